/** The report's words, numbers and dates in both languages. */
@NullMarked
package lapor.report.text;

import org.jspecify.annotations.NullMarked;
