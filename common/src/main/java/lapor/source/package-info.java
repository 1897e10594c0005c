/**
 * Source mappings: foreign log formats as data, and the events they describe. Opening files stands in the module that
 * counts.
 */
@NullMarked
package lapor.source;

import org.jspecify.annotations.NullMarked;
