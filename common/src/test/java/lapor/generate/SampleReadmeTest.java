package lapor.generate;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Measures the sample, and holds the table of {@code data-samples/README.md} to it. */
class SampleReadmeTest {
    private static final List<LogLine> LINES = Sample.world().log().toList();

    @Test
    void theReadmeSaysWhatIsMeasured() {
        SampleReadme.hold(measured());
    }

    private static Map<String, String> measured() {
        Set<String> seen = new HashSet<>();
        List<LogLine> good = LINES.stream()
                .filter(line -> !line.cell("event_id").endsWith("x") && seen.add(line.cell("event_id")))
                .toList();
        List<LogLine> submitted = of(good, "SUBMITTED");
        List<LogLine> closings = of(good, "CLOSED");
        double[] volumes = volumes(good);
        Map<String, String> measured = new LinkedHashMap<>();
        measured.put("Lines of the log", Integer.toString(LINES.size()));
        measured.put("Bad lines", percent(LINES.size() - good.size(), LINES.size()));
        measured.put("Complaints", Integer.toString(submitted.size()));
        measured.put("Finished, as of the instant", finished(good));
        measured.put("In Lebaran, of the daily mean", lebaran(submitted));
        measured.put("Sent straight to an agency", share(submitted, line -> !line.cell("agency_id")
                .isEmpty()));
        measured.put("Without a category", share(submitted, line -> line.cell("category")
                .isEmpty()));
        measured.put("Deleted", percent(of(good, "DELETED").size(), submitted.size()));
        measured.put("Archived", percent(of(good, "ARCHIVED").size(), submitted.size()));
        measured.put("Closings by the nightly job", share(closings, line -> line.cell("actor")
                .equals("system")));
        measured.put(
                "Mean rating",
                decimal(of(good, "RATED").stream()
                        .mapToInt(line -> Integer.parseInt(line.cell("rating")))
                        .average()
                        .orElseThrow()));
        measured.put("Receipts a year of the smallest agency", Long.toString(Math.round(volumes[0])));
        measured.put("Receipts a year of the median agency", Long.toString(Math.round(volumes[volumes.length / 2])));
        measured.put("Receipts a year of the largest agency", Long.toString(Math.round(volumes[volumes.length - 1])));
        measured.put("Entrants with a mean first response over 5 working days", slow());
        measured.put("Claims embellished on purpose", embellished());
        return measured;
    }

    /** Closed, not opened again later, and not deleted. */
    private static String finished(List<LogLine> good) {
        Map<String, String> last = new LinkedHashMap<>();
        for (LogLine line : good) {
            if (Set.of("SUBMITTED", "CLOSED", "REOPENED", "DELETED").contains(line.cell("type"))) {
                last.put(line.cell("complaint_id"), line.cell("type"));
            }
        }
        return percent(last.values().stream().filter("CLOSED"::equals).count(), last.size());
    }

    private static String lebaran(List<LogLine> submitted) {
        Set<String> lebaran = Set.of("2021-05-12", "2021-05-13", "2021-05-14", "2021-05-15", "2021-05-16");
        long days = Sample.FRAME.logsTo().toEpochDay() - Sample.FRAME.logsFrom().toEpochDay();
        long inLebaran = submitted.stream()
                .filter(line -> lebaran.contains(line.cell("at").substring(0, 10)))
                .count();
        return percent(inLebaran * days, submitted.size() * (long) lebaran.size());
    }

    private static String slow() {
        Predicate<Claim> isMean = claim -> claim.metric() == ClaimedMetric.FIRST_RESPONSE_MEAN_DAYS;
        List<Claim> means = Sample.world().claims().stream().filter(isMean).toList();
        return percent(means.stream().filter(claim -> claim.truth() > 5).count(), means.size());
    }

    private static String embellished() {
        List<Claim> claims = Sample.world().claims();
        return percent(claims.stream().filter(Claim::embellished).count(), claims.size());
    }

    private static double[] volumes(List<LogLine> lines) {
        double years =
                (Sample.FRAME.logsTo().toEpochDay() - Sample.FRAME.logsFrom().toEpochDay()) / 365.0;
        Set<String> receipts = Set.of("SUBMITTED", "DISPOSED");
        Map<String, Long> counts = lines.stream()
                .filter(line -> receipts.contains(line.cell("type"))
                        && !line.cell("agency_id").isEmpty())
                .collect(groupingBy(line -> line.cell("agency_id"), counting()));
        return counts.values().stream()
                .mapToDouble(count -> count / years)
                .sorted()
                .toArray();
    }

    private static List<LogLine> of(List<LogLine> lines, String type) {
        return lines.stream().filter(line -> line.cell("type").equals(type)).collect(Collectors.toList());
    }

    private static String share(List<LogLine> lines, Predicate<LogLine> test) {
        return percent(lines.stream().filter(test).count(), lines.size());
    }

    private static String percent(long part, long whole) {
        return String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
