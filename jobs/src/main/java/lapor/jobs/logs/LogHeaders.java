package lapor.jobs.logs;

import lapor.input.Problems;
import lapor.source.MisplacedText;
import lapor.source.SourceMapping;
import org.apache.hadoop.conf.Configuration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Checks the columns of log files before anything is read from them. */
final class LogHeaders {
    private static final int LONGEST_LIST = 300;

    private LogHeaders() {}

    /**
     * The columns of a file, after checking them against what the mapping needs.
     *
     * @param problems where missing columns are noted; that a file is not readable is left to its reading
     * @return absent for formats whose rows each have their own, or when the file is at fault
     */
    static Optional<Set<String>> check(LogFile file, SourceMapping mapping, Problems problems) {
        try (LogRows rows = LogFormat.open(file, mapping, new Configuration())) {
            Optional<Set<String>> found = rows.columns();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            if (found.get().isEmpty()) {
                problems.missing(file.name(), "is empty, expected a header and rows");
                return Optional.empty();
            }
            Set<String> columns = new TreeSet<>(found.get());
            requireColumns(file, columns, problems);
            return Optional.of(columns);
        } catch (UnreadableLogException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes the columns that the mapping of a file needs and the file does not have. */
    static void requireColumns(LogFile file, Set<String> found, Problems problems) {
        SourceMapping mapping = file.mapping().mapping();
        for (String column : mapping.requiredColumns()) {
            if (!found.contains(column)) {
                problems.invalid(
                        file.name(),
                        "column \"" + column + "\" is missing, mapping " + mapping.id() + " needs it; found "
                                + shown(MisplacedText.columns(found, mapping.knownColumns())));
            }
        }
    }

    private static String shown(Set<String> columns) {
        String all = String.join(", ", columns);
        return all.length() <= LONGEST_LIST
                ? all
                : all.substring(0, LONGEST_LIST) + "… (" + columns.size() + " columns)";
    }
}
