/** Events to handlings (penanganan): who answered when. */
@NullMarked
package lapor.jobs.handling;

import org.jspecify.annotations.NullMarked;
