package lapor.report.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** Where the numbers of one kind of table come from. */
final class Reading {
    /** How a published number is written: as it is, in hundredths, or in hundredths where its metric is a share. */
    private static final String HUNDREDTHS = "%";

    private static final String BY_UNIT = "?";
    private static final String ABOVE_ZERO = "+";

    /**
     * Numbers that stand in one row of a file.
     *
     * @param of whether a row of the file is the one that a row of the page is about
     * @param columns by cell of the page's row: columns of the file, {@code %} before those written in hundredths,
     *     {@code ?} before those in the unit of the row's metric, {@code +} before those not shown where 0, {@code @}
     *     for the name in the head of the page's table
     */
    private record Part(
            String file, BiPredicate<ReadRow, Map<String, String>> of, Map<Integer, List<String>> columns) {}

    private final String page;
    private final String table;
    private final List<Part> parts = new ArrayList<>();
    private final Set<Integer> covered = new HashSet<>();
    private boolean expected = true;

    private Reading(String page, String table) {
        this.page = page;
        this.table = table;
    }

    /**
     * A kind of table.
     *
     * @param page an expression for the page's file
     * @param table a CSS selector
     */
    static Reading of(String page, String table) {
        return new Reading(page, table);
    }

    /** Numbers of one row of a file, all of which must be found there together. */
    Reading from(String file, BiPredicate<ReadRow, Map<String, String>> of, Map<Integer, String> columns) {
        Map<Integer, List<String>> lists = new TreeMap<>();
        columns.forEach((cell, names) -> lists.put(cell, Arrays.asList(names.split(" "))));
        parts.add(new Part(file, of, lists));
        covered.addAll(columns.keySet());
        return this;
    }

    /** Cells whose numbers are no results: dates, names, the weights of an edition. */
    Reading apart(Integer... cells) {
        covered.addAll(List.of(cells));
        return this;
    }

    /** That a site without such a table is no surprise: a first run without decisions by people. */
    Reading ifThere() {
        expected = false;
        return this;
    }

    boolean isExpected() {
        return expected;
    }

    boolean isOf(String file, org.jsoup.nodes.Element found) {
        return file.matches(page) && found.is(table);
    }

    /** What a row shows that was not published so, one line for each part. */
    List<String> wrong(ReadRow row, PublishedTables published, Units units) {
        List<String> wrong = new ArrayList<>();
        for (int cell = 0; cell < row.cells().size(); cell++) {
            if (!covered.contains(cell) && !row.numbers(cell).isEmpty()) {
                wrong.add(row + ": nobody said where the numbers of cell " + cell + " come from");
            }
        }
        for (Part part : parts) {
            boolean shows = part.columns().keySet().stream()
                    .anyMatch(cell -> !row.numbers(cell).isEmpty());
            if (shows
                    && candidates(part, row, published).stream().noneMatch(found -> agrees(part, row, found, units))) {
                wrong.add(row + ": no such row in " + part.file() + ": " + part.columns() + ", but "
                        + candidates(part, row, published).stream().limit(3).toList());
            }
        }
        return wrong;
    }

    private static List<Map<String, String>> candidates(Part part, ReadRow row, PublishedTables published) {
        List<Map<String, String>> rows = row.agency()
                .map(agency -> published.rows(part.file(), agency))
                .orElseGet(() -> published.rows(part.file()));
        return (rows.isEmpty() ? published.rows(part.file()) : rows)
                .stream().filter(found -> part.of().test(row, found)).toList();
    }

    private static boolean agrees(Part part, ReadRow row, Map<String, String> found, Units units) {
        return part.columns().entrySet().stream().allMatch(entry -> {
            List<WordedNumber> shown = row.numbers(entry.getKey());
            List<Double> exact = new ArrayList<>();
            for (String column : entry.getValue()) {
                String name = column.replaceFirst("^[%?+]", "").replace("@", row.head(entry.getKey()));
                String value = found.getOrDefault(name, "");
                if (!value.isEmpty() && !(column.startsWith(ABOVE_ZERO) && value.equals("0"))) {
                    exact.add(Double.parseDouble(value) * scale(column, found, units));
                }
            }
            if (shown.isEmpty()) {
                return true;
            }
            if (shown.size() != exact.size()) {
                return false;
            }
            for (int i = 0; i < shown.size(); i++) {
                if (!shown.get(i).isRoundingOf(exact.get(i))) {
                    return false;
                }
            }
            return true;
        });
    }

    private static double scale(String column, Map<String, String> found, Units units) {
        if (column.startsWith(HUNDREDTHS)) {
            return 100;
        }
        return column.startsWith(BY_UNIT) && units.isShare(found.get("metric")) ? 100 : 1;
    }
}
