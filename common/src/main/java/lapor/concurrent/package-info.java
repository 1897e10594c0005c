/** Work on a few threads, with results that do not depend on them. */
@NullMarked
package lapor.concurrent;

import org.jspecify.annotations.NullMarked;
