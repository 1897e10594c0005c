/**
 * Runs on disk: written aside, verified, renamed, kept, read back and compared. What they say is worked out in
 * {@code lapor.judgement}, and how pages look in {@code lapor.report}.
 */
@NullMarked
package lapor.publication;

import org.jspecify.annotations.NullMarked;
