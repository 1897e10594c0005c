/**
 * Agencies beside their peers: what groups show together, and how each agency stands among its own kind. Ranks of a
 * competition are no part of it.
 */
@NullMarked
package lapor.peer;

import org.jspecify.annotations.NullMarked;
