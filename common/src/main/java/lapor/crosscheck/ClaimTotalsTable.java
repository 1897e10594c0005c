package lapor.crosscheck;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static lapor.text.LocalText.text;

import lapor.table.Column;
import lapor.table.Columns;
import lapor.table.Extent;
import lapor.table.Headings;
import lapor.table.NumberKinds;
import lapor.table.Range;
import lapor.table.Table;
import lapor.text.LocalText;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** The tables {@code crosscheck_agencies.csv} and {@code crosscheck_metrics.csv}. */
public final class ClaimTotalsTable {
    private static final Columns<ClaimTotals> COUNTS = Columns.of(
            count("claims", text("Klaim.", "Claims."), totals -> totals.claims().size()),
            count("supported", text("Yang didukung log.", "Those that the logs support."), ClaimTotals::supported),
            count(
                    "other_definition",
                    text(
                            "Di antaranya yang benar menurut definisi lain.",
                            "Of these, those that are right under another definition."),
                    ClaimTotals::ofOtherDefinition),
            count(
                    "contradicted",
                    text("Yang terbantah oleh log.", "Those that the logs contradict."),
                    ClaimTotals::contradicted),
            count(
                    "firm",
                    text(
                            "Di antaranya yang tidak dijelaskan oleh kebetulan di antara sekian banyak klaim.",
                            "Of these, those that chance among many claims does not explain."),
                    ClaimTotals::firm),
            count(
                    "not_testable",
                    text("Yang tidak dapat diuji.", "Those that cannot be tested."),
                    ClaimTotals::notTestable),
            Column.of(
                    "contradicted_share",
                    NumberKinds.numberOrEmpty(Range.SHARE),
                    text(
                            "Bagian yang terbantah dari klaim yang diuji; kosong bila tidak ada yang diuji.",
                            "Share of tested claims that are contradicted; empty where none was tested."),
                    ClaimTotals::contradictedShare),
            Column.of(
                    "mean_relative_error",
                    NumberKinds.numberOrEmpty(Range.COUNT),
                    text(
                            "Rata-rata besar selisih sebagai bagian dari yang diukur.",
                            "Mean size of the differences, each as a share of what was measured."),
                    ClaimTotals::meanRelativeError),
            Column.of(
                    "largest_relative_error",
                    NumberKinds.numberOrEmpty(Range.COUNT),
                    text(
                            "Selisih terbesar sebagai bagian dari yang diukur.",
                            "Largest of the differences, as a share of what was measured."),
                    ClaimTotals::largestRelativeError),
            count(
                    "contradicted_favouring_agency",
                    text(
                            "Yang terbantah dan lebih baik daripada pengukuran.",
                            "Those contradicted that are better than what was measured."),
                    totals -> totals.contradicted(Favour.AGENCY)),
            count(
                    "contradicted_against_agency",
                    text(
                            "Yang terbantah dan lebih buruk daripada pengukuran.",
                            "Those contradicted that are worse than what was measured."),
                    totals -> totals.contradicted(Favour.AGAINST)));

    public static final Table<ClaimTotals> AGENCIES = Table.of(
            "crosscheck_agencies.csv",
            text(
                    "Putusan atas klaim satu instansi. Tidak ada tanpa klaim.",
                    "What became of the claims of one agency. Not there without claims."),
            Extent.EVALUATE,
            Columns.of(Headings.AGENCY_ID.of(ClaimTotals::id)).and(COUNTS));

    public static final Table<ClaimTotals> METRICS = Table.of(
            "crosscheck_metrics.csv",
            text(
                    "Putusan atas klaim tentang satu metrik dari semua instansi, yang paling sering salah lebih dahulu."
                            + " Tidak ada tanpa klaim.",
                    "What became of the claims of one metric by all agencies, the one most often wrong first. Not there"
                            + " without claims."),
            Extent.EVALUATE,
            Columns.of(Headings.METRIC.of(ClaimTotals::id)).and(COUNTS));

    private ClaimTotalsTable() {}

    /** One row per agency that claims anything, by id. */
    public static List<ClaimTotals> ofAgencies(List<CheckedClaim> claims) {
        return totals(claims, Claim::agencyId);
    }

    /** One row per metric of all agencies together, the one most often wrong first, and of equals by id. */
    public static List<ClaimTotals> ofMetrics(List<CheckedClaim> claims) {
        return totals(claims, Claim::metric).stream()
                .sorted(Comparator.comparingDouble(
                        totals -> -totals.contradictedShare().orElse(-1)))
                .toList();
    }

    private static List<ClaimTotals> totals(List<CheckedClaim> claims, Function<Claim, String> by) {
        return claims.stream()
                .collect(groupingBy(claim -> by.apply(claim.claim()), TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(group -> new ClaimTotals(group.getKey(), group.getValue()))
                .toList();
    }

    private static Column<ClaimTotals, Long> count(String name, LocalText meaning, ToLongFunction<ClaimTotals> value) {
        return Column.of(name, NumberKinds.whole(Range.COUNT), meaning, value::applyAsLong);
    }
}
