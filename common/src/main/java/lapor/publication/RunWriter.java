package lapor.publication;

import lapor.backlog.BacklogFile;
import lapor.breakdown.BreakdownFile;
import lapor.finding.FindingsFile;
import lapor.judgement.Counted;
import lapor.judgement.Judgement;
import lapor.metric.MetricFile;
import lapor.metric.RestatementFile;
import lapor.peer.ComparisonFile;
import lapor.peer.GroupFile;
import lapor.quality.QualityFile;
import lapor.report.ReportSite;
import lapor.report.model.DataSummary;
import lapor.report.model.Headline;
import lapor.report.model.ReportModel;
import lapor.report.model.RunSummary;
import lapor.report.workbook.Workbooks;
import lapor.response.CurveFile;
import lapor.run.RunPlan;
import lapor.tally.Period;
import lapor.tally.TallyRow;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the files of one run, the manifest last. */
public final class RunWriter {
    static final String QUALITY = "quality.csv";
    static final String METRICS = "metrics.csv";
    static final String RESTATEMENTS = "restatements.csv";
    static final String RESPONSE_CURVE = "response_curve.csv";
    static final String REPORT = "report";
    static final String MANIFEST = "manifest.json";

    private final RunPlan plan;
    private final Counted counted;
    private final Judgement judged;
    private final Depth depth;
    private final Publication publication;
    private final Basis basis;
    private final String runId;

    public RunWriter(RunPlan plan, Counted counted, Judgement judged, Depth depth) {
        this.plan = plan;
        this.counted = counted;
        this.judged = judged;
        this.depth = depth;
        this.publication = new Publication(plan.places().out());
        this.basis = Basis.of(TallyStore.fingerprint(counted), counted);
        this.runId = new RunKey(basis, counted.quality(), counted.restatements())
                .id(plan.view(), plan.settings(), depth, CodeVersion.current());
    }

    /** Publishes the run as the current one, and keeps the tallies behind it; gives the run's folder. */
    public Path publish() {
        keepTallies();
        return publication.publish(runId, this::write);
    }

    /** Publishes the run, and keeps the tallies behind it; a run of a later instant stays the current one. */
    public Path fillIn() {
        if (LastRun.isLaterThan(plan.view().asOf(), publication)) {
            keepTallies();
            return publication.publishBeside(runId, this::write);
        }
        return publish();
    }

    private void keepTallies() {
        Set<String> declared = plan.rulebook().declaredIds();
        TallyStore store = new TallyStore(plan.places().out());
        store.keep(basis.tallies(), counted);
        store.keepDeclared(
                KeptMeasures.name(basis.tallies(), plan.settings(), CodeVersion.current()),
                judged.keptOf(declared),
                judged.metrics().stream()
                        .filter(row -> declared.contains(row.period()))
                        .toList());
    }

    /**
     * Writes everything into an empty folder.
     *
     * @throws IllegalStateException if the counts do not add up
     */
    private void write(Path folder) {
        MetricFile.write(folder.resolve(METRICS), judged.metrics());
        BacklogFile.write(folder.resolve("backlog.csv"), judged.series().backlog());
        BreakdownFile.write(folder.resolve("breakdown.csv"), judged.series().breakdowns());
        CurveFile.write(folder.resolve(RESPONSE_CURVE), judged.series().curves());
        GroupFile.write(folder.resolve("groups.csv"), judged.peers().groups());
        ComparisonFile.write(folder.resolve("comparison.csv"), judged.peers().comparisons());
        FindingsFile.write(folder.resolve("findings.csv"), judged.findings());
        QualityFile.write(folder.resolve(QUALITY), judged.quality());
        RestatementFile.write(folder.resolve(RESTATEMENTS), judged.restatements());
        if (depth.reaches(Depth.EVALUATE)) {
            judged.verdicts().write(folder);
        }
        Manifest manifest = manifest();
        Manifest following = manifest.after(PreviousRun.of(manifest, publication));
        if (depth.reaches(Depth.REPORT)) {
            ChangesSince changes = new ChangesSince(plan, following, folder);
            ReportModel report = report(following).since(changes.find());
            ReportSite.write(folder.resolve(REPORT), report, plan.languages());
            changes.takeOver();
            Workbooks.write(folder, report);
        }
        following.with(Checksums.of(folder)).write(folder);
    }

    private ReportModel report(Manifest following) {
        Period headline = plan.assessment().evidenceWindow().orElseGet(this::latestYear);
        return new ReportModel(
                new RunSummary(
                        runId,
                        plan.view().asOf(),
                        plan.view().zone(),
                        plan.clock().start(),
                        following.code(),
                        following.provenance()),
                Headline.of(headline, plan.rulebook().limits(), judged.metrics()),
                new DataSummary(
                        basis.rows(),
                        plan.thresholds().rejectedShare(),
                        basis.complaints(),
                        basis.handlings(),
                        basis.withoutAgency()),
                judged,
                Optional.empty());
    }

    private Period latestYear() {
        LocalDate latest = counted.tallies().rows().stream()
                .map(TallyRow::slice)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        LocalDate from = latest.withDayOfYear(1);
        return new Period(Integer.toString(from.getYear()), from, from.plusYears(1));
    }

    private Manifest manifest() {
        return Manifest.of(
                new Identity(runId, plan.view().asOf(), depth, CodeVersion.current(), ""),
                basis,
                plan.settings(),
                List.of(
                        PublicationChecks.rowsAddUp(counted),
                        PublicationChecks.everyAgencyIsMeasured(
                                counted, plan.participants().succession(), judged),
                        PublicationChecks.findingsAreOfHandlings(judged)));
    }
}
