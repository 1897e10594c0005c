/** Work on a few threads, with results that do not depend on them. It knows nothing of what is worked on. */
@NullMarked
package lapor.concurrent;

import org.jspecify.annotations.NullMarked;
