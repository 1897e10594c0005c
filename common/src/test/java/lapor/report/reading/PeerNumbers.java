package lapor.report.reading;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.JsonNode;
import lapor.metric.Direction;
import lapor.metric.Metrics;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What may be told of agencies beside their peers.
 *
 * @param edition the edition's file
 */
record PeerNumbers(PublishedTables published, JsonNode edition) {
    private static final String ON_TIME = "first_response_on_time_rate";
    private static final double NARROW = 95;
    private static final double WIDE = 99.8;
    private static final int MONTHS_OF_QUARTER = 3;

    /** How many are distinguishably better than peers, of how many, for each kind that has any. */
    List<Double> better(Sentence sentence) {
        String metric = sentence.section().substring("metric-".length());
        List<Double> told = new ArrayList<>();
        headline("comparison.csv", metric).all().stream()
                .collect(groupingBy(row -> row.get("peer")))
                .values()
                .forEach(group -> {
                    double better = new Rows(group).where(this::isBetter).count();
                    if (better > 0) {
                        told.addAll(List.of(better, (double) group.size()));
                    }
                });
        return told;
    }

    private boolean isBetter(Map<String, String> compared) {
        String metric = compared.get("metric");
        boolean higher = Metrics.find(metric).orElseThrow().direction() == Direction.HIGHER_IS_BETTER;
        Rows own = new Rows(published.rows("metrics.csv", compared.get("agency_id")))
                .where("period", published.headline())
                .where("metric", metric);
        double rounded = metric.contains("_median_") ? 0.5 : 0;
        return compared.get("status").equals("ok")
                && WorkedTables.BETWEEN.contains(compared.get("position"))
                && Rows.number(compared, "peer_value").anyMatch(peers -> own.numbers(higher ? "low" : "high")
                        .anyMatch(end -> higher ? end - rounded > peers : end + rounded < peers));
    }

    /** How many have more on time in the second half than in the first, surely, and in each of its quarters. */
    double improved() {
        Rows wide = new Rows(published.rows(WorkedTables.PERIODS)).where("metric", ON_TIME);
        return headline("metrics.csv", "on_time_change")
                .where("status", "ok")
                .where(row -> Rows.number(row, "low").anyMatch(low -> low > 0))
                .where(row -> wide.where("agency_id", row.get("agency_id")).all().stream()
                        .anyMatch(this::isKept))
                .count();
    }

    private boolean isKept(Map<String, String> shares) {
        JsonNode window = edition.at("/evidence/window");
        Rows one = new Rows(List.of(shares));
        List<Double> before = shares(one, day(window, "from"), day(window, "split"));
        List<Double> after = shares(one, day(window, "split"), day(window, "to"));
        return !before.isEmpty()
                && !after.isEmpty()
                && after.stream().allMatch(share -> before.stream().allMatch(earlier -> share > earlier));
    }

    private static LocalDate day(JsonNode window, String name) {
        return LocalDate.parse(window.get(name).asText());
    }

    private static List<Double> shares(Rows row, LocalDate from, LocalDate to) {
        return from.datesUntil(to, Period.ofMonths(MONTHS_OF_QUARTER))
                .map(day -> day.getYear() + "-Q" + (day.getMonthValue() + 2) / MONTHS_OF_QUARTER)
                .flatMap(quarter -> row.numbers(quarter).boxed())
                .toList();
    }

    /** How many of a kind are compared, far above, far below, and outside the narrower limits. */
    List<Double> compared(Sentence sentence) {
        Rows group = group(sentence);
        return List.of(
                group.where(row -> WorkedTables.BETWEEN.contains(row.get("position")))
                        .count(),
                group.where("position", "far_above").count(),
                group.where("position", "far_below").count(),
                Stream.of("above", "below")
                        .mapToDouble(
                                position -> group.where("position", position).count())
                        .sum(),
                NARROW,
                WIDE);
    }

    /** How many are not, by reason; or how many are far away without a name in the chart. */
    List<List<Double>> apart(Sentence sentence) {
        Rows group = group(sentence);
        Predicate<Map<String, String>> isFar = row -> row.get("position").startsWith("far_");
        int named = sentence.element().closest("section").select("svg a").size();
        return List.of(
                group.where(row -> !WorkedTables.BETWEEN.contains(row.get("position")))
                        .counts("position"),
                List.of(group.where(isFar).count() - named, WIDE));
    }

    private Rows group(Sentence sentence) {
        return headline("comparison.csv", sentence.subject()).where("peer", sentence.section());
    }

    private Rows headline(String file, String metric) {
        return new Rows(published.rows(file))
                .where("period", published.headline())
                .where("metric", metric);
    }
}
