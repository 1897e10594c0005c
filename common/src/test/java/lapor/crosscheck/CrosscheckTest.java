package lapor.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.metric.Estimate;
import lapor.metric.Measured;
import lapor.metric.MetricKey;
import lapor.metric.MetricRow;
import lapor.metric.Status;
import lapor.statistics.Bounds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * 40 of 100 were closed at the end of the period, 47 of 98 by the end of 2 April, 50 of 98 as of the run. A claim that
 * was right on none of these days was never right; whoever counted on one of them is not to be accused.
 */
class CrosscheckTest {
    private static final MetricKey CLOSED = new MetricKey("a", "2022", "completion_rate");
    private static final MetricKey MEDIAN = new MetricKey("a", "2022", "first_response_median_days");
    private static final String END = "2022-03-31T16:59:59.999Z";
    private static final List<PastCount> BEFORE = List.of(
            Counts.past(CLOSED, END, Estimate.share(40, 100), Doubt.NONE),
            Counts.past(CLOSED, "2022-04-02T17:00:00Z", Estimate.share(47, 98), Doubt.NONE));
    private static final List<MetricRow> ROWS = List.of(
            row("completion_rate", Estimate.share(50, 98)),
            row("follow_up_rate", few(2, 10)),
            row("reopen_rate", Estimate.absent(Status.SUPPRESSED)),
            row("satisfaction_mean", Estimate.absent(Status.NOT_AVAILABLE)),
            row("received", Estimate.count(100)),
            row("return_rate", Estimate.share(0, 0)),
            new MetricRow("b", "2021", "follow_up_rate", Estimate.absent(Status.NOT_AVAILABLE)));
    private static final CountedLogs LOGS = Counts.of(ROWS, BEFORE);

    @ParameterizedTest
    @CsvSource({
        "completion_rate, 2022, 0.5102, 50, 98, supported, same counts as in the logs",
        "completion_rate, 2022, 0.51, 50, 98, supported, same counts as in the logs",
        "completion_rate, 2022, 0.514, , , supported, within the tolerance of rounding",
        "completion_rate, 2022, 0.517, , , contradicted, higher than the logs",
        "completion_rate, 2022, 0.48, 47, 98, supported, right as of another day (2022-04-02)",
        "completion_rate, 2022, 0.40, 40, 100, supported, right as of another day (2022-03-31)",
        // on 1 April, between 40 of 100 and 47 of 98
        "completion_rate, 2022, 0.4444, 44, 99, supported, right as of another day (2022-04-02)",
        "completion_rate, 2022, 0.39, 39, 100, contradicted, lower than the logs",
        "completion_rate, 2022, 0.52, 51, 98, contradicted, higher than the logs",
        "completion_rate, 2022, 0.51, 51, 100, contradicted, 'the value is right, but its numerator or denominator is not that of the logs'",
        "follow_up_rate, 2022, 0.5, 5, 10, contradicted, higher than the logs",
        "follow_up_rate, 2022, 0.2, 2, 10, supported, same counts as in the logs",
        "received, 2022, 100, , , supported, within the tolerance of rounding",
        "received, 2022, 101, , , contradicted, higher than the logs",
        "return_rate, 2022, 0.1, , , not_testable, no cases of this metric",
        "satisfaction_mean, 2022, 4, , , not_testable, the logs do not show this metric",
        "on_time_change, 2022, 0, , , not_testable, the logs do not show this metric",
        "reopen_rate, 2022, 0, , , not_testable, withheld to protect reporters",
        "follow_up_rate, 2021, 0.3, , , not_testable, no handlings in the period",
        "follow_up_rate, last year, 0.3, , , not_testable, the period was not measured"
    })
    void comparesToTheCase(
            String metric,
            String period,
            double value,
            @Nullable Double part,
            @Nullable Double whole,
            String verdict,
            String reason) {
        CrosscheckRow row = check(claim("a", metric, period, value, part, whole, Optional.empty()));

        assertThat(row.verdict().code()).isEqualTo(verdict);
        assertThat(row.grounds().words().en()).isEqualTo(reason);
        assertThat(row.measured().isPresent()).isEqualTo(row.verdict() != Verdict.NOT_TESTABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-31T16:59:59.999Z, 40, 100, supported, 0.4",
        "2022-03-31T16:59:59.999Z, 50, 98, contradicted, 0.4",
        "2022-04-02T17:00:00Z, 47, 98, supported, 0.47959183673469385",
        "2022-04-10T17:00:00Z, 47, 98, supported, 0.47959183673469385",
        "2022-04-14T17:00:00Z, 50, 98, supported, 0.5102040816326531",
        "2022-04-14T17:00:00Z, 47, 98, contradicted, 0.5102040816326531",
        "2022-03-01T17:00:00Z, 40, 100, not_testable, ",
        "2022-04-15T17:00:00Z, 50, 98, not_testable, "
    })
    void holdsAClaimToTheInstantThatItNames(
            String asOf, double part, double whole, String verdict, @Nullable Double measured) {
        CrosscheckRow row = check(
                claim("a", "completion_rate", "2022", part / whole, part, whole, Optional.of(Instant.parse(asOf))));

        assertThat(row.verdict().code()).isEqualTo(verdict);
        assertThat(row.measured()).isEqualTo(number(measured));
    }

