/** Agencies (instansi), their types, groups and peers. */
@NullMarked
package lapor.agency;

import org.jspecify.annotations.NullMarked;
