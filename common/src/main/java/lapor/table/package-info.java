/** Published tables: CSV files whose cells can be opened in a spreadsheet without harm. */
@NullMarked
package lapor.table;

import org.jspecify.annotations.NullMarked;
