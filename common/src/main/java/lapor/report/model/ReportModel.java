package lapor.report.model;

import lapor.agency.Agency;
import lapor.crosscheck.CrosscheckRow;
import lapor.edition.Edition;
import lapor.evaluation.EvaluationRow;
import lapor.evidence.EvidenceRow;
import lapor.metric.Metric;
import lapor.metric.MetricRow;
import lapor.quality.QualityRow;
import lapor.rule.Limits;
import lapor.tally.Period;

import java.util.List;
import java.util.Optional;

/**
 * Everything one report shows. Every list may be empty. An agency that rows name and the list does not goes by its id.
 *
 * @param run which run it is
 * @param edition the competition, if the run has one
 * @param headline the period whose metrics are shown; rows of other periods are left out
 * @param limits the time limits in force at its beginning
 * @param data what went into the run
 * @param quality what was wrong with it
 * @param agencies the agencies as the run knows them
 * @param catalogue the metrics, in the order in which they are shown
 * @param metrics rows of {@code metrics.csv}
 * @param evidence rows of {@code evidence.csv}
 * @param evaluation rows of {@code evaluation.csv}
 * @param crosscheck rows of {@code crosscheck.csv}
 * @param tables what else was counted of agencies
 * @param judgement what stands behind ranks and verdicts
 * @param earlier the run before; absent where there is none
 */
public record ReportModel(
        RunSummary run,
        Optional<Edition> edition,
        Period headline,
        Limits limits,
        DataSummary data,
        List<QualityRow> quality,
        List<Agency> agencies,
        List<Metric> catalogue,
        List<MetricRow> metrics,
        List<EvidenceRow> evidence,
        List<EvaluationRow> evaluation,
        List<CrosscheckRow> crosscheck,
        AgencyTables tables,
        JudgementTables judgement,
        Optional<EarlierRun> earlier) {
    public ReportModel {
        quality = List.copyOf(quality);
        agencies = List.copyOf(agencies);
        catalogue = List.copyOf(catalogue);
        metrics = metrics.stream()
                .filter(row -> row.period().equals(headline.id()))
                .toList();
        evidence = List.copyOf(evidence);
        evaluation = List.copyOf(evaluation);
        crosscheck = List.copyOf(crosscheck);
    }

    /** A model of a run that none came before. */
    public ReportModel(
            RunSummary run,
            Optional<Edition> edition,
            Period headline,
            Limits limits,
            DataSummary data,
            List<QualityRow> quality,
            List<Agency> agencies,
            List<Metric> catalogue,
            List<MetricRow> metrics,
            List<EvidenceRow> evidence,
            List<EvaluationRow> evaluation,
            List<CrosscheckRow> crosscheck,
            AgencyTables tables,
            JudgementTables judgement) {
        this(
                run,
                edition,
                headline,
                limits,
                data,
                quality,
                agencies,
                catalogue,
                metrics,
                evidence,
                evaluation,
                crosscheck,
                tables,
                judgement,
                Optional.empty());
    }

    /** The same beside the run before. */
    public ReportModel since(Optional<EarlierRun> before) {
        return new ReportModel(
                run,
                edition,
                headline,
                limits,
                data,
                quality,
                agencies,
                catalogue,
                metrics,
                evidence,
                evaluation,
                crosscheck,
                tables,
                judgement,
                before);
    }

    /** A model without the tables that stand behind the others. */
    public ReportModel(
            RunSummary run,
            Optional<Edition> edition,
            Period headline,
            Limits limits,
            DataSummary data,
            List<QualityRow> quality,
            List<Agency> agencies,
            List<Metric> catalogue,
            List<MetricRow> metrics,
            List<EvidenceRow> evidence,
            List<EvaluationRow> evaluation,
            List<CrosscheckRow> crosscheck) {
        this(
                run,
                edition,
                headline,
                limits,
                data,
                quality,
                agencies,
                catalogue,
                metrics,
                evidence,
                evaluation,
                crosscheck,
                AgencyTables.of(metrics),
                JudgementTables.none());
    }
}
