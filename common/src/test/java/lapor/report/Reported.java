package lapor.report;

import lapor.agency.Agency;
import lapor.agency.Regions;
import lapor.crosscheck.CheckedClaim;
import lapor.edition.Edition;
import lapor.evaluation.Dossier;
import lapor.evaluation.EvaluationRow;
import lapor.evidence.EvidenceRow;
import lapor.finding.FindingRow;
import lapor.judgement.Judgement;
import lapor.judgement.Measures;
import lapor.judgement.Peers;
import lapor.judgement.Series;
import lapor.judgement.Verdicts;
import lapor.metric.JointOutcomes;
import lapor.metric.MetricRow;
import lapor.quality.QualityRow;
import lapor.report.model.DataSummary;
import lapor.report.model.Headline;
import lapor.report.model.ReportModel;
import lapor.report.model.RunSummary;
import lapor.rule.Rules;
import lapor.run.Assessment;
import lapor.run.Competition;
import lapor.tally.Period;
import lapor.uncertainty.Uncertainty;

import java.util.List;
import java.util.Optional;

/** A report's model that is put together table by table; what is not said is as in the model it begins from. */
public final class Reported {
    private final RunSummary run;
    private final Period period;
    private final DataSummary data;
    private Optional<Edition> edition = Optional.empty();
    private List<Agency> agencies = List.of();
    private Regions regions = Regions.NONE;
    private List<MetricRow> metrics = List.of();
    private List<QualityRow> quality = List.of();
    private Series series = new Series(List.of(), List.of(), List.of());
    private Peers peers = new Peers(List.of(), List.of());
    private List<FindingRow> findings = List.of();
    private Optional<List<EvidenceRow>> evidence = Optional.empty();
    private Optional<List<EvaluationRow>> evaluation = Optional.empty();
    private Optional<Uncertainty> uncertainty = Optional.empty();
    private Optional<List<CheckedClaim>> claims = Optional.empty();

    private Reported(RunSummary run, Period period, DataSummary data) {
        this.run = run;
        this.period = period;
        this.data = data;
    }

    /** Of a run that has nothing. */
    public static Reported nothing(RunSummary run, Period period, DataSummary data) {
        return new Reported(run, period, data);
    }

    /** Like a model that was put together here. */
    public static Reported like(ReportModel model) {
        Reported same = new Reported(model.run(), model.period(), model.data());
        same.edition = model.edition();
        same.agencies = model.agencies();
        same.regions = model.regions();
        same.metrics = model.judged().metrics();
        same.quality = model.quality();
        same.series = model.judged().series();
        same.peers = model.judged().peers();
        same.findings = model.judged().findings();
        same.evidence = model.verdicts().evidence();
        same.evaluation = model.verdicts().evaluation();
        same.uncertainty = model.verdicts().uncertainty();
        same.claims = model.verdicts().claims();
        return same;
    }

    public Reported edition(Edition held) {
        edition = Optional.of(held);
        return this;
    }

    public Reported agencies(List<Agency> listed) {
        agencies = listed;
        return this;
    }

    /** Rows of all periods. */
    public Reported regions(Regions listed) {
        regions = listed;
        return this;
    }

    public Reported metrics(List<MetricRow> rows) {
        metrics = rows;
        return this;
    }

    public Reported evidence(List<EvidenceRow> rows) {
        evidence = Optional.of(rows);
        return this;
    }

    public Reported evaluation(List<EvaluationRow> rows) {
        evaluation = Optional.of(rows);
        return this;
    }

    public Reported uncertainty(Uncertainty drawn) {
        uncertainty = Optional.of(drawn);
        return this;
    }

    public Reported claims(List<CheckedClaim> checked) {
        claims = Optional.of(checked);
        return this;
    }

    public Reported quality(List<QualityRow> rows) {
        quality = rows;
        return this;
    }

    /** What was counted of agencies beside their metrics. */
    public Reported beside(Series counted, Peers compared, List<FindingRow> found) {
        series = counted;
        peers = compared;
        findings = found;
        return this;
    }

    public ReportModel model() {
        return showing(metrics);
    }

    /** The same, showing other metrics of its period than it has of all. */
    public ReportModel showing(List<MetricRow> shown) {
        Headline headline = Headline.of(period, Rules.bundled(), shown);
        Judgement judged = new Judgement(
                new Measures(
                        agencies,
                        List.of(),
                        JointOutcomes.of(List.of(), List.of(), Rules.bundled().limits()),
                        metrics,
                        findings),
                quality,
                series,
                peers,
                List.of(),
                verdicts());
        return new ReportModel(run, headline, data, judged, regions, Optional.empty());
    }

    private Verdicts verdicts() {
        Dossier empty = new Dossier(List.of(), List.of(), List.of(), List.of());
        return new Verdicts(
                new Assessment(
                        edition.map(held -> new Competition(held, empty, List.of(), List.of())), List.of(), List.of()),
                evidence,
                evaluation,
                Optional.empty(),
                uncertainty,
                Optional.empty(),
                claims);
    }
}
