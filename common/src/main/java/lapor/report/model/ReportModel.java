package lapor.report.model;

import lapor.agency.Agency;
import lapor.agency.Regions;
import lapor.crosscheck.CheckedClaim;
import lapor.crosscheck.CrosscheckRow;
import lapor.edition.Edition;
import lapor.evaluation.EvaluationRow;
import lapor.evidence.EvidenceRow;
import lapor.explanation.ExplanationRow;
import lapor.judgement.Judgement;
import lapor.judgement.Verdicts;
import lapor.metric.MetricRow;
import lapor.quality.QualityRow;
import lapor.tally.Period;

import java.util.List;
import java.util.Optional;

/**
 * Everything one report shows. An agency that rows name and the list does not goes by its id.
 *
 * @param run which run it is
 * @param headline what is shown first
 * @param data what went into the run
 * @param judged what the run says
 * @param regions their names; none without a list of them
 * @param earlier the run before; absent where there is none
 */
public record ReportModel(
        RunSummary run,
        Headline headline,
        DataSummary data,
        Judgement judged,
        Regions regions,
        Optional<EarlierRun> earlier) {

    /** The same beside the run before. */
    public ReportModel since(Optional<EarlierRun> before) {
        return new ReportModel(run, headline, data, judged, regions, before);
    }

    /** The competition, if the run has one. */
    public Optional<Edition> edition() {
        return verdicts().edition();
    }

    /** The period that is shown first. */
    public Period period() {
        return headline.period();
    }

    /** The metrics of that period. */
    public List<MetricRow> metrics() {
        return headline.metrics();
    }

    /** What was wrong with what was read. */
    public List<QualityRow> quality() {
        return judged.quality();
    }

    /** The agencies as the run knows them. */
    public List<Agency> agencies() {
        return judged.agencies();
    }

    /** What the edition and the claims make of the measurements. */
    public Verdicts verdicts() {
        return judged.verdicts();
    }

    /** Rows of {@code evidence.csv}; empty without an edition. */
    public List<EvidenceRow> evidence() {
        return verdicts().evidence().orElse(List.of());
    }

    /** Rows of {@code evaluation.csv}; empty where nobody entered. */
    public List<EvaluationRow> evaluation() {
        return verdicts().evaluation().orElse(List.of());
    }

    /** Rows of {@code explanation.csv}; empty where nobody entered. */
    public List<ExplanationRow> explanation() {
        return verdicts().explanation().orElse(List.of());
    }

    /** What was found of each claim; empty where none was made. */
    public List<CheckedClaim> claims() {
        return verdicts().claims().orElse(List.of());
    }

    /** Rows of {@code crosscheck.csv}; empty where no claim was made. */
    public List<CrosscheckRow> crosscheck() {
        return verdicts().crosscheck().orElse(List.of());
    }
}
