package lapor.publication;

import lapor.input.Problems;
import lapor.judgement.Counted;
import lapor.metric.MetricRow;
import lapor.metric.MetricTable;
import lapor.run.RunPlan;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A run published before, whose numbers a new run may restate. */
public final class Baseline {
    private static final String CODE = "code";
    /** Settings that change numbers, though not what is counted. */
    private static final List<String> JUDGED_BY = List.of("rules", "folded", "seed");

    private final Path folder;
    private final Manifest manifest;

    private Baseline(Path folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /**
     * The run to compare with: the {@linkplain LastRun last published one}; when that is of the same night, the one
     * that it was compared with, so that a night that is repeated gives the same.
     */
    public static Optional<Baseline> find(RunPlan plan, Counted counted) {
        Publication publication = new Publication(plan.places().out());
        return LastRun.until(plan.asOf(), publication)
                .flatMap(last -> isSameNight(last, plan, counted)
                        ? Manifest.find(publication.run(last.baseline()))
                        : Optional.of(last))
                .map(found -> new Baseline(publication.run(found.run()), found))
                .filter(found -> !found.asOf().isAfter(plan.asOf()));
    }

    private static boolean isSameNight(Manifest last, RunPlan plan, Counted counted) {
        return Instant.parse(last.asOf()).equals(plan.asOf())
                && last.inputs().equals(counted.files())
                && last.rows().equals(counted.rows());
    }

    public String run() {
        return manifest.run();
    }

    public Instant asOf() {
        return Instant.parse(manifest.asOf());
    }

    /** Whether the run knew a file. */
    public boolean knew(String fileId) {
        return manifest.inputs().stream().anyMatch(input -> input.id().equals(fileId));
    }

    /** What it published. */
    public List<MetricRow> metrics() {
        return MetricTable.TABLE.read(folder);
    }

    /** Whether it measured the same declared periods. */
    public boolean declaredTheSame(RunPlan plan) {
        return PublishedRun.CUT_BY.stream().allMatch(setting -> isSame(plan, setting));
    }

    /** The settings that a plan measures by and this run did not; the instant aside. */
    public List<String> measuredOtherwise(RunPlan plan) {
        List<String> differing = new ArrayList<>();
        Stream.concat(PublishedRun.COUNTED_BY.stream(), JUDGED_BY.stream())
                .filter(setting -> !setting.equals("asOf") && !isSame(plan, setting))
                .forEach(differing::add);
        if (!manifest.code().equals(CodeVersion.current())) {
            differing.add(CODE);
        }
        if (!declaredTheSame(plan)) {
            Problems cuts = new Problems();
            PublishedRun.requireCutAtBounds(
                    plan, new TallyStore(plan.places().out()).tallies(manifest.tallies()), cuts);
            if (cuts.size() > 0) {
                differing.add("periods");
            }
        }
        return differing;
    }

    private boolean isSame(RunPlan plan, String setting) {
        return PublishedRun.setting(plan, setting).equals(PublishedRun.setting(manifest, setting));
    }
}
