package lapor.report.reading;

import lapor.metric.Metrics;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Where the numbers of every table of the site come from, table by table. */
final class SiteReadings {
    private static final String PERIODS = ":has(thead th:matches(^Period(e)?$))";
    private static final String SCORE = "^(Evidence score|Skor bukti)";
    private static final String RANK = "^(Rank|Peringkat)";
    private static final Map<String, List<String>> VERDICTS = Map.of(
            "supported", List.of("Supported", "Didukung"),
            "contradicted", List.of("Contradicted", "Bertentangan"),
            "not_testable", List.of("Not testable", "Tidak dapat diuji"));
    private static final String CLAIMED =
            ":has(> dt:matches((Supported|Didukung|Contradicted|Bertentangan|Not testable" + "|Tidak dapat diuji)$))";
    private static final String VALUE = "?value ?low ?high";
    private static final BiPredicate<ReadRow, Map<String, String>> ANY = (row, found) -> true;
    private static final BiPredicate<ReadRow, Map<String, String>> METRIC =
            (row, found) -> row.metric().filter(found.get("metric")::equals).isPresent();

    private final String headline;

    SiteReadings(String headline) {
        this.headline = headline;
    }

    List<Reading> all() {
        return List.of(
                Reading.of("index.html", "table.ranking")
                        .from(
                                "evaluation.csv",
                                ANY,
                                Map.of(
                                        0, "rank rank_low rank_high +open_findings",
                                        2, "document_score",
                                        3, "evidence_score",
                                        4, "combined_score",
                                        5, "%shortlist_probability"))
                        .apart(1),
                Reading.of("index.html", "div:has(> dt):not(" + CLAIMED + ")")
                        .from(WorkedTables.TOTALS, ANY, Map.of(0, "number")),
                Reading.of("(index|crosscheck.*).html", "div" + CLAIMED)
                        .from(
                                WorkedTables.VERDICTS,
                                (row, found) -> VERDICTS.get(found.get("verdict")).stream()
                                        .anyMatch(row.cells().get(1)::endsWith),
                                Map.of(0, "number")),
                Reading.of("agency/.*", "div:has(> dt:matches(" + SCORE + "))")
                        .from("evidence.csv", ANY, Map.of(0, "score", 1, "low high")),
                Reading.of("agency/.*", "div:has(> dt:matches(" + RANK + "))")
                        .from("evaluation.csv", ANY, Map.of(0, "rank", 1, "+open_findings")),
                Reading.of("agency/.*", "div:has(> dt):not(:has(> dt:matches(" + SCORE + "|" + RANK + ")))")
                        .from("metrics.csv", ofHeadline(), Map.of(0, "?value")),
                Reading.of("index.html", "table.unranked")
                        .from("evaluation.csv", ANY, Map.of(1, "document_score", 2, "evidence_score"))
                        .apart(0, 3),
                Reading.of("index.html", "table.representation")
                        .from(WorkedTables.TYPES, ANY, Map.of(1, "entries", 2, "ranked", 3, "selected", 4, "%share")),
                Reading.of("index.html", "#decisions table")
                        .from("evaluation.csv", ANY, Map.of(2, "rank"))
                        .apart(1)
                        .ifThere(),
                // read back from both runs by ChangedNightTest
                Reading.of("changes.html", "table")
                        .apart(0, 1, 2, 3, 4, 5, 6, 7, 8, 9)
                        .ifThere(),
                Reading.of("agencies.html", "table.list")
                        .from("metrics.csv", headline("received"), Map.of(3, "value"))
                        .from("evidence.csv", ANY, Map.of(4, "score low high"))
                        .from("metrics.csv", headline("first_response_on_time_rate"), Map.of(5, VALUE))
                        .from("metrics.csv", headline("first_response_median_days"), Map.of(6, VALUE))
                        .from("evaluation.csv", ANY, Map.of(7, "rank +open_findings")),
                Reading.of("agency/.*", "#peers table")
                        .from("metrics.csv", ofHeadline(), Map.of(1, "?value", 2, "?low ?high"))
                        .from("comparison.csv", ofHeadline(), Map.of(3, "?peer_value"))
                        .apart(0, 4),
                Reading.of("agency/.*", "#score table")
                        .from("metrics.csv", ofHeadline(), Map.of(1, "?value"))
                        .from(
                                WorkedTables.POINTS,
                                METRIC,
                                Map.of(2, "points", 3, "%weight", 4, "product", 5, "median")),
                Reading.of("agency/.*", "#rank table")
                        .from(
                                "explanation.csv",
                                ANY,
                                Map.of(
                                        1, "points",
                                        2, "%weight",
                                        3, "contribution",
                                        4, "against_above",
                                        5, "against_below",
                                        6, "against_cutoff",
                                        7, "needed")),
                Reading.of("agency/.*", "#response table")
                        .from(
                                "response_curve.csv",
                                (row, found) -> found.get("period").equals(headline),
                                Map.of(0, "working_days", 1, "%answered_share", 2, "%low %high", 3, "at_risk")),
                Reading.of("agency/.*", "#months table")
                        .from("metrics.csv", month("received"), Map.of(1, "value"))
                        .from("metrics.csv", month("first_response_on_time_rate"), Map.of(2, "%value", 3, "%low %high"))
                        .apart(0),
                Reading.of("agency/.*", "#backlog table:has(td:eq(3))")
                        .from(
                                "backlog.csv",
                                (row, found) -> isDay(row, found.get("day")),
                                Map.of(1, "open", 2, "overdue", 3, "new"))
                        .apart(0),
                Reading.of("agency/.*", "#backlog table:not(:has(td:eq(3)))")
                        .from("breakdown.csv", age("open_in_time"), Map.of(1, "handlings"))
                        .from("breakdown.csv", age("open_overdue"), Map.of(2, "handlings"))
                        .apart(0),
                Reading.of("agency/.*", "#years table")
                        .from(WorkedTables.PERIODS, METRIC, Map.of(1, "?@", 2, "?@", 3, "?@", 4, "?@"))
                        .apart(0),
                Reading.of("agency/.*", "#mix table:has(td:eq(5))")
                        .from(
                                "comparison.csv",
                                ofHeadline(),
                                Map.of(1, "observed", 2, "expected", 3, "ratio", 4, "ratio_low ratio_high"))
                        .apart(5),
                Reading.of("agency/.*", "#mix table:not(:has(td:eq(5)))")
                        .from(
                                "breakdown.csv",
                                (row, found) -> found.get("period").equals(headline),
                                Map.of(1, "handlings", 2, "%share"))
                        .apart(0),
                Reading.of("agency/.*", "#claims table")
                        .from("crosscheck.csv", METRIC, Map.of(1, "?claimed", 2, "?measured", 3, "?low ?high"))
                        .apart(4),
                Reading.of("agency/.*", "#findings table")
                        .from(
                                "findings.csv",
                                (row, found) -> found.get("period").equals(headline),
                                Map.of(1, "cases", 2, "of", 3, "%share", 4, "%peer_share", 5, "%limit"))
                        .apart(0),
                Reading.of("agency/.*", "#metrics table")
                        .from("metrics.csv", ofHeadline(), Map.of(1, VALUE, 2, "n"))
                        .from(WorkedTables.POINTS, METRIC, Map.of(4, "points %weight"))
                        .apart(0, 3),
                Reading.of("crosscheck.*", "#metrics table")
                        .from(
                                "crosscheck_metrics.csv",
                                METRIC,
                                Map.of(
                                        1, "claims",
                                        2, "supported",
                                        3, "contradicted",
                                        4, "firm",
                                        5, "contradicted_favouring_agency",
                                        6, "contradicted_against_agency",
                                        7, "not_testable",
                                        8, "%largest_relative_error")),
                Reading.of("crosscheck.*", "#agencies table")
                        .from(
                                "crosscheck_agencies.csv",
                                ANY,
                                Map.of(
                                        1, "claims",
                                        2, "supported",
                                        3, "contradicted",
                                        4, "firm",
                                        5, "contradicted_favouring_agency",
                                        6, "contradicted_against_agency",
                                        7, "not_testable",
                                        8, "%largest_relative_error")),
                Reading.of("crosscheck.*", "#claims table")
                        .from("crosscheck.csv", METRIC, Map.of(2, "?claimed", 3, "?measured ?low ?high"))
                        .from(WorkedTables.CLAIMS, METRIC, Map.of(4, "?difference"))
                        .apart(5),
                Reading.of("lessons.html", "[id^=metric-] table")
                        .from(
                                "metrics.csv",
                                (row, found) -> row.section().equals("metric-" + found.get("metric"))
                                        && found.get("period").equals(headline),
                                Map.of(2, "?value", 3, "?low ?high"))
                        .from(
                                "comparison.csv",
                                (row, found) -> row.section().equals("metric-" + found.get("metric"))
                                        && found.get("period").equals(headline),
                                Map.of(4, "?peer_value"))
                        .from("metrics.csv", headline("verification_median_days"), Map.of(5, "?value"))
                        .from("metrics.csv", headline("first_response_median_days"), Map.of(6, "?value"))
                        .from("metrics.csv", headline("auto_closed_share"), Map.of(7, "?value")),
                Reading.of("lessons.html", "#improved table")
                        .from("metrics.csv", headline("on_time_change"), Map.of(2, "?value", 3, "?low ?high"))
                        .from(
                                WorkedTables.PERIODS,
                                (row, found) -> found.get("metric").equals("first_response_on_time_rate"),
                                Map.of(4, "%2021-Q2 %2021-Q3", 5, "%2021-Q4 %2022-Q1"))
                        .from("metrics.csv", headline("verification_median_days"), Map.of(6, "?value"))
                        .from("metrics.csv", headline("first_response_median_days"), Map.of(7, "?value"))
                        .from("metrics.csv", headline("auto_closed_share"), Map.of(8, "?value")),
                Reading.of("evaluators.html", "table:has(td:eq(4)):has(thead th:eq(3):contains(ICC))")
                        .from(
                                "agreement.csv",
                                (row, found) -> row.section().equals(found.get("source")),
                                Map.of(1, "entries", 2, "icc icc_low icc_high", 3, "icc_of_mean", 4, "alpha")),
                Reading.of("evaluators.html", "table:not(:has(thead th:contains(ICC))):not(:has(a))")
                        .from(
                                "evaluators.csv",
                                (row, found) -> row.cells().get(0).equals(found.get("evaluator")),
                                Map.of(1, "entries", 2, "mean", 3, "severity severity_low severity_high"))
                        .apart(0),
                Reading.of("evaluators.html", "table:has(a)")
                        .from("disagreements.csv", ANY, Map.of(2, "lowest", 3, "highest", 4, "spread")),
                Reading.of("quality.html", "table.quality")
                        .from(
                                "quality.csv",
                                (row, found) -> row.cells().get(0).endsWith(found.get("rule")),
                                Map.of(2, "rows", 3, "%share"))
                        .apart(0, 4),
                Reading.of("quality.html", "#counts table:not(" + PERIODS + ")")
                        .from(WorkedTables.COUNTS, ANY, Map.of(1, "number")),
                Reading.of("quality.html", "#counts table" + PERIODS)
                        .from(
                                WorkedTables.RESTATED,
                                (row, found) -> row.cells().get(0).equals(found.get("period")),
                                Map.of(1, "number"))
                        .apart(0)
                        .ifThere(),
                Reading.of("quality.html", "#fresh table")
                        .from("metrics.csv", headline("received"), Map.of(2, "value"))
                        .apart(1),
                Reading.of("peers.html", "table.kinds")
                        .from(
                                WorkedTables.KINDS,
                                (row, found) -> row.section().equals("metric-" + found.get("metric")),
                                Map.of(1, "agencies", 2, "?together", 3, "?lowest", 4, "?highest")),
                Reading.of("peers.html", "table.sortable")
                        .from(
                                WorkedTables.POSITIONS,
                                METRIC,
                                Map.of(
                                        1,
                                        "far_below",
                                        2,
                                        "below",
                                        3,
                                        "inside",
                                        4,
                                        "above",
                                        5,
                                        "far_above",
                                        6,
                                        "not_compared"))
                        .apart(0),
                Reading.of("peers/.*", "table.comparison")
                        .from("metrics.csv", ofHeadline(), Map.of(2, "n", 3, VALUE))
                        .from(
                                "comparison.csv",
                                ofHeadline(),
                                Map.of(
                                        4, "?peer_value",
                                        5, "?low95 ?high95",
                                        6, "?low998 ?high998",
                                        7, "?shrunk ?shrunk_low ?shrunk_high"))
                        .from("metrics.csv", counterpart(), Map.of(9, "?value")),
                Reading.of("letter/.*", "dl.numbers")
                        .from(
                                WorkedTables.CLAIMS,
                                METRIC,
                                Map.of(
                                        0,
                                        "?claimed claimed_of claimed_all ?measured numerator denominator ?low ?high n"
                                                + " ?difference ?tolerance")),
                // goalposts, weights and simulated coverage are no results of a run
                Reading.of("methods.html", "table").apart(0, 1, 2, 3, 4),
                Reading.of("metrics.html", "table.coverage").apart(0, 1, 2, 3, 4));
    }

