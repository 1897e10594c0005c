package lapor.jobs.publish;

import lapor.backlog.BacklogFile;
import lapor.breakdown.BreakdownFile;
import lapor.crosscheck.CrosscheckFiles;
import lapor.evaluation.EligibilityFile;
import lapor.evaluation.EvaluationFile;
import lapor.evaluator.ReviewFiles;
import lapor.evidence.EvidenceFile;
import lapor.finding.FindingsFile;
import lapor.input.Sha256;
import lapor.jobs.run.Competition;
import lapor.jobs.run.RunPlan;
import lapor.jobs.tally.Counted;
import lapor.metric.MetricFile;
import lapor.metric.Metrics;
import lapor.metric.Period;
import lapor.metric.RestatementFile;
import lapor.metric.TallyRow;
import lapor.peer.ComparisonFile;
import lapor.peer.GroupFile;
import lapor.quality.QualityFile;
import lapor.report.DataSummary;
import lapor.report.ReportModel;
import lapor.report.ReportSite;
import lapor.report.RunSummary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes the files of one run, the manifest last. */
public final class RunWriter {
    static final String QUALITY = "quality.csv";
    static final String METRICS = "metrics.csv";
    static final String RESTATEMENTS = "restatements.csv";
    static final String MANIFEST = "manifest.json";

    private final RunPlan plan;
    private final Counted counted;
    private final Judgement judged;
    private final Depth depth;
    private final String tallies;
    private final String code = CodeVersion.current();

    public RunWriter(RunPlan plan, Counted counted, Judgement judged, Depth depth) {
        this.plan = plan;
        this.counted = counted;
        this.judged = judged;
        this.depth = depth;
        this.tallies = TallyStore.fingerprint(counted);
    }

    /** Publishes the run, and keeps the tallies behind it; gives the run's folder. */
    public Path publish() {
        Path out = plan.places().out();
        new TallyStore(out).keep(tallies, counted);
        return new Publication(out).publish(runId(), this::write);
    }

    /** The id of the run: the same for the same inputs, settings and code. */
    private String runId() {
        Map<String, String> ingredients = new TreeMap<>(plan.fingerprints());
        ingredients.put("code", code);
        ingredients.put("depth", depth.name());
        ingredients.put("tallies", tallies);
        ingredients.put("rows", counted.rows().toString());
        ingredients.put("snapshots", counted.snapshots().toString());
        counted.quality()
                .forEach(row ->
                        ingredients.merge("quality", row.rule() + row.rows() + row.exampleRef(), String::concat));
        counted.restatements()
                .baseline()
                .ifPresent(run -> ingredients.put(
                        "restatements", run + " " + counted.restatements().fingerprint()));
        counted.files().forEach(file -> ingredients.put("file " + file.id(), file.name()));
        return RunId.of(plan.asOf().atZone(plan.zone()).toLocalDate(), ingredients);
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
        GroupFile.write(folder.resolve("groups.csv"), judged.peers().groups());
        ComparisonFile.write(folder.resolve("comparison.csv"), judged.peers().comparisons());
        FindingsFile.write(folder.resolve("findings.csv"), judged.findings());
        QualityFile.write(folder.resolve(QUALITY), judged.quality());
        RestatementFile.write(
                folder.resolve(RESTATEMENTS), counted.restatements().rows());
        if (depth.reaches(Depth.EVALUATE)) {
            writeEvaluation(folder);
        }
        if (depth.reaches(Depth.REPORT)) {
            ReportSite.write(folder.resolve("report"), report(), plan.languages());
        }
        try {
            Files.writeString(folder.resolve(MANIFEST), manifest(folder).json(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeEvaluation(Path folder) {
        plan.competition().ifPresent(held -> judged.evidence()
                .ifPresent(rows -> EvidenceFile.write(
                        folder.resolve("evidence.csv"),
                        held.edition().evidence().metrics(),
                        rows)));
        plan.competition()
                .filter(held -> !held.entries().isEmpty())
                .ifPresent(held -> EligibilityFile.write(folder.resolve("eligibility.csv"), held.eligibility()));
        judged.evaluation().ifPresent(rows -> EvaluationFile.write(folder.resolve("evaluation.csv"), rows));
        judged.review().ifPresent(review -> ReviewFiles.write(folder, review));
        judged.claims().ifPresent(claims -> CrosscheckFiles.write(folder, claims));
    }

    private ReportModel report() {
        Period headline = plan.evidenceWindow()
                .orElseGet(() -> latestYear(counted.tallies().rows()));
        return new ReportModel(
                new RunSummary(runId(), plan.asOf(), plan.zone(), plan.clockStart(), code),
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
                judged.evidence().orElse(List.of()),
                judged.evaluation().orElse(List.of()),
                judged.crosscheck().orElse(List.of()));
    }

    private static Period latestYear(List<TallyRow> tallies) {
        LocalDate latest = tallies.stream()
                .map(TallyRow::slice)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        LocalDate from = latest.withDayOfYear(1);
        return new Period(Integer.toString(from.getYear()), from, from.plusYears(1));
    }

    private Manifest manifest(Path folder) throws IOException {
        return new Manifest(
                runId(),
                plan.asOf().toString(),
                depth,
                code,
                tallies,
                counted.restatements().baseline().orElse(""),
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
                checksums(folder));
    }

    private static SortedMap<String, String> checksums(Path folder) throws IOException {
        SortedMap<String, String> checksums = new TreeMap<>();
        List<Path> written;
        try (Stream<Path> files = Files.walk(folder)) {
            written = files.filter(Files::isRegularFile).toList();
        }
        for (Path file : written) {
            checksums.put(folder.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
        }
        return checksums;
    }
}
