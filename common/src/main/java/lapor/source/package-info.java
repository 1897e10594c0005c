/** Source mappings: foreign log formats as data, and the events they describe. */
@NullMarked
package lapor.source;

import org.jspecify.annotations.NullMarked;
