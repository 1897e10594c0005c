package lapor.crosscheck;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import lapor.table.CsvFile;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tables {@code crosscheck_agencies.csv} and {@code crosscheck_metrics.csv}. */
public final class ClaimTotalsFile {
    private ClaimTotalsFile() {}

    /** One row per agency that claims anything, by id. */
    public static void writeAgencies(Path file, List<CheckedClaim> claims) {
        write(file, "agency_id", totals(claims, Claim::agencyId).stream());
    }

    /** One row per metric of all agencies together, the one most often wrong first, and of equals by id. */
    public static void writeMetrics(Path file, List<CheckedClaim> claims) {
        write(
                file,
                "metric",
                totals(claims, Claim::metric).stream()
                        .sorted(Comparator.comparingDouble(
                                total -> -total.contradictedShare().orElse(-1))));
    }

    private static List<ClaimTotals> totals(List<CheckedClaim> claims, Function<Claim, String> by) {
        return claims.stream()
                .collect(groupingBy(claim -> by.apply(claim.claim()), TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(group -> new ClaimTotals(group.getKey(), group.getValue()))
                .toList();
    }

    private static void write(Path file, String id, Stream<ClaimTotals> totals) {
        List<String> columns =
                Stream.concat(Stream.of(id), ClaimTotals.COLUMNS.stream()).toList();
        CsvFile.write(file, columns, totals.map(ClaimTotals::cells));
    }
}
