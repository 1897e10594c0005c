/** Formats of generated logs that need more than plain Java. */
@NullMarked
package lapor.jobs.generate;

import org.jspecify.annotations.NullMarked;
