package lapor.publication;

import lapor.judgement.Counted;
import lapor.judgement.Judgement;
import lapor.report.ReportSite;
import lapor.report.model.DataSummary;
import lapor.report.model.Headline;
import lapor.report.model.ReportModel;
import lapor.report.model.RunSummary;
import lapor.report.workbook.Workbooks;
import lapor.run.RunPlan;
import lapor.table.Extent;
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
    static final String REPORT = "report";
    static final String MANIFEST = "manifest.json";

    private final RunPlan plan;
    private final Counted counted;
    private final Judgement judged;
    private final Extent depth;
    private final Publication publication;
    private final RunBasis basis;
    private final String runId;

    public RunWriter(RunPlan plan, Counted counted, Judgement judged, Extent depth) {
        this.plan = plan;
        this.counted = counted;
        this.judged = judged;
        this.depth = depth;
        this.publication = new Publication(plan.places().out());
        this.basis = RunBasis.of(TallyStore.fingerprint(counted), counted);
        this.runId = new RunKey(basis, counted.quality(), counted.restatements())
                .id(plan.view(), plan.settings(), depth, CodeVersion.current());
    }

    /** Publishes the run, and keeps the tallies behind it; gives the run's folder. */
    public Path publish(Pointing pointing) {
        keepTallies();
        return publication.publish(runId, pointing, this::write);
    }

    /** Publishes the run, and keeps the tallies behind it; a run of a later instant stays the current one. */
    public Path fillIn() {
        return publish(LastRun.isLaterThan(plan.view().asOf(), publication) ? Pointing.NEVER : Pointing.UNLESS_POORER);
    }

    private void keepTallies() {
        Set<String> declared = plan.rulebook().declaredIds();
        TallyStore store = new TallyStore(plan.places().out());
        store.keep(basis.tallies(), counted);
        store.keepDeclared(
                KeptMeasures.name(basis.tallies(), plan.settings(), CodeVersion.current()),
                judged.keptOf(declared),
                judged.keptPublished(declared));
    }

    /**
     * Writes everything into an empty folder.
     *
     * @throws IllegalStateException if the counts do not add up
     */
    private void write(Path folder) {
        PublishedTables.write(folder, judged);
        if (depth.reaches(Extent.EVALUATE)) {
            PublishedTables.write(folder, judged.verdicts());
        }
        Manifest manifest = manifest();
        Manifest following = manifest.after(PreviousRun.of(manifest, publication));
        if (depth.reaches(Extent.REPORT)) {
            ChangesSince changes = new ChangesSince(plan, following, folder);
            ReportModel report = report(following).since(changes.find());
            ReportSite.write(folder.resolve(REPORT), report, plan.languages());
            changes.takeOver();
            Workbooks.write(folder, report);
        }
        following.listing(Checksums.of(folder)).write(folder);
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
                Headline.of(headline, plan.rulebook().rules(), judged.metrics()),
                new DataSummary(
                        basis.rows(),
                        plan.thresholds().rejectedShare(),
                        basis.complaints(),
                        basis.handlings(),
                        basis.withoutAgency()),
                judged,
                plan.participants().regions(),
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
                        PublicationChecks.findingsAreOfHandlings(judged),
                        PublicationChecks.nothingWithheldFollows(counted, judged, plan.rulebook())));
    }
}
