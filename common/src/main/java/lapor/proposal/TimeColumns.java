package lapor.proposal;

import lapor.source.TimeReading;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The columns with times, and one order of day and month for all that are written alike.
 *
 * @param columns by name
 * @param remarks what is not sure of them
 */
record TimeColumns(Map<String, WrittenTimes> columns, List<String> remarks) {

    /**
     * Looks at all columns.
     *
     * @param beginning how many of the sample's rows follow one another in the file
     */
    static TimeColumns of(List<ColumnSample> samples, int beginning, Words words) {
        Map<String, WrittenTimes> found = new LinkedHashMap<>();
        samples.forEach(sample -> WrittenTimes.find(sample, words).ifPresent(times -> found.put(sample.name(), times)));
        TimeColumns times = new TimeColumns(found, new ArrayList<>());
        Set<String> kinds = new LinkedHashSet<>();
        found.values().stream()
                .filter(column -> DateOrder.otherWay(column.patterns().get(0)).isPresent())
                .forEach(column -> kinds.add(dateKind(column)));
        kinds.forEach(kind -> times.decide(kind, samples, beginning));
        found.forEach((name, column) -> times.unread(name, column));
        return times;
    }

    /** The formats of some columns, those of most columns first. */
    List<String> patterns(Set<String> names) {
        Set<String> patterns = new LinkedHashSet<>();
        for (int place = 0; place < 3; place++) {
            for (String name : names) {
                Optional.ofNullable(columns.get(name)).stream()
                        .flatMap(times -> times.patterns().stream())
                        .skip(place)
                        .limit(1)
                        .forEach(patterns::add);
            }
        }
        return List.copyOf(patterns);
    }

    /** The times of a column's rows; absent where a row has none. */
    List<Optional<Instant>> read(ColumnSample column, ZoneId zone) {
        TimeReading reading = TimeReading.of(zone, patterns(Set.of(column.name())));
        return column.rows().stream()
                .map(values -> values.isEmpty() ? Optional.<Instant>empty() : reading.find(values.get(0)))
                .toList();
    }

    /** The earliest time of a row that may hold several; absent where it has none. */
    Optional<Instant> earliest(ColumnSample column, int row, ZoneId zone) {
        TimeReading reading = TimeReading.of(zone, patterns(Set.of(column.name())));
        return column.rows().get(row).stream()
                .flatMap(value -> reading.find(value).stream())
                .min(Comparator.naturalOrder());
    }

    private static String dateKind(WrittenTimes column) {
        String kind = DateOrder.kind(column.patterns().get(0));
        int space = kind.indexOf(' ');
        return space < 0 ? kind : kind.substring(0, space);
    }

    private List<String> ofKind(String kind) {
        return columns.entrySet().stream()
                .filter(column ->
                        DateOrder.otherWay(column.getValue().patterns().get(0)).isPresent())
                .filter(column -> dateKind(column.getValue()).equals(kind))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void decide(String kind, List<ColumnSample> samples, int beginning) {
        List<String> names = ofKind(kind);
        long dayFirst = deciding(names, "d");
        long monthFirst = deciding(names, "M");
        if (dayFirst > 0 && monthFirst > 0) {
            remarks.add("uncertain: columns " + String.join(", ", names)
                    + ": some values can only have the day first, others only the month; no format reads both safely");
            return;
        }
        if (dayFirst + monthFirst > 0) {
            String first = dayFirst > 0 ? "d" : "M";
            names.forEach(name -> turn(name, first));
            remarks.add("sure: " + (dayFirst > 0 ? "day before month" : "month before day") + " in "
                    + String.join(", ", names) + ": " + (dayFirst + monthFirst)
                    + " sampled values can be read no other way");
            return;
        }
        long steps = 0;
        long lead = 0;
        for (ColumnSample sample : samples) {
            if (names.contains(sample.name())) {
                long ofDay = DateSequence.breaks(sample, find(sample.name()), "d", beginning);
                long ofMonth = DateSequence.breaks(sample, find(sample.name()), "M", beginning);
                steps += ofDay + ofMonth;
                lead += ofMonth - ofDay;
            }
        }
        boolean told = steps > 0 && Math.abs(lead) * 4 >= steps && Math.abs(lead) >= 3;
        String first = told && lead < 0 ? "M" : "d";
        names.forEach(name -> turn(name, first));
        String order = first.equals("d") ? "day before month" : "month before day";
        remarks.add("uncertain: " + order + " in " + String.join(", ", names) + ": no sampled value decides; "
                + (told ? "so the rows are in the order of time" : "this is only the usual order")
                + "; alternative: "
                + DateOrder.otherWay(find(names.get(0)).patterns().get(0)).orElse(""));
    }

    private WrittenTimes find(String name) {
        return Optional.ofNullable(columns.get(name)).orElseThrow();
    }

    private long deciding(List<String> names, String first) {
        return names.stream()
                .map(this::find)
                .filter(column -> column.patterns().get(0).startsWith(first))
                .mapToLong(WrittenTimes::deciding)
                .sum();
    }

    private void turn(String name, String first) {
        columns.computeIfPresent(
                name, (column, times) -> times.patterns().get(0).startsWith(first) ? times : times.turned());
    }

    private void unread(String name, WrittenTimes column) {
        if (column.unread() > 0) {
            remarks.add("uncertain: column " + name + ": " + column.unread() + " of "
                    + (column.read() + column.unread()) + " sampled values are no times in any format known here");
        }
    }
}