    /** One row that was not understood may hide one case, and no more: else one bad line would excuse any claim. */
    @ParameterizedTest
    @CsvSource({"51, 98, supported", "51, 99, supported", "52, 98, contradicted", "49, 96, contradicted"})
    void aRowInQuarantineIsOneCase(double part, double whole, String verdict) {
        List<PastCount> doubted = List.of(Counts.past(CLOSED, END, Estimate.share(50, 98), new Doubt(1, 0)));
        CheckedClaim checked = Counts.check(
                        List.of(claim("a", "completion_rate", "2022", part / whole, part, whole, Optional.empty())),
                        Counts.of(ROWS, doubted))
                .get(0);

        assertThat(checked.verdict().code()).isEqualTo(verdict);
    }

    @Test
    void accusesNobodyOverMissingNights() {
        List<PastCount> doubted = List.of(Counts.past(CLOSED, END, Estimate.share(40, 100), new Doubt(0, 1)));
        CountedLogs logs = Counts.of(ROWS, doubted);

        assertThat(Counts.check(List.of(claim("a", "completion_rate", "2022", .9, null, null, Optional.empty())), logs)
                        .get(0)
                        .reason())
                .isEqualTo(Reason.MISSING_NIGHTS);
        assertThat(Counts.check(List.of(claim("a", "completion_rate", "2022", .51, 50., 98., Optional.empty())), logs)
                        .get(0)
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }

    /** Of a median that open cases may still move from 5 to 9, nothing in between can be called false. */
    @ParameterizedTest
    @CsvSource({
        "5, supported, left_open",
        "7, supported, within_tolerance",
        "9, supported, left_open",
        "4.9, contradicted, below",
        "9.1, contradicted, above"
    })
    void openCasesLeaveAMedianOpen(double claimed, String verdict, String reason) {
        Estimate median = new Estimate(
                OptionalDouble.of(7),
                OptionalDouble.of(1),
                OptionalDouble.of(20),
                OptionalDouble.of(8),
                OptionalDouble.of(11),
                OptionalLong.of(11),
                Status.OK);
        PastCount open = new PastCount(MEDIAN, Counts.RUN, Count.of(median, Bounds.of(5, 9)), Doubt.NONE);
        CountedLogs logs = new CountedLogs(
                Measured.of(List.of(row("first_response_median_days", median))),
                PastCounts.of(List.of(open)),
                Counts.RUN,
                Counts.ZONE);
        CheckedClaim checked = Counts.check(
                        List.of(claim(
                                "a", "first_response_median_days", "2022", claimed, null, null, Optional.empty())),
                        logs)
                .get(0);

        assertThat(checked.verdict().code()).isEqualTo(verdict);
        assertThat(checked.reason().code()).isEqualTo(reason);
        assertThat(checked.row().low()).hasValue(5);
        assertThat(checked.row().high()).hasValue(9);
    }

    @Test
    void accusesNobodyOfWhatWasNotCountedForHim() {
        CountedLogs logs = new CountedLogs(Measured.of(ROWS), PastCounts.of(List.of()), Counts.RUN, Counts.ZONE);

        assertThat(Counts.check(List.of(claim("a", "completion_rate", "2022", .9, null, null, Optional.empty())), logs)
                        .get(0)
                        .reason())
                .isEqualTo(Reason.NOT_COUNTED_THEN);
        assertThat(Counts.check(List.of(claim("a", "completion_rate", "2022", .51, 50., 98., Optional.empty())), logs)
                        .get(0)
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void writesByAgencyMetricAndPeriod(@TempDir Path folder) throws Exception {
        List<CrosscheckRow> rows = Counts.check(
                        List.of(
                                claim("b", "follow_up_rate", "2022", 0.5, null, null, Optional.empty()),
                                claim("a", "received", "2022", 100, null, null, Optional.empty())),
                        LOGS)
                .stream()
                .map(CheckedClaim::row)
                .toList();
        Path file = folder.resolve("crosscheck.csv");

        CrosscheckTable.TABLE.write(folder, rows);

        assertThat(Files.readString(file))
                .isEqualTo(
                        """
                        agency_id,metric,period,claimed,measured,low,high,tolerance,verdict,reason
                        a,received,2022,100,100,,,0,supported,dalam toleransi pembulatan / within the tolerance of rounding
                        b,follow_up_rate,2022,0.5,,,,0.005,not_testable,tidak ada penanganan dalam periode ini / no handlings in the period
                        """);
    }

    private static CrosscheckRow check(Claim claim) {
        return Counts.check(List.of(claim), LOGS).get(0).row();
    }

    private static Claim claim(
            String agency,
            String metric,
            String period,
            double value,
            @Nullable Double part,
            @Nullable Double whole,
            Optional<Instant> asOf) {
        return new Claim(agency, metric, period, value, number(part), number(whole), asOf);
    }

    private static MetricRow row(String metric, Estimate estimate) {
        return new MetricRow("a", "2022", metric, estimate);
    }

    /** Too few to be relied on, and counted all the same. */
    private static Estimate few(long part, long whole) {
        Estimate share = Estimate.share(part, whole);
        return new Estimate(
                share.value(),
                share.low(),
                share.high(),
                share.numerator(),
                share.denominator(),
                share.n(),
                Status.TOO_FEW);
    }

    private static OptionalDouble number(@Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
