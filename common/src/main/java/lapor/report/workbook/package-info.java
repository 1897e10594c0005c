/** Workbooks (XLSX) for the secretariat: the same numbers as the published tables, in both languages. */
@NullMarked
package lapor.report.workbook;

import org.jspecify.annotations.NullMarked;
