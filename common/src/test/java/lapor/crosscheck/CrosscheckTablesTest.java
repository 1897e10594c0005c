package lapor.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.metric.Estimate;
import lapor.metric.MetricRow;
import lapor.metric.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

class CrosscheckTablesTest {
    /**
     * Claimed 0.505 within 0.005 is 0.5 at the least; 1 of 10 or fewer has 11 of 1024 chances, twice that both ways.
     */
    private static final CountedLogs LOGS = Counts.of(List.of(
            row("a", "follow_up_rate", Estimate.share(1, 10)),
            row("a", "received", Estimate.count(100)),
            row("a", "reopen_rate", Estimate.absent(Status.SUPPRESSED)),
            row("b", "reopen_rate", Estimate.share(30, 100))));

    @TempDir
    Path folder;

    @Test
    void tellsTheCountsTheChanceAndWhomTheDifferenceFlatters() throws Exception {
        List<CheckedClaim> claims = check(List.of(
                claim("a", "follow_up_rate", .505, OptionalDouble.of(101), OptionalDouble.of(200)),
                claim("a", "received", 110, OptionalDouble.empty(), OptionalDouble.empty()),
                claim("a", "reopen_rate", .1, OptionalDouble.empty(), OptionalDouble.empty()),
                claim("b", "reopen_rate", .9, OptionalDouble.empty(), OptionalDouble.empty())));
        Path file = CrosscheckDetailTable.TABLE.in(folder);

        CrosscheckDetailTable.TABLE.write(folder, claims);

        assertThat(Files.readString(file))
                .isEqualTo(
                        """
                        agency_id,metric,period,verdict,reason,definition,claimed,claimed_ratio,measured,numerator,denominator,n,difference,relative_error,favour,p,q,firm,claimed_as_of,right_as_of
                        a,follow_up_rate,2022,contradicted,above,follow_up_rate,0.505,0.505,0.1,1,10,10,0.405,4.05,agency,0.021484375,0.021484375,yes,,
                        a,received,2022,contradicted,above,received,110,,100,100,1,100,10,0.1,none,0,0,yes,,
                        a,reopen_rate,2022,not_testable,withheld,,0.1,,,,,,,,,,,,,
                        b,reopen_rate,2022,contradicted,above,reopen_rate,0.9,,0.3,30,100,100,0.6000000000000001,2.0000000000000004,against,0,0,yes,,
                        """);
    }

    @Test
    void addsUpByAgencyAndByMetric() throws Exception {
        List<CheckedClaim> claims = check(List.of(
                claim("a", "follow_up_rate", .1, OptionalDouble.empty(), OptionalDouble.empty()),
                claim("a", "received", 150, OptionalDouble.empty(), OptionalDouble.empty()),
                claim("a", "reopen_rate", .1, OptionalDouble.empty(), OptionalDouble.empty()),
                claim("b", "reopen_rate", 0, OptionalDouble.empty(), OptionalDouble.empty())));
        ClaimTotalsTable.AGENCIES.write(folder, ClaimTotalsTable.ofAgencies(claims));
        ClaimTotalsTable.METRICS.write(folder, ClaimTotalsTable.ofMetrics(claims));

        String columns = "claims,supported,other_definition,contradicted,firm,not_testable,contradicted_share,"
                + "mean_relative_error,largest_relative_error,contradicted_favouring_agency,"
                + "contradicted_against_agency";
        assertThat(ClaimTotalsTable.AGENCIES.in(folder))
                .hasContent("agency_id," + columns + "\na,3,1,0,1,1,1,0.5,0.25,0.5,0,0\nb,1,0,0,1,1,0,1,1,1,1,0\n");
        assertThat(ClaimTotalsTable.METRICS.in(folder))
                .hasContent("metric," + columns + "\nreceived,1,0,0,1,1,0,1,0.5,0.5,0,0\n"
                        + "reopen_rate,2,0,0,1,1,1,1,1,1,1,0\nfollow_up_rate,1,1,0,0,0,0,0,0,0,0,0\n");
    }

    @Test
    void whatWouldAloneBeFirmIsNotAmongMany() {
        Claim doubtful = claim("a", "follow_up_rate", .505, OptionalDouble.empty(), OptionalDouble.empty());
        assertThat(check(List.of(doubtful)).get(0).firm()).isTrue();

        List<MetricRow> rows = new ArrayList<>(List.of(row("a", "follow_up_rate", Estimate.share(1, 10))));
        List<Claim> claims = new ArrayList<>(List.of(doubtful));
        for (int i = 0; i < 20; i++) {
            rows.add(row("right" + i, "follow_up_rate", Estimate.share(50, 100)));
            claims.add(claim("right" + i, "follow_up_rate", .5, OptionalDouble.empty(), OptionalDouble.empty()));
        }
        CheckedClaim among = Counts.check(claims, Counts.of(rows)).get(0);

        assertThat(among.verdict()).isEqualTo(Verdict.CONTRADICTED);
        assertThat(among.firm()).isFalse();
        assertThat(among.q()).hasValue(21 * .021484375);
    }

    private static List<CheckedClaim> check(List<Claim> claims) {
        return Counts.check(claims, LOGS);
    }

    private static Claim claim(
            String agency, String metric, double value, OptionalDouble numerator, OptionalDouble denominator) {
        return new Claim(agency, metric, "2022", value, numerator, denominator, Optional.empty());
    }

    private static MetricRow row(String agency, String metric, Estimate estimate) {
        return new MetricRow(agency, "2022", metric, estimate);
    }
}
