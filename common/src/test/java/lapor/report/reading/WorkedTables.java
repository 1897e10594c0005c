package lapor.report.reading;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What pages add up from published rows, added up here a second time.
 *
 * @param weights of the edition's indicators
 * @param types of agencies
 * @param handedIn claims as they were handed in
 * @param totals counts of the whole run
 */
record WorkedTables(
        PublishedTables published,
        Map<String, Double> weights,
        Map<String, String> types,
        Map<String, Map<String, String>> handedIn,
        List<Long> totals) {
    static final String POINTS = "worked: points of indicators";
    static final String PERIODS = "worked: values by period";
    static final String TYPES = "worked: entries by type";
    static final String CLAIMS = "worked: differences of claims";
    static final String COUNTS = "worked: rows by what became of them, numbers by status";
    static final String RESTATED = "worked: numbers restated by period";
    static final String TOTALS = "manifest: counts of the run, and how many agencies metrics.csv has";
    static final String VERDICTS = "worked: claims by verdict";
    static final String KINDS = "worked: kinds of agencies";
    static final String POSITIONS = "worked: agencies by position";

    static final List<String> BETWEEN = List.of("far_below", "below", "inside", "above", "far_above");

    void addTo(PublishedTables tables) {
        tables.add(POINTS, points());
        tables.add(PERIODS, periods());
        tables.add(TYPES, types(published.rows("evaluation.csv")));
        tables.add(CLAIMS, claims());
        tables.add(COUNTS, counts());
        tables.add(RESTATED, numbers("restatements.csv", "period"));
        tables.add(TOTALS, totalRows());
        tables.add(VERDICTS, numbers("crosscheck.csv", "verdict"));
        tables.add(KINDS, kinds());
        tables.add(POSITIONS, positions());
    }

    private List<Map<String, String>> points() {
        List<Map<String, String>> all = published.rows("evidence.csv");
        List<Map<String, String>> rows = new ArrayList<>();
        for (Map<String, String> row : all) {
            weights.forEach((metric, weight) -> {
                double[] peers = all.stream()
                        .filter(other -> other.get("peer").equals(row.get("peer")))
                        .map(other -> other.get(metric))
                        .filter(points -> !points.isEmpty())
                        .mapToDouble(Double::parseDouble)
                        .sorted()
                        .toArray();
                String points = row.get(metric);
                rows.add(Map.of(
                        "agency_id",
                        row.get("agency_id"),
                        "metric",
                        metric,
                        "points",
                        points,
                        "weight",
                        Double.toString(weight),
                        "product",
                        points.isEmpty() ? "" : Double.toString(Double.parseDouble(points) * weight),
                        "median",
                        peers.length == 0 ? "" : Double.toString(median(peers))));
            });
        }
        return rows;
    }

    private static double median(double[] ascending) {
        int half = ascending.length / 2;
        return ascending.length % 2 == 1 ? ascending[half] : (ascending[half - 1] + ascending[half]) / 2;
    }

    private List<Map<String, String>> periods() {
        Map<String, Map<String, String>> rows = new TreeMap<>();
        for (Map<String, String> row : published.rows("metrics.csv")) {
            Map<String, String> wide = rows.computeIfAbsent(
                    row.get("agency_id") + " " + row.get("metric"),
                    key -> new HashMap<>(Map.of("agency_id", row.get("agency_id"), "metric", row.get("metric"))));
            wide.put(row.get("period"), row.get("value"));
        }
        return List.copyOf(rows.values());
    }

    private List<Map<String, String>> types(List<Map<String, String>> evaluation) {
        List<Map<String, String>> rows = new ArrayList<>();
        evaluation.stream()
                .collect(groupingBy(row -> row.get("stage")))
                .values()
                .forEach(stage -> {
                    rows.add(entries(stage, stage));
                    stage.stream()
                            .collect(groupingBy(row -> types.getOrDefault(row.get("agency_id"), "")))
                            .values()
                            .forEach(some -> rows.add(entries(some, stage)));
                });
        return rows;
    }

    private static Map<String, String> entries(List<Map<String, String>> some, List<Map<String, String>> all) {
        long selected = agencies(some, row -> row.get("shortlisted").equals("true"));
        return Map.of(
                "entries", Long.toString(agencies(some, row -> true)),
                "ranked", Long.toString(agencies(some, row -> !row.get("rank").isEmpty())),
                "selected", Long.toString(selected),
                "share",
                        Double.toString((double) selected
                                / agencies(all, row -> row.get("shortlisted").equals("true"))));
    }

    private static long agencies(List<Map<String, String>> rows, Function<Map<String, String>, Boolean> which) {
        return rows.stream()
                .filter(which::apply)
                .map(row -> row.get("agency_id"))
                .distinct()
                .count();
    }

    /** Each claim with the counts behind it, and, as shares alone are written with counts, once more without. */
    private List<Map<String, String>> claims() {
        Map<String, Map<String, String>> details = new HashMap<>();
        published.rows("crosscheck_detail.csv").forEach(row -> details.put(key(row), row));
        List<Map<String, String>> rows = new ArrayList<>();
        for (Map<String, String> row : published.rows("crosscheck.csv")) {
            if (row.get("measured").isEmpty()) {
                continue;
            }
            Map<String, String> claim = new HashMap<>(row);
            claim.put("n", details.get(key(row)).get("n"));
            claim.put(
                    "difference",
                    Double.toString(Double.parseDouble(row.get("claimed")) - Double.parseDouble(row.get("measured"))));
            rows.add(claim);
            Map<String, String> counted = new HashMap<>(claim);
            counted.put("claimed_of", handedIn.get(key(row)).get("numerator"));
            counted.put("claimed_all", handedIn.get(key(row)).get("denominator"));
            counted.put("numerator", details.get(key(row)).get("numerator"));
            counted.put("denominator", details.get(key(row)).get("denominator"));
            rows.add(counted);
        }
        return rows;
    }

    static String key(Map<String, String> claim) {
        return claim.get("agency_id") + " " + claim.get("metric");
    }

    private List<Map<String, String>> counts() {
        String headline = published.headline();
        Stream<Map<String, String>> rows = published.rows("quality.csv").stream()
                .filter(row -> row.get("rule").startsWith("rows_"))
                .map(row -> Map.of("number", row.get("rows")));
        Stream<Map<String, String>> statuses = published.rows("metrics.csv").stream()
                .filter(row -> row.get("period").equals(headline))
                .collect(groupingBy(row -> row.get("status")))
                .values()
                .stream()
                .map(found -> Map.of("number", Integer.toString(found.size())));
        return Stream.of(rows, statuses, Stream.of(Map.of("number", "0")))
                .flatMap(all -> all)
                .toList();
    }

    /** How many rows of a file have each value of a column. */
    private List<Map<String, String>> numbers(String file, String column) {
        return published.rows(file).stream().collect(groupingBy(row -> row.get(column))).entrySet().stream()
                .map(rows -> Map.of(
                        column,
                        rows.getKey(),
                        "number",
                        Integer.toString(rows.getValue().size())))
                .toList();
    }

    private List<Map<String, String>> totalRows() {
        long agencies = published.rows("metrics.csv").stream()
                .map(row -> row.get("agency_id"))
                .distinct()
                .count();
        return Stream.concat(totals.stream(), Stream.of(agencies))
                .map(total -> Map.of("number", total.toString()))
                .toList();
    }

    private List<Map<String, String>> kinds() {
        List<Map<String, String>> rows = new ArrayList<>();
        compared()
                .filter(row -> !row.get("value").isEmpty())
                .collect(groupingBy(row -> row.get("metric") + " " + row.get("peer")))
                .values()
                .forEach(some -> {
                    double[] values = some.stream()
                            .mapToDouble(row -> Double.parseDouble(row.get("value")))
                            .sorted()
                            .toArray();
                    rows.add(Map.of(
                            "metric", some.get(0).get("metric"),
                            "agencies", Integer.toString(some.size()),
                            "together", some.get(0).get("peer_value"),
                            "lowest", Double.toString(values[0]),
                            "highest", Double.toString(values[values.length - 1])));
                });
        return rows;
    }

    private List<Map<String, String>> positions() {
        return compared().collect(groupingBy(row -> row.get("metric"))).entrySet().stream()
                .map(entry -> {
                    Map<String, String> row = new HashMap<>(Map.of("metric", entry.getKey()));
                    BETWEEN.forEach(position -> row.put(position, count(entry.getValue(), position)));
                    row.put(
                            "not_compared",
                            Long.toString(entry.getValue().stream()
                                    .filter(found -> !BETWEEN.contains(found.get("position")))
                                    .count()));
                    return row;
                })
                .toList();
    }

    private static String count(List<Map<String, String>> rows, String position) {
        return Long.toString(rows.stream()
                .filter(row -> row.get("position").equals(position))
                .count());
    }

    private Stream<Map<String, String>> compared() {
        String headline = published.headline();
        return published.rows("comparison.csv").stream()
                .filter(row -> row.get("period").equals(headline));
    }
}
