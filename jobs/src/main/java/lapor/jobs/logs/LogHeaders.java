package lapor.jobs.logs;

import lapor.input.Problems;
import lapor.source.Dialect.Format;
import lapor.source.SourceMapping;
import org.apache.hadoop.conf.Configuration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Checks the columns of log files before anything is read from them. */
final class LogHeaders {
    private LogHeaders() {}

    /**
     * The columns of a delimited file, after checking them against what the mapping needs.
     *
     * @param problems where missing and repeated columns are noted
     * @return absent for formats without a header, or when the file is at fault
     */
    static Optional<Set<String>> check(LogFile file, SourceMapping mapping, Problems problems) {
        Format format = LogFormat.of(file.name(), mapping.dialect());
        if (format != Format.CSV && format != Format.TSV) {
            return Optional.empty();
        }
        try (DelimitedRows rows = LogFormat.openDelimited(file, mapping.dialect(), new Configuration())) {
            List<String> header = rows.columns();
            if (header.isEmpty()) {
                problems.missing(file.name(), "is empty, expected a header and rows");
                return Optional.empty();
            }
            Set<String> columns = new TreeSet<>(header);
            for (String column : mapping.requiredColumns()) {
                if (!columns.contains(column)) {
                    problems.invalid(
                            file.name(),
                            "column \"" + column + "\" is missing, mapping " + mapping.id() + " needs it; found "
                                    + String.join(", ", columns));
                }
            }
            return Optional.of(columns);
        } catch (UnreadableLogException e) {
            problems.invalid(file.name(), e.reason());
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
