package lapor.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.metric.Estimate;
import lapor.metric.Measured;
import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.metric.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

class CrosscheckTest {
    /** 81 of 263 is a published Wilson case: [.2553, .3662] (Newcombe 1998). */
    private static final Measured MEASURED = Measured.of(List.of(
            measured("a", "follow_up_rate", 81 / 263.0, .255289, .366210, Status.OK),
            measured("a", "first_response_median_days", 31, 13, Double.NaN, Status.OK),
            measured("a", "received", 100, Double.NaN, Double.NaN, Status.OK),
            measured("a", "completion_rate", 0.5, 0.1, 0.9, Status.TOO_FEW),
            new MetricRow("a", "2022", "satisfaction_mean", Estimate.absent(Status.NOT_AVAILABLE)),
            new MetricRow("a", "2022", "reopen_rate", Estimate.absent(Status.SUPPRESSED)),
            new MetricRow("b", "2021", "follow_up_rate", Estimate.absent(Status.NOT_AVAILABLE))));

    @ParameterizedTest
    @CsvSource({
        "follow_up_rate, 2022, 0.26, supported, inside the 95% interval",
        "follow_up_rate, 2022, 0.38, contradicted, 'higher than the logs, outside interval and tolerance; among so many claims such a difference can still be chance'",
        "follow_up_rate, 2022, 0.45, contradicted, 'higher than the logs, outside interval and tolerance'",
        "follow_up_rate, 2022, 0.20, contradicted, 'lower than the logs, outside interval and tolerance'",
        "first_response_median_days, 2022, 400, supported, inside the 95% interval",
        "first_response_median_days, 2022, 12, contradicted, 'lower than the logs, outside interval and tolerance'",
        "received, 2022, 101, supported, within the tolerance",
        "received, 2022, 102, contradicted, 'higher than the logs, outside interval and tolerance'",
        "completion_rate, 2022, 0.5, not_testable, too few cases (n = 9)",
        "satisfaction_mean, 2022, 4, not_testable, the logs do not show this metric",
        "on_time_change, 2022, 0, not_testable, the logs do not show this metric",
        "reopen_rate, 2022, 0, not_testable, withheld to protect reporters",
        "follow_up_rate, 2021, 0.3, not_testable, no handlings in the period",
        "follow_up_rate, last year, 0.3, not_testable, the period was not measured"
    })
    void findsWhatTheLogsSay(String metric, String period, double claimed, String verdict, String reason) {
        CrosscheckRow row = check(claim("a", metric, period, claimed)).get(0);

        assertThat(row.verdict().code()).isEqualTo(verdict);
        assertThat(row.grounds().words().en()).isEqualTo(reason);
        assertThat(row.measured().isPresent()).isEqualTo(row.verdict() != Verdict.NOT_TESTABLE);
    }

    @Test
    void writesByAgencyMetricAndPeriod(@TempDir Path folder) throws Exception {
        List<CrosscheckRow> rows =
                check(claim("b", "follow_up_rate", "2022", 0.5), claim("a", "received", "2022", 99.5));
        Path file = folder.resolve("crosscheck.csv");

        CrosscheckTable.TABLE.write(folder, rows);

        assertThat(Files.readString(file))
                .isEqualTo(
                        """
                        agency_id,metric,period,claimed,measured,low,high,tolerance,verdict,reason
                        a,received,2022,99.5,100,,,1,supported,dalam toleransi / within the tolerance
                        b,follow_up_rate,2022,0.5,,,,0.02,not_testable,tidak ada penanganan dalam periode ini / no handlings in the period
                        """);
    }

    private static List<CrosscheckRow> check(Claim... claims) {
        return Crosscheck.check(List.of(claims), MEASURED, Tolerances.bundled(), Definitions.bundled(Metrics.ids()))
                .stream()
                .map(CheckedClaim::row)
                .toList();
    }

    private static Claim claim(String agency, String metric, String period, double value) {
        return new Claim(agency, metric, period, value, OptionalDouble.empty(), OptionalDouble.empty());
    }

    private static MetricRow measured(
            String agency, String metric, double value, double low, double high, Status status) {
        Estimate estimate = new Estimate(
                OptionalDouble.of(value),
                number(low),
                number(high),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalLong.of(9),
                status);
        return new MetricRow(agency, "2022", metric, estimate);
    }

    private static OptionalDouble number(double value) {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
