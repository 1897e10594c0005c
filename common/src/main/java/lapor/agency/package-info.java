/** Agencies (instansi), their types, groups, successors and peers. What they did and how well stands elsewhere. */
@NullMarked
package lapor.agency;

import org.jspecify.annotations.NullMarked;
