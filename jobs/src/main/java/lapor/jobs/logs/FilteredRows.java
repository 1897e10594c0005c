package lapor.jobs.logs;

import static org.apache.spark.sql.functions.col;

import lapor.source.RowRule;
import lapor.source.Severity;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

import java.util.Arrays;
import java.util.List;

/** The rejected rows that are no fault of a delivery. */
final class FilteredRows {
    private static final List<String> RULES = Arrays.stream(RowRule.values())
            .filter(rule -> rule.severity() == Severity.INFO)
            .map(RowRule::code)
            .toList();

    private FilteredRows() {}

    /** How many there are; nothing is counted where no mapping leaves rows out. */
    static long count(List<LogFile> files, Dataset<Row> staged) {
        return files.stream()
                        .allMatch(file -> file.mapping().mapping().filters().isEmpty())
                ? 0
                : staged.filter(col(StagedRows.RULE).isin(RULES.toArray())).count();
    }
}
