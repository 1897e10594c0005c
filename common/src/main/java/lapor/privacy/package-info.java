/**
 * What is withheld, so that no published number tells of a single person: which numbers are of persons, which of them
 * are told, and an audit that tries to work the others out from everything that a run publishes.
 */
@NullMarked
package lapor.privacy;

import org.jspecify.annotations.NullMarked;
