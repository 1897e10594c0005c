/** How numbers were made, and what they rest on. */
@NullMarked
package lapor.report.methods;

import org.jspecify.annotations.NullMarked;
