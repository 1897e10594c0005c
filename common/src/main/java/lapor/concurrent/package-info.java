/**
 * Work on a few threads, with results that do not depend on them, and places that one run holds at a time. It knows
 * nothing of what is worked on.
 */
@NullMarked
package lapor.concurrent;

import org.jspecify.annotations.NullMarked;
