package lapor.report;

import lapor.agency.Agency;
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
    private RunSummary run;
    private final Period period;
    private DataSummary data;
    private Judgement judged;

    private Reported(RunSummary run, Period period, DataSummary data, Judgement judged) {
        this.run = run;
        this.period = period;
        this.data = data;
        this.judged = judged;
    }

    /** Of a run that has nothing. */
    public static Reported nothing(RunSummary run, Period period, DataSummary data) {
        Series series = new Series(List.of(), List.of(), List.of());
        Measures measures = new Measures(List.of(), List.of(), List.of());
        Peers peers = new Peers(List.of(), List.of());
        return new Reported(
                run,
                period,
                data,
                new Judgement(measures, List.of(), series, peers, List.of(), List.of(), Verdicts.none()));
    }

    /** Like another one. */
    public static Reported like(ReportModel model) {
        return new Reported(model.run(), model.period(), model.data(), model.judged());
    }

    public Reported run(RunSummary other) {
        run = other;
        return this;
    }

    public Reported edition(Edition edition) {
        Competition held =
                new Competition(edition, new Dossier(List.of(), List.of(), List.of(), List.of()), List.of(), List.of());
        Verdicts old = judged.verdicts();
        return verdicts(new Verdicts(
                new Assessment(Optional.of(held), List.of()),
                old.evidence(),
                old.evaluation(),
                old.explanation(),
                old.uncertainty(),
                old.review(),
                old.claims()));
    }

    public Reported agencies(List<Agency> agencies) {
        return measures(new Measures(agencies, List.of(), judged.metrics()));
    }

    /** Rows of all periods. */
    public Reported metrics(List<MetricRow> metrics) {
        return measures(new Measures(judged.agencies(), List.of(), metrics));
    }

    public Reported evidence(List<EvidenceRow> rows) {
        Verdicts old = judged.verdicts();
        return verdicts(new Verdicts(
                old.assessment(),
                Optional.of(rows),
                old.evaluation(),
                old.explanation(),
                old.uncertainty(),
                old.review(),
                old.claims()));
    }

    public Reported evaluation(List<EvaluationRow> rows) {
        Verdicts old = judged.verdicts();
        return verdicts(new Verdicts(
                old.assessment(),
                old.evidence(),
                Optional.of(rows),
                old.explanation(),
                old.uncertainty(),
                old.review(),
                old.claims()));
    }

    public Reported uncertainty(Uncertainty uncertainty) {
        Verdicts old = judged.verdicts();
        return verdicts(new Verdicts(
                old.assessment(),
                old.evidence(),
                old.evaluation(),
                old.explanation(),
                Optional.of(uncertainty),
                old.review(),
                old.claims()));
    }

    public Reported claims(List<CheckedClaim> claims) {
        Verdicts old = judged.verdicts();
        return verdicts(new Verdicts(
                old.assessment(),
                old.evidence(),
                old.evaluation(),
                old.explanation(),
                old.uncertainty(),
                old.review(),
                Optional.of(claims)));
    }

    public Reported quality(List<QualityRow> rows) {
        judged = new Judgement(
                judged.measures(),
                rows,
                judged.series(),
                judged.peers(),
                judged.findings(),
                judged.restatements(),
                judged.verdicts());
        return this;
    }

    /** What was counted of agencies beside their metrics. */
    public Reported beside(Series series, Peers peers, List<FindingRow> findings) {
        judged = new Judgement(
                judged.measures(), judged.quality(), series, peers, findings, judged.restatements(), judged.verdicts());
        return this;
    }

    private Reported measures(Measures measures) {
        judged = new Judgement(
                measures,
                judged.quality(),
                judged.series(),
                judged.peers(),
                judged.findings(),
                judged.restatements(),
                judged.verdicts());
        return this;
    }

    private Reported verdicts(Verdicts verdicts) {
        judged = new Judgement(
                judged.measures(),
                judged.quality(),
                judged.series(),
                judged.peers(),
                judged.findings(),
                judged.restatements(),
                verdicts);
        return this;
    }

    public ReportModel model() {
        Headline headline = Headline.of(period, Rules.bundled().limits(), judged.metrics());
        return new ReportModel(run, headline, data, judged, Optional.empty());
    }

    /** The same, showing other metrics of its period than it has of all. */
    public ReportModel showing(List<MetricRow> metrics) {
        return new ReportModel(
                run, Headline.of(period, Rules.bundled().limits(), metrics), data, judged, Optional.empty());
    }
}
