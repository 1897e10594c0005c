package lapor.jobs;

import lapor.calendar.WorkCalendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** The metrics once more, by hand-written SQL in another engine that shares no code with the pipeline. */
final class Oracle implements AutoCloseable {
    private final Connection database;

    private Oracle(Connection database) {
        this.database = database;
    }

    static Oracle open() {
        try {
            Oracle oracle = new Oracle(DriverManager.getConnection("jdbc:duckdb:"));
            return oracle.execute("SET TimeZone = 'Asia/Jakarta'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Measures a canonical log with the calendar of Indonesia.
     *
     * @param log a file, or several by a pattern
     */
    static Oracle ofHandlingLog(Path log, Path agencies, String asOf) throws IOException {
        Path holidays = Files.createTempFile("holidays", ".csv");
        try (InputStream calendar = WorkCalendar.class.getResourceAsStream("indonesia.csv")) {
            Files.copy(calendar, holidays, StandardCopyOption.REPLACE_EXISTING);
            return open().with("log", log)
                    .with("agencies", agencies)
                    .with("as_of", asOf)
                    .with("holidays", holidays)
                    .measure("handling-log");
        } finally {
            Files.delete(holidays);
        }
    }

    /** Sets what the scripts read with {@code getvariable}. */
    Oracle with(String name, Object value) {
        return execute("SET VARIABLE %s = '%s'".formatted(name, value.toString().replace("'", "''")));
    }

    /** Makes what a script makes. */
    Oracle run(String script) {
        return execute(script(script));
    }

    /** Makes {@code handling} from a log, then {@code expected} from it. */
    Oracle measure(String source) {
        return execute(script(source)).countPersons().execute(script("metrics"));
    }

    /** Makes {@code person}: month by month, the shortest periods first. */
    private Oracle countPersons() {
        execute(script("persons"));
        for (String month : rows("SELECT DISTINCT month FROM deed ORDER BY month")) {
            with("month", month);
            for (String period : rows(
                    """
                    SELECT id FROM period
                    ORDER BY until - since, id IN (SELECT id FROM declared), since, until, id""")) {
                with("period", period).execute(script("batch"));
            }
        }
        return execute(script("person"));
    }

    /** Makes {@code published}, {@code compared} and {@code difference} from a published {@code metrics.csv}. */
    Oracle compare(Path metrics) {
        return with("published", metrics).execute(script("differences"));
    }

    /**
     * Makes {@code tally} from the tallies kept beside a run, and {@code tally_difference}; after {@link #measure} of a
     * canonical log.
     *
     * @param clockStart from when days are counted
     */
    Oracle compareTallies(Path tallies, String clockStart) {
        return with("tallies", tallies).with("clock_start", clockStart).execute(script("facts"));
    }

    /** One text per row, its cells parted by bars. */
    List<String> rows(String sql) {
        try (Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                StringJoiner row = new StringJoiner(" | ");
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(String.valueOf(result.getObject(column)));
                }
                rows.add(row.toString());
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The only number of the only row. */
    long count(String sql) {
        return Long.parseLong(rows(sql).get(0));
    }

    private Oracle execute(String sql) {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static String script(String name) {
        try (InputStream sql = Oracle.class.getResourceAsStream("/oracle/" + name + ".sql")) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
