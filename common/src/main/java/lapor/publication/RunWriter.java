package lapor.publication;

import static java.util.stream.Collectors.toUnmodifiableSet;

import lapor.judgement.Counted;
import lapor.judgement.Judgement;
import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.report.ReportSite;
import lapor.report.model.AgencyTables;
import lapor.report.model.DataSummary;
import lapor.report.model.ReportModel;
import lapor.report.model.RunSummary;
import lapor.report.workbook.Workbooks;
import lapor.run.Competition;
import lapor.run.RunPlan;
import lapor.table.Extent;
import lapor.tally.Period;
import lapor.tally.TallyRow;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Writes the files of one run, the manifest last. */
public final class RunWriter {
    static final String REPORT = "report";
    static final String MANIFEST = "manifest.json";

    private final RunPlan plan;
    private final Counted counted;
    private final Judgement judged;
    private final Extent depth;
    private final String tallies;
    private final String code = CodeVersion.current();

    public RunWriter(RunPlan plan, Counted counted, Judgement judged, Extent depth) {
        this.plan = plan;
        this.counted = counted;
        this.judged = judged;
        this.depth = depth;
        this.tallies = TallyStore.fingerprint(counted);
    }

    /** Publishes the run as the current one, and keeps the tallies behind it; gives the run's folder. */
    public Path publish() {
        keepTallies();
        return publication().publish(runId(), this::write);
    }

    /** Publishes the run, and keeps the tallies behind it; a run of a later instant stays the current one. */
    public Path fillIn() {
        if (LastRun.isLaterThan(plan.asOf(), publication())) {
            keepTallies();
            return publication().publishBeside(runId(), this::write);
        }
        return publish();
    }

    private Publication publication() {
        return new Publication(plan.places().out());
    }

    private void keepTallies() {
        TallyStore store = new TallyStore(plan.places().out());
        store.keep(tallies, counted);
        store.keepDeclared(KeptMeasures.name(tallies, plan, code), judged.declared(), publishedDeclared());
    }

    private List<MetricRow> publishedDeclared() {
        Set<String> periods = plan.declared().stream().map(Period::id).collect(toUnmodifiableSet());
        return judged.metrics().stream()
                .filter(row -> periods.contains(row.period()))
                .toList();
    }

    private String runId() {
        return RunKey.of(tallies, counted).id(plan, depth, code);
    }

    /**
     * Writes everything into an empty folder.
     *
     * @throws IllegalStateException if the counts do not add up
     */
    private void write(Path folder) {
        PublishedTables.write(folder, judged, counted.restatements().rows());
        if (depth.reaches(Extent.EVALUATE)) {
            PublishedTables.write(folder, judged.verdicts(), plan.competition());
        }
        Manifest manifest = manifest();
        Manifest following = manifest.after(PreviousRun.of(manifest, publication()));
        if (depth.reaches(Extent.REPORT)) {
            ChangesSince changes = new ChangesSince(plan, following, folder);
            ReportModel report = report(following).since(changes.find());
            ReportSite.write(folder.resolve(REPORT), report, plan.languages());
            changes.takeOver();
            Workbooks.write(folder, report);
        }
        following.with(Checksums.of(folder)).write(folder);
    }

    private ReportModel report(Manifest following) {
        Period headline = plan.evidenceWindow()
                .orElseGet(() -> latestYear(counted.tallies().rows()));
        return new ReportModel(
                new RunSummary(runId(), plan.asOf(), plan.zone(), plan.clockStart(), code, following.provenance()),
                plan.competition().map(Competition::edition),
                headline,
                plan.rules().limits().at(headline.from()),
                new DataSummary(
                        counted.rows(),
                        plan.thresholds().rejectedShare(),
                        counted.complaints(),
                        counted.handlings(),
                        counted.withoutAgency()),
                judged.quality(),
                judged.agencies(),
                Metrics.all(),
                judged.metrics(),
                judged.verdicts().evidence().orElse(List.of()),
                judged.verdicts().evaluation().orElse(List.of()),
                judged.verdicts().crosscheck().orElse(List.of()),
                new AgencyTables(
                        judged.metrics(),
                        judged.peers().comparisons(),
                        judged.peers().groups(),
                        judged.series().backlog(),
                        judged.series().breakdowns(),
                        judged.series().curves(),
                        judged.findings(),
                        counted.restatements().rows()),
                judged.verdicts().tables(plan));
    }

    private static Period latestYear(List<TallyRow> tallies) {
        LocalDate latest = tallies.stream()
                .map(TallyRow::slice)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        LocalDate from = latest.withDayOfYear(1);
        return new Period(Integer.toString(from.getYear()), from, from.plusYears(1));
    }

    private Manifest manifest() {
        return new Manifest(
                runId(),
                plan.asOf().toString(),
                depth,
                code,
                tallies,
                counted.restatements().baseline().orElse(""),
                "",
                Manifest.hash(plan.fingerprints()),
                new TreeMap<>(plan.fingerprints()),
                counted.files(),
                counted.snapshots(),
                counted.rows(),
                counted.complaints(),
                counted.handlings(),
                counted.withoutAgency(),
                counted.tallies().available().stream().sorted().toList(),
                counted.tallies().channels(),
                List.of(
                        PublicationChecks.rowsAddUp(counted),
                        PublicationChecks.everyAgencyIsMeasured(counted, plan.succession(), judged),
                        PublicationChecks.findingsAreOfHandlings(judged)),
                new TreeMap<>());
    }
}
