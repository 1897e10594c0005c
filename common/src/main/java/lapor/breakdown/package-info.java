/**
 * What sort of complaints agencies get: by classification, channel and category. How well each sort is handled is no
 * part of it.
 */
@NullMarked
package lapor.breakdown;

import org.jspecify.annotations.NullMarked;
