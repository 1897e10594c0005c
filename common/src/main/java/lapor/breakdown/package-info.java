/** What sort of complaints agencies get: by classification, channel and category. */
@NullMarked
package lapor.breakdown;

import org.jspecify.annotations.NullMarked;
