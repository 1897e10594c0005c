/** The two languages of everything a person reads. */
@NullMarked
package lapor.text;

import org.jspecify.annotations.NullMarked;
