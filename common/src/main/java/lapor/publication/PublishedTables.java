package lapor.publication;

import static lapor.publication.TableSource.always;
import static lapor.publication.TableSource.sometimes;

import lapor.backlog.BacklogTable;
import lapor.breakdown.BreakdownTable;
import lapor.crosscheck.ClaimTotalsTable;
import lapor.crosscheck.CrosscheckDetailTable;
import lapor.crosscheck.CrosscheckTable;
import lapor.evaluation.EligibilityTable;
import lapor.evaluation.EvaluationTable;
import lapor.evaluator.AgreementTable;
import lapor.evaluator.ConflictTable;
import lapor.evaluator.DisagreementTable;
import lapor.evaluator.EvaluatorTable;
import lapor.evaluator.ExpertScoreTable;
import lapor.evaluator.Review;
import lapor.evaluator.Reviewed;
import lapor.evaluator.SourceReview;
import lapor.evaluator.UnratedTable;
import lapor.evidence.EvidenceTable;
import lapor.explanation.ExplanationTable;
import lapor.finding.FindingTable;
import lapor.judgement.Judgement;
import lapor.judgement.Verdicts;
import lapor.metric.MetricTable;
import lapor.metric.Restatement;
import lapor.metric.RestatementTable;
import lapor.peer.ComparisonTable;
import lapor.peer.GroupTable;
import lapor.quality.QualityTable;
import lapor.response.CurveTable;
import lapor.run.Competition;
import lapor.table.Extent;
import lapor.table.Table;
import lapor.uncertainty.DriverTable;
import lapor.uncertainty.LeaveOutTable;
import lapor.uncertainty.Uncertainty;
import lapor.uncertainty.UncertaintyTable;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every table that runs publish, and where each has its rows from. A new table is added here. */
public final class PublishedTables {
    private record Measured(Judgement judged, List<Restatement> restated) {}

    private record Judged(Verdicts verdicts, Optional<Competition> competition) {
        List<String> indicators() {
            return competition.map(held -> held.edition().evidence().metrics()).orElse(List.of());
        }

        Optional<Competition> entered() {
            return competition.filter(held -> !held.entries().isEmpty());
        }

        Optional<Uncertainty> drawn() {
            return verdicts.uncertainty().filter(drawn -> !drawn.ranks().isEmpty());
        }
    }

    private static final List<TableSource<Measured, ?>> MEASURED = List.of(
            always(MetricTable.TABLE, found -> found.judged().metrics()),
            always(GroupTable.TABLE, found -> found.judged().peers().groups()),
            always(ComparisonTable.TABLE, found -> found.judged().peers().comparisons()),
            always(BacklogTable.TABLE, found -> found.judged().series().backlog()),
            always(BreakdownTable.TABLE, found -> found.judged().series().breakdowns()),
            always(CurveTable.TABLE, found -> found.judged().series().curves()),
            always(FindingTable.TABLE, found -> found.judged().findings()),
            always(QualityTable.TABLE, found -> found.judged().quality()),
            always(RestatementTable.TABLE, Measured::restated));

    private static final List<TableSource<Judged, ?>> JUDGED = List.of(
            new TableSource<>(EvidenceTable.TABLE, Judged::indicators, found -> found.verdicts()
                    .evidence()),
            sometimes(EligibilityTable.TABLE, found -> found.entered().map(Competition::eligibility)),
            sometimes(
                    EvaluationTable.TABLE,
                    found -> found.verdicts().evaluation().map(EvaluationTable::inOrder)),
            sometimes(UncertaintyTable.TABLE, found -> found.drawn().map(Uncertainty::ranks)),
            sometimes(DriverTable.TABLE, found -> found.drawn().map(Uncertainty::drivers)),
            sometimes(LeaveOutTable.TABLE, found -> found.drawn().map(Uncertainty::withoutEach)),
            sometimes(ExplanationTable.TABLE, found -> found.verdicts().explanation()),
            reviewed(EvaluatorTable.TABLE, SourceReview::evaluators),
            reviewed(AgreementTable.TABLE, SourceReview::agreement),
            reviewed(DisagreementTable.TABLE, SourceReview::disagreements),
            reviewed(ExpertScoreTable.TABLE, SourceReview::entries),
            reviewed(UnratedTable.TABLE, UnratedTable.Unrated::of),
            reviewed(ConflictTable.TABLE, SourceReview::conflicts),
            sometimes(CrosscheckTable.TABLE, found -> found.verdicts().crosscheck()),
            sometimes(CrosscheckDetailTable.TABLE, found -> found.verdicts().claims()),
            sometimes(
                    ClaimTotalsTable.AGENCIES,
                    found -> found.verdicts().claims().map(ClaimTotalsTable::ofAgencies)),
            sometimes(
                    ClaimTotalsTable.METRICS, found -> found.verdicts().claims().map(ClaimTotalsTable::ofMetrics)));

    private PublishedTables() {}

    /** All tables: those of measurements first. */
    public static List<Table<?>> all() {
        return Stream.<Table<?>>concat(
                        MEASURED.stream().map(TableSource::table),
                        JUDGED.stream().map(TableSource::table))
                .toList();
    }

    /** The tables that are written from this extent on. */
    static List<Table<?>> from(Extent extent) {
        return all().stream().filter(table -> table.extent() == extent).toList();
    }

    /** The table with this file name; absent where no run publishes one. */
    static Optional<Table<?>> find(String file) {
        return all().stream().filter(table -> table.file().equals(file)).findFirst();
    }

    /** Writes the tables of what was measured into the folder of a run. */
    static void write(Path folder, Judgement judged, List<Restatement> restated) {
        Measured found = new Measured(judged, restated);
        MEASURED.forEach(source -> source.write(folder, found));
    }

    /** Writes the tables of what the edition and the claims make of it into the folder of a run. */
    static void write(Path folder, Verdicts verdicts, Optional<Competition> competition) {
        Judged found = new Judged(verdicts, competition);
        JUDGED.forEach(source -> source.write(folder, found));
    }

    private static <T> TableSource<Judged, Reviewed<T>> reviewed(
            Table<Reviewed<T>> table, Function<SourceReview, Collection<T>> seen) {
        return sometimes(table, found -> found.verdicts().review().map((Review review) -> Reviewed.of(review, seen)));
    }
}
