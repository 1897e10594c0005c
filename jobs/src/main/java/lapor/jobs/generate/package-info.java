/**
 * Formats of generated logs that need more than plain Java. The world that they tell of is made in the other module.
 */
@NullMarked
package lapor.jobs.generate;

import org.jspecify.annotations.NullMarked;
