package lapor.jobs.logs;

import static java.util.stream.Collectors.joining;
import static lapor.jobs.lake.EventColumns.LINE;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import lapor.source.RowRule;
import lapor.text.Coded;
import lapor.text.Language;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

import java.util.List;

/** Shows what kind of rows a delivery was refused for, so that the person who delivered it knows what to mend. */
final class RejectionExamples {
    private static final String ROWS = "rows";
    private static final String EXAMPLE = "example";

    private RejectionExamples() {}

    /** A line for each broken rule, the most frequent first, with its first row, its value by its shape only. */
    static String of(List<LogFile> files, Dataset<Row> staged) {
        return staged
                .filter(col(StagedRows.KIND).equalTo(StagedRows.REJECTED))
                .groupBy(col(StagedRows.RULE))
                .agg(
                        count(lit(1)).as(ROWS),
                        min(struct(
                                        col(StagedRows.FILE_ORDER),
                                        col(LINE),
                                        col(StagedRows.COLUMN),
                                        col(StagedRows.VALUE)))
                                .as(EXAMPLE))
                .orderBy(col(ROWS).desc(), col(StagedRows.RULE))
                .collectAsList()
                .stream()
                .map(rule -> line(rule, files))
                .collect(joining("\n", "", "\n  the first cases by line: lapor sources check MAPPING FILE"));
    }

    private static String likeness(String shape) {
        return shape.isEmpty() ? "" : ", value like \"" + shape + "\"";
    }

    private static String line(Row rule, List<LogFile> files) {
        Row example = rule.getAs(EXAMPLE);
        String code = rule.getAs(StagedRows.RULE);
        String column = example.getAs(StagedRows.COLUMN);
        return "  %s:%d%s: %s%s; rows like it: %d"
                .formatted(
                        files.get(example.<Integer>getAs(StagedRows.FILE_ORDER)).name(),
                        example.<Long>getAs(LINE),
                        column.isEmpty() ? "" : "." + column,
                        Coded.find(RowRule.class, code)
                                .map(found -> found.label().in(Language.ENGLISH))
                                .orElse(code),
                        column.isEmpty() ? "" : likeness(example.getAs(StagedRows.VALUE)),
                        rule.<Long>getAs(ROWS));
    }
}
