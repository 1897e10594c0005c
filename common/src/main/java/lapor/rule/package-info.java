/**
 * What agencies are held to, as dated data: time limits, and from where on conduct is a sign worth a look. What an
 * edition of the competition scores stands in {@code lapor.edition}.
 */
@NullMarked
package lapor.rule;

import org.jspecify.annotations.NullMarked;
