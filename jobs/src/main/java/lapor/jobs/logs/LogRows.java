package lapor.jobs.logs;

import lapor.source.RowRule;
import lapor.source.SourceRow;

import java.io.Closeable;
import java.util.Optional;
import java.util.Set;

/** The rows of one log file, read one after the other. */
interface LogRows extends Closeable {

    /**
     * One row.
     *
     * @param line where it begins in the file, 1 for the first line
     * @param content what it says, or nothing when there is none
     * @param fault why it says nothing
     */
    record Line(long line, Optional<SourceRow> content, RowRule fault) {

        /** A row that says something. */
        static Line of(long line, SourceRow content) {
            return new Line(line, Optional.of(content), RowRule.ROW_MALFORMED);
        }

        /** A row that cannot be taken apart. */
        static Line malformed(long line) {
            return new Line(line, Optional.empty(), RowRule.ROW_MALFORMED);
        }

        /** A row without any value. */
        static Line empty(long line) {
            return new Line(line, Optional.empty(), RowRule.ROW_EMPTY);
        }
    }

    /** The names of the columns; absent where each row has its own. Empty for an empty file. */
    Optional<Set<String>> columns();

    /** The columns known by now: of the header, or of the rows read so far where each row has its own. */
    default Set<String> found() {
        return columns().orElse(Set.of());
    }

    /** After the last row: whether the text ends within a line, as one does that was cut off. */
    default boolean endsWithinALine() {
        return false;
    }

    /**
     * The next row, absent at the end.
     *
     * @throws UnreadableLogException if the file cannot be read to its end
     */
    Optional<Line> next() throws UnreadableLogException;
}
