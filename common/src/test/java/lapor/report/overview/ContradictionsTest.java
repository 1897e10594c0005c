package lapor.report.overview;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.crosscheck.CrosscheckRow;
import lapor.crosscheck.Verdict;
import lapor.report.SampleReport;
import lapor.report.model.ReportModel;
import lapor.report.site.AgencyIndex;
import lapor.report.site.MetricTexts;
import lapor.report.site.PeriodNames;
import lapor.report.text.Wording;
import lapor.text.Language;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.OptionalDouble;

class ContradictionsTest {
    private static final ReportModel MODEL = SampleReport.full(3);
    private static final Wording WORDING = Wording.in(Language.ENGLISH);
    private static final Contradictions CONTRADICTIONS = new Contradictions(
            AgencyIndex.of(MODEL), new MetricTexts(MODEL.catalogue()), PeriodNames.of(MODEL, WORDING), WORDING);

    @Test
    void putsClaimsThatFlatterTheAgencyFirstWhicheverWayTheirMetricIsBetter() {
        List<CrosscheckList> lists = CONTRADICTIONS.lists(List.of(
                claim("follow_up_rate", 0.5, 0.8),
                claim("follow_up_rate", 0.9, 0.6),
                claim("first_response_mean_days", 1, 4),
                claim("received", 10, 20)));
        assertThat(lists)
                .extracting(CrosscheckList::title)
                .containsExactly(
                        "Claims better than the handling logs show (2)",
                        "Claims worse than the handling logs show (1)",
                        "Other claims that differ from the handling logs (1)");
        assertThat(lists.get(0).lines())
                .extracting(CrosscheckLine::difference)
                .containsExactly("+30.0\u00a0points", "\u22123.0\u00a0days");
    }

    @Test
    void namesThePeriodOnlyWhereItIsAnother() {
        String half = SampleReport.EDITION.periods().get(1).id();
        CrosscheckRow row = claim("follow_up_rate", 0.9, 0.6);
        CrosscheckRow ofHalf = new CrosscheckRow(
                "A101", row.metric(), half, 0.9, row.measured(), row.low(), row.high(), 0.02, row.verdict(), "");
        assertThat(CONTRADICTIONS.lists(List.of(row, ofHalf)).get(0).lines())
                .extracting(line -> line.period().orElse("-"))
                .containsExactlyInAnyOrder("-", "1 April 2021 – 30 September 2021");
    }

    private static CrosscheckRow claim(String metric, double claimed, double measured) {
        OptionalDouble none = OptionalDouble.empty();
        return new CrosscheckRow(
                "A100",
                metric,
                SampleReport.HEADLINE.id(),
                claimed,
                OptionalDouble.of(measured),
                none,
                none,
                0.02,
                Verdict.CONTRADICTED,
                "");
    }
}
