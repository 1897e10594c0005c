/**
 * Events to handlings (penanganan): who received, answered and closed when. It neither reads nor writes, and counts
 * nothing.
 */
@NullMarked
package lapor.jobs.handling;

import org.jspecify.annotations.NullMarked;
