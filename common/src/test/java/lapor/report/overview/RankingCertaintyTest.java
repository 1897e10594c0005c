package lapor.report.overview;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.evaluation.ContestKey;
import lapor.evaluation.EvaluationRow;
import lapor.report.Reported;
import lapor.report.SampleReport;
import lapor.report.model.ReportModel;
import lapor.report.site.Site;
import lapor.report.site.Standings;
import lapor.statistics.Bounds;
import lapor.text.Language;
import lapor.uncertainty.DriverRow;
import lapor.uncertainty.Uncertainty;
import lapor.uncertainty.UncertaintyRow;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

class RankingCertaintyTest {
    private static final ContestKey CONTEST = new ContestKey("documents", "ip", "");
    private final ReportModel sample = SampleReport.full(12);
    private final List<EvaluationRow> ranked = sample.evaluation().stream()
            .filter(row -> row.group().equals("ip") && row.rank().isPresent())
            .toList();

    @Test
    void namesTheIndicatorWithoutWhichRanksMoveMost() {
        assertThat(sentences(
                        driver("completion_rate", 0.3, 2),
                        driver("follow_up_rate", 0.3, 3),
                        driver("satisfaction_mean", 0, 0)))
                .containsExactly(
                        "Without the indicator “Follow-up rate” ranks move by 0.3 places on average, 3 at most;"
                                + " no other moves them more.");
    }

    /** If it failed, a contest of one entry would name an indicator that decides nothing. */
    @Test
    void namesNoneWhereNothingMoves() {
        assertThat(sentences(driver("completion_rate", 0, 0), driver("follow_up_rate", 0, 0)))
                .containsExactly("No rank moves where any one indicator is left out.");
    }

    private List<String> sentences(DriverRow... drivers) {
        Uncertainty uncertainty =
                new Uncertainty(Map.of(), ranked.stream().map(this::drawn).toList(), Arrays.asList(drivers), List.of());
        Standings.RankedList list = new Standings.RankedList(CONTEST, ranked);
        return new RankingCertainty(Site.of(model(uncertainty), Language.ENGLISH, List.of(Language.ENGLISH)))
                .of(list, "Agencies", ranked, OptionalInt.empty())
                .sentences();
    }

    private ReportModel model(Uncertainty uncertainty) {
        return Reported.like(sample).claims(List.of()).uncertainty(uncertainty).model();
    }

    private UncertaintyRow drawn(EvaluationRow row) {
        return new UncertaintyRow(
                row.edition(),
                row.key(),
                Bounds.of(50, 60),
                row.rank(),
                new UncertaintyRow.Ranks(row.rank(), row.rank(), OptionalDouble.empty(), row.rank()),
                0,
                1,
                Optional.of(true));
    }

    private static DriverRow driver(String indicator, double mean, double most) {
        return new DriverRow(
                "2022",
                CONTEST,
                DriverRow.Kind.INDICATOR,
                indicator,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.of(mean),
                OptionalDouble.of(most));
    }
}
