package lapor.jobs.logs;

import static org.apache.spark.sql.functions.col;

import lapor.input.Problems;
import lapor.jobs.lake.EventColumns;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

import java.util.Comparator;
import java.util.List;

/**
 * What the reading of each file ended with: the number of its rows, or why it cannot be read.
 *
 * @param rows staged, one for each file, in the order of the files
 */
record FileEnds(List<Row> rows) {

    /** The ends among all that was read, which reads it. */
    static FileEnds of(Dataset<Row> read) {
        return new FileEnds(
                read
                        .filter(col(StagedRows.KIND).isin(StagedRows.END_OF_FILE, StagedRows.UNREADABLE))
                        .collectAsList()
                        .stream()
                        .sorted(Comparator.comparingInt(end -> end.getAs(StagedRows.FILE_ORDER)))
                        .toList());
    }

    /** Rows read of all files that could be read. */
    long rowsRead() {
        return rows.stream().mapToLong(end -> end.getAs(EventColumns.LINE)).sum();
    }

    /** The line within which a file ends, 0 where its last line is ended. */
    long openLine(LogFile file) {
        return rows.stream()
                .filter(end -> end.<String>getAs(EventColumns.FILE_ID).equals(file.id()))
                .mapToLong(end -> end.getAs(StagedRows.OPEN_LINE))
                .findFirst()
                .orElse(0);
    }

    /**
     * Checks that every file was read to its end.
     *
     * @throws lapor.input.InvalidInputException with every problem noted, these included
     */
    void requireReadable(List<LogFile> files, Problems problems) {
        rows.stream()
                .filter(end -> end.<Integer>getAs(StagedRows.KIND) == StagedRows.UNREADABLE)
                .forEach(end -> problems.invalid(
                        files.get(end.<Integer>getAs(StagedRows.FILE_ORDER)).name(), end.getAs(StagedRows.VALUE)));
        problems.throwIfAny();
    }
}
