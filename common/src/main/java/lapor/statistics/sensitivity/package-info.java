/** What a result depends on. */
@NullMarked
package lapor.statistics.sensitivity;

import org.jspecify.annotations.NullMarked;
