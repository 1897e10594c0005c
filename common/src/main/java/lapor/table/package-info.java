/**
 * Published tables: a {@link lapor.table.Table} is declared once, with its file name, what its rows are and its
 * {@link lapor.table.Columns}, each with its kind and its meaning in both languages. Writing, reading, checking and the
 * page that tells of all tables follow from it. Cells can be opened in a spreadsheet without harm.
 */
@NullMarked
package lapor.table;

import org.jspecify.annotations.NullMarked;
