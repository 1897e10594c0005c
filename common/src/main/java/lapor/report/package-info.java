/** Pages for people: self-contained HTML in Indonesian and English. */
@NullMarked
package lapor.report;

import org.jspecify.annotations.NullMarked;
