package lapor.jobs.tally;

import lapor.jobs.lake.IngestedFile;
import lapor.quality.QualityRow;
import lapor.quality.QualityRule;
import lapor.quality.RowCounts;
import lapor.source.Severity;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Columns that a mapping knows, and that files lack which came after others that had them. */
final class VanishedColumns {
    private VanishedColumns() {}

    /** A warning for each column, with the rows of the files that lack it and the name of one of them. */
    static List<QualityRow> of(List<IngestedFile> files) {
        long read = files.stream()
                .map(IngestedFile::rows)
                .mapToLong(RowCounts::read)
                .sum();
        TreeSet<String> columns = new TreeSet<>();
        files.forEach(file -> columns.addAll(file.columns().vanished()));
        return columns.stream()
                .map(column -> warning(
                        column,
                        files.stream()
                                .filter(file -> file.columns().vanished().contains(column))
                                .toList(),
                        read))
                .toList();
    }

    private static QualityRow warning(String column, List<IngestedFile> lacking, long read) {
        long rows = lacking.stream().mapToLong(file -> file.rows().read()).sum();
        String first = lacking.stream()
                .map(IngestedFile::name)
                .min(Comparator.naturalOrder())
                .orElse("");
        return new QualityRow(
                QualityRule.COLUMN_VANISHED,
                Severity.WARNING,
                rows,
                read == 0 ? 0 : (double) rows / read,
                first + ": " + column);
    }
}
