package lapor.generate;

import static java.util.stream.Collectors.averagingDouble;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import lapor.source.EventType;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The sample against what is published of the real system; the table in {@code data-samples/README.md}. */
class CalibrationTest {
    private static final double YEARS =
            (Sample.FRAME.logsTo().toEpochDay() - Sample.FRAME.logsFrom().toEpochDay()) / 365.0;
    private static final List<LogLine> LINES = Sample.world().log().toList();
    private static final List<LogLine> GOOD = good();

    @Test
    void everyTypeOfEventOccurs() {
        assertThat(GOOD.stream().map(line -> line.cell("type")).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(EventType.values()).map(EventType::name).toList());
    }

    @Test
    void aFewLinesAreBadInEachOfFiveWays() {
        assertThat((double) (LINES.size() - GOOD.size()) / LINES.size()).isBetween(0.0015, 0.0025);
        assertThat(LINES).anyMatch(line -> line.cell("at").startsWith("31/02/"));
        assertThat(LINES).anyMatch(line -> line.cell("type").equals("DIPROSES_ULANG"));
        assertThat(LINES).anyMatch(line -> line.cell("complaint_id").isEmpty());
        assertThat(LINES).anyMatch(line -> line.cell("rating").equals("7"));
        Map<List<String>, Long> copies = LINES.stream().collect(groupingBy(LogLine::cells, counting()));
        assertThat(copies.values()).anyMatch(count -> count > 1);
    }

    @Test
    void goodLinesAreInTheOrderOfTimeAndAllButAHandfulBeforeTheAsOf() {
        List<OffsetDateTime> times =
                GOOD.stream().map(line -> OffsetDateTime.parse(line.cell("at"))).toList();
        assertThat(times).isSorted();
        assertThat(times.stream().filter(at -> at.toInstant().isAfter(Sample.FRAME.asOf())))
                .hasSizeBetween(1, 30);
    }

    /** Published for January to October 2021: 67 % of 141,253 reports finished. */
    @Test
    void twoThirdsOfComplaintsAreFinished() {
        Set<String> closed = complaints("CLOSED");
        closed.removeAll(complaints("REOPENED"));
        closed.removeAll(complaints("DELETED"));
        assertThat((double) closed.size() / Sample.OPTIONS.complaints()).isBetween(0.63, 0.71);
    }

    /** Published for Lebaran 2018: 46 % of the daily mean. */
    @Test
    void fewerComplaintsComeInDuringLebaran() {
        Map<LocalDate, Long> days = of("SUBMITTED").stream()
                .collect(groupingBy(line -> LocalDate.parse(line.cell("at").substring(0, 10)), counting()));
        double mean = days.values().stream().collect(averagingDouble(count -> count));
        LocalDate first = LocalDate.parse("2021-05-12");
        double lebaran = first.datesUntil(first.plusDays(5)).collect(averagingDouble(day -> days.get(day)));
        assertThat(lebaran / mean).isBetween(0.36, 0.56);
    }

    @Test
    void volumesRunFromThreeToThreeThousandAYearWithAHeavyTail() {
        double[] volumes = GOOD.stream()
                .filter(CalibrationTest::isReceipt)
                .collect(groupingBy(line -> line.cell("agency_id"), counting()))
                .values()
                .stream()
                .mapToDouble(count -> count / YEARS)
                .sorted()
                .toArray();
        assertThat(volumes).hasSize(160);
        assertThat(volumes[0]).isGreaterThanOrEqualTo(3);
        assertThat(volumes[80]).as("median: tens a year").isBetween(10.0, 60.0);
        assertThat(volumes[159]).isBetween(1000.0, 3000.0);
    }

    /** In a real export of 2015, 91 of 117 reports close at exactly 01:00:00. */
    @Test
    void mostClosingsAreByTheNightlyJob() {
        List<LogLine> closings = of("CLOSED");
        List<LogLine> bySystem = closings.stream()
                .filter(line -> line.cell("actor").equals("system"))
                .toList();
        assertThat((double) bySystem.size() / closings.size()).isBetween(0.5, 0.8);
        assertThat(bySystem).allMatch(line -> line.cell("at").contains("T01:00:00+07:00"));
    }

    @Test
    void ratingsAverageFourPointTwo() {
        assertThat(of("RATED").stream().collect(averagingDouble(line -> Integer.parseInt(line.cell("rating")))))
                .isBetween(4.1, 4.3);
    }

    private static Set<String> complaints(String type) {
        return of(type).stream().map(line -> line.cell("complaint_id")).collect(Collectors.toSet());
    }

    private static List<LogLine> of(String type) {
        return GOOD.stream().filter(line -> line.cell("type").equals(type)).toList();
    }

    private static boolean isReceipt(LogLine line) {
        boolean enters =
                line.cell("type").equals("SUBMITTED") || line.cell("type").equals("DISPOSED");
        return enters && !line.cell("agency_id").isEmpty();
    }

    private static List<LogLine> good() {
        Set<String> seen = new HashSet<>();
        return LINES.stream()
                .filter(line -> !line.cell("event_id").endsWith("x") && seen.add(line.cell("event_id")))
                .toList();
    }
}