    private BiPredicate<ReadRow, Map<String, String>> headline(String metric) {
        return (row, found) ->
                found.get("metric").equals(metric) && found.get("period").equals(headline);
    }

    /** The official rate beside an answered one, and the other way round. */
    private BiPredicate<ReadRow, Map<String, String>> counterpart() {
        return (row, found) -> found.get("period").equals(headline)
                && row.metric()
                        .flatMap(Metrics::counterpart)
                        .filter(found.get("metric")::equals)
                        .isPresent();
    }

    private BiPredicate<ReadRow, Map<String, String>> ofHeadline() {
        return METRIC.and((row, found) -> found.get("period").equals(headline));
    }

    private static BiPredicate<ReadRow, Map<String, String>> month(String metric) {
        return (row, found) -> found.get("metric").equals(metric)
                && WordedDate.month(row.cells().get(0), row.language())
                        .filter(found.get("period")::equals)
                        .isPresent();
    }

    private static BiPredicate<ReadRow, Map<String, String>> age(String dimension) {
        return (row, found) -> found.get("dimension").equals(dimension)
                && row.cells().get(0).replace('\u2013', '-').equals(found.get("value"));
    }

    private static boolean isDay(ReadRow row, String day) {
        return WordedDate.day(row.cells().get(0), row.language())
                .filter(day::equals)
                .isPresent();
    }
}
