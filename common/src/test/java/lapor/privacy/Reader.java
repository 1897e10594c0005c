package lapor.privacy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import lapor.tally.CalendarPeriod;
import lapor.tally.Period;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/** What an attacker reads: the tables of a published run, and nothing else. */
final class Reader {
    private static final String SUPPRESSED = "suppressed";

    /** A number of persons or cases of somebody through time: as published, and the whole that it is a part of. */
    static final class Line {
        final Map<Period, OptionalLong> cells = new TreeMap<>(lapor.tally.Periods.ORDER);
        final Map<Period, Long> wholes = new HashMap<>();
    }

    /** A number: of which metrics, in which column. */
    record Quantity(String name, List<String> metrics, String column, String whole) {}

    static final List<Quantity> OF_PERSONS = List.of(
            new Quantity("ratings", List.of("satisfaction_mean"), "n", "received"),
            new Quantity("participants", List.of("rating_participation"), "numerator", "received"),
            new Quantity("replies", List.of("reporter_reply_rate"), "numerator", ""),
            new Quantity("reopened", List.of("reopen_rate"), "numerator", "received"));

    static final Quantity RECEIVED = new Quantity("received", List.of("received"), "n", "");

    private final Path folder;
    private final Map<String, List<NamedCsvRecord>> files = new HashMap<>();
    private final Map<String, Period> declared = new HashMap<>();

    Reader(Path folder, List<Period> declared) {
        this.folder = folder;
        declared.forEach(period -> this.declared.put(period.id(), period));
    }

    Period period(String id) {
        return CalendarPeriod.find(id)
                .map(kind -> kind.named(id))
                .or(() -> Optional.ofNullable(declared.get(id)))
                .orElseThrow();
    }

    /** The lines of agencies, by id, or of groups, by code. */
    Map<String, Line> lines(String file, Quantity quantity) {
        Map<String, Line> lines = new TreeMap<>();
        Set<Period> periods = new HashSet<>();
        Map<String, Set<Period>> seen = new HashMap<>();
        String who = file.equals("metrics.csv") ? "agency_id" : "peer";
        for (NamedCsvRecord row : rows(file)) {
            Line line = lines.computeIfAbsent(row.getField(who), absent -> new Line());
            Period period = period(row.getField("period"));
            periods.add(period);
            seen.computeIfAbsent(row.getField(who), absent -> new HashSet<>()).add(period);
            if (quantity.metrics().contains(row.getField("metric"))) {
                boolean hidden = row.getField("status").equals(SUPPRESSED);
                if (hidden || !row.getField("n").isEmpty()) {
                    line.cells.put(
                            period,
                            hidden ? OptionalLong.empty() : OptionalLong.of(number(row.getField(quantity.column()))));
                }
                if (quantity.whole().isEmpty()
                        && !row.getField("denominator").isEmpty()
                        && !quantity.equals(RECEIVED)) {
                    line.wholes.put(period, number(row.getField("denominator")));
                }
            }
            if (row.getField("metric").equals(whole(quantity))
                    && !row.getField("n").isEmpty()) {
                line.wholes.put(
                        period,
                        number(
                                row.getField("denominator").equals("1")
                                        ? row.getField("n")
                                        : row.getField("denominator")));
            }
        }
        lines.values().removeIf(line -> line.cells.isEmpty());
        // who has no row in a period was given nothing in it
        lines.forEach((id, line) -> periods.stream()
                .filter(period -> !seen.getOrDefault(id, Set.of()).contains(period))
                .forEach(period -> line.wholes.put(period, 0L)));
        return lines;
    }

    /** Where the whole is published although the part is withheld. */
    private static String whole(Quantity quantity) {
        return switch (quantity.name()) {
            case "replies" -> "first_response_mean_days";
            case "received" -> "";
            default -> "received";
        };
    }

    /** The rows of a file, which is read once. */
    List<NamedCsvRecord> rows(String file) {
        return files.computeIfAbsent(file, this::read);
    }

    private List<NamedCsvRecord> read(String file) {
        Path path = folder.resolve(file);
        if (!Files.exists(path)) {
            return List.of();
        }
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(path)) {
            return new ArrayList<>(csv.stream().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long number(String text) {
        return Math.round(Double.parseDouble(text));
    }
}
