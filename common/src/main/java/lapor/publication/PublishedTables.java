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
import lapor.metric.RestatementTable;
import lapor.peer.ComparisonTable;
import lapor.peer.GroupTable;
import lapor.quality.QualityTable;
import lapor.response.CurveTable;
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
    private static final List<TableSource<Judgement, ?>> MEASURED = List.of(
            always(MetricTable.TABLE, Judgement::metrics),
            always(GroupTable.TABLE, found -> found.peers().groups()),
            always(ComparisonTable.TABLE, found -> found.peers().comparisons()),
            always(BacklogTable.TABLE, found -> found.series().backlog()),
            always(BreakdownTable.TABLE, found -> found.series().breakdowns()),
            always(CurveTable.TABLE, found -> found.series().curves()),
            always(FindingTable.TABLE, found -> found.findings()),
            always(QualityTable.TABLE, found -> found.quality()),
            always(RestatementTable.TABLE, Judgement::restatements));

    private static final List<TableSource<Verdicts, ?>> JUDGED = List.of(
            new TableSource<>(EvidenceTable.TABLE, PublishedTables::indicators, Verdicts::evidence),
            sometimes(EligibilityTable.TABLE, Verdicts::eligibility),
            sometimes(EvaluationTable.TABLE, found -> found.evaluation().map(EvaluationTable::inOrder)),
            sometimes(UncertaintyTable.TABLE, found -> drawn(found).map(Uncertainty::ranks)),
            sometimes(DriverTable.TABLE, found -> drawn(found).map(Uncertainty::drivers)),
            sometimes(LeaveOutTable.TABLE, found -> drawn(found).map(Uncertainty::withoutEach)),
            sometimes(ExplanationTable.TABLE, found -> found.explanation()),
            reviewed(EvaluatorTable.TABLE, SourceReview::evaluators),
            reviewed(AgreementTable.TABLE, SourceReview::agreement),
            reviewed(DisagreementTable.TABLE, SourceReview::disagreements),
            reviewed(ExpertScoreTable.TABLE, SourceReview::entries),
            reviewed(UnratedTable.TABLE, UnratedTable.Unrated::of),
            reviewed(ConflictTable.TABLE, SourceReview::conflicts),
            sometimes(CrosscheckTable.TABLE, found -> found.crosscheck()),
            sometimes(CrosscheckDetailTable.TABLE, found -> found.claims()),
            sometimes(ClaimTotalsTable.AGENCIES, found -> found.claims().map(ClaimTotalsTable::ofAgencies)),
            sometimes(ClaimTotalsTable.METRICS, found -> found.claims().map(ClaimTotalsTable::ofMetrics)));

    private PublishedTables() {}

    /** All tables: those of measurements first. */
    public static List<Table<?>> all() {
        return Stream.<Table<?>>concat(
                        MEASURED.stream().map(TableSource::table),
                        JUDGED.stream().map(TableSource::table))
                .toList();
    }

    /** The tables that every run has. */
    static Stream<Table<?>> ofEveryRun() {
        return MEASURED.stream().map(TableSource::table);
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
    static void write(Path folder, Judgement judged) {
        MEASURED.forEach(source -> source.write(folder, judged));
    }

    /** Writes the tables of what the edition and the claims make of it into the folder of a run. */
    static void write(Path folder, Verdicts verdicts) {
        JUDGED.forEach(source -> source.write(folder, verdicts));
    }

    private static List<String> indicators(Verdicts verdicts) {
        return verdicts.edition().map(edition -> edition.evidence().metrics()).orElse(List.of());
    }

    private static Optional<Uncertainty> drawn(Verdicts verdicts) {
        return verdicts.uncertainty().filter(drawn -> !drawn.ranks().isEmpty());
    }

    private static <T> TableSource<Verdicts, Reviewed<T>> reviewed(
            Table<Reviewed<T>> table, Function<SourceReview, Collection<T>> seen) {
        return sometimes(table, found -> found.review().map((Review review) -> Reviewed.of(review, seen)));
    }
}
