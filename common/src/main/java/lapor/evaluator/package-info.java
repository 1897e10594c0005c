/** How the people who score agree, who is strict, and who should not have scored. Agencies are not judged here. */
@NullMarked
package lapor.evaluator;

import org.jspecify.annotations.NullMarked;
