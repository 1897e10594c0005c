package lapor.report.quality;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.metric.Estimate;
import lapor.metric.MetricRow;
import lapor.metric.Status;
import lapor.quality.QualityRow;
import lapor.quality.QualityRule;
import lapor.report.Reported;
import lapor.report.SampleReport;
import lapor.report.model.ReportModel;
import lapor.report.sheet.Cell;
import lapor.report.site.Site;
import lapor.source.Severity;
import lapor.text.Language;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** As of 15 April 2022. */
class FreshnessTest {

    /** If it failed, a feed that stopped would look like an agency without complaints. */
    @Test
    void namesAgenciesThatReceivedNothingInTheLastTwoMonthsTheLargestFirst() {
        Freshness freshness = of(List.of(
                received("heard", "2022-03", 7),
                received("small", SampleReport.HEADLINE.id(), 9),
                received("small", "2022-01", 9),
                received("large", SampleReport.HEADLINE.id(), 48),
                received("large", "2021-06", 40),
                received("large", "2021-07", 8),
                received("large", "2022-03", 0)));
        assertThat(freshness.silent().rows())
                .extracting(row -> row.stream().map(Cell::text).toList())
                .containsExactly(List.of("large", "July 2021", "48"), List.of("small", "January 2022", "9"));
    }

    /** If it failed, a month with one to four complaints would count as silence, and so tell that there were none. */
    @Test
    void takesAWithheldMonthForOneWithComplaints() {
        Freshness freshness = of(List.of(
                received("withheld", "2021-07", 8),
                new MetricRow("withheld", "2022-04", "received", estimate(OptionalDouble.empty(), Status.SUPPRESSED))));
        assertThat(freshness.silent().rows()).isEmpty();
    }

    @Test
    void tellsTheNewestDayAndHowOldItIs() {
        assertThat(of(List.of()).sentence()).contains("12 April 2022", "3 days before 15 April 2022");
    }

    private static MetricRow received(String agency, String period, long count) {
        return new MetricRow(agency, period, "received", estimate(OptionalDouble.of(count), Status.OK));
    }

    private static Estimate estimate(OptionalDouble value, Status status) {
        return new Estimate(
                value,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalLong.empty(),
                status);
    }

    private static Freshness of(List<MetricRow> metrics) {
        ReportModel model = Reported.nothing(SampleReport.RUN, SampleReport.HEADLINE, SampleReport.DATA)
                .quality(List.of(new QualityRow(QualityRule.LATEST_HANDLING, Severity.INFO, 0, 0, "2022-04-12")))
                .metrics(metrics)
                .model();
        return new Freshness(Site.of(model, Language.ENGLISH, List.of(Language.ENGLISH)));
    }
}
