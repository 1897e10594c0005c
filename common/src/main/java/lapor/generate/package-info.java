/**
 * A synthetic world: invented agencies, their complaint logs, and the papers of a competition, made from a seed. The
 * same seed always gives the same bytes. No person, place, agency or text in it is real, and nothing that analyses logs
 * depends on it.
 */
@NullMarked
package lapor.generate;

import org.jspecify.annotations.NullMarked;
