package lapor.publication;

import static java.util.stream.Collectors.toUnmodifiableSet;

import lapor.agency.Agency;
import lapor.concurrent.Workers;
import lapor.crosscheck.Claim;
import lapor.input.Sha256;
import lapor.judgement.JudgedQuality;
import lapor.judgement.Verdicts;
import lapor.metric.MetricRow;
import lapor.metric.MetricTable;
import lapor.metric.RestatementTable;
import lapor.metric.Restatements;
import lapor.quality.QualityTable;
import lapor.run.RunPlan;
import lapor.tally.Period;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What was measured for the last run, where a plan would measure the same: to judge it by other weights, goalposts or
 * quotas, it is read, and neither counted nor measured again.
 */
final class KeptMeasures {
    /** Settings that measurements and comparisons depend on, beside the tallies and the code. */
    private static final List<String> MEASURED_BY = Stream.of(
                    PublishedRun.COUNTED_BY, PublishedRun.CUT_BY, List.of("succession", "folded", "seed", "bands"))
            .flatMap(List::stream)
            .toList();

    private final RunPlan plan;
    private final Path folder;
    private final Manifest manifest;
    private final TallyStore store;
    private final String name;

    private KeptMeasures(RunPlan plan, Path folder, Manifest manifest, TallyStore store, String name) {
        this.plan = plan;
        this.folder = folder;
        this.manifest = manifest;
        this.store = store;
        this.name = name;
    }

    /** Those of the last run; absent where nothing is published, or it was measured otherwise or by other code. */
    static Optional<KeptMeasures> of(RunPlan plan) {
        Path out = plan.places().out();
        Path folder = new Publication(out).current();
        Optional<Manifest> last = Manifest.find(folder);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        Manifest manifest = last.get();
        String name = name(manifest.tallies(), plan, CodeVersion.current());
        TallyStore store = new TallyStore(out);
        boolean sameCode = manifest.code().equals(CodeVersion.current());
        boolean sameSettings = MEASURED_BY.stream().allMatch(setting -> PublishedRun.setting(plan, setting)
                .equals(PublishedRun.setting(manifest, setting)));
        return sameCode && sameSettings && store.hasDeclared(name)
                ? Optional.of(new KeptMeasures(plan, folder, manifest, store, name))
                : Optional.empty();
    }

    /** The name under which measurements of tallies are kept. */
    static String name(String tallies, RunPlan plan, String code) {
        StringBuilder settings = new StringBuilder(code);
        MEASURED_BY.forEach(setting -> settings.append(' ').append(PublishedRun.setting(plan, setting)));
        return tallies + "." + Sha256.of(settings.toString());
    }

    /** What was counted, as far as it makes the id of a run. */
    RunKey key() {
        return new RunKey(
                manifest.tallies(),
                manifest.rows(),
                manifest.snapshots(),
                JudgedQuality.without(QualityTable.TABLE.read(folder)),
                new Restatements(
                        Optional.of(manifest.baseline()).filter(run -> !run.isEmpty()),
                        List.of(),
                        RestatementTable.TABLE.read(folder)),
                manifest.inputs());
    }

    /** The run's manifest. */
    Manifest manifest() {
        return manifest;
    }

    /** The file of the run under a path inside its folder. */
    Path file(String name) {
        return folder.resolve(name);
    }

    /** What the edition and the claims of the plan make of the measurements. */
    Verdicts judge() {
        return Workers.both(this::published, () -> store.declared(name), this::judge);
    }

    private Verdicts judge(List<MetricRow> published, List<MetricRow> declared) {
        SortedSet<String> measured = new TreeSet<>();
        declared.forEach(row -> measured.add(row.agencyId()));
        List<Agency> agencies = plan.agencies(List.copyOf(measured)).stream()
                .filter(agency -> !plan.succession().isFolded(agency.id()))
                .toList();
        return Verdicts.of(plan, agencies, declared, published);
    }

    /** Of the periods that an edition or a claim speaks of; those of declared periods are kept apart, and fewer. */
    private List<MetricRow> published() {
        Set<String> declared = plan.declared().stream().map(Period::id).collect(toUnmodifiableSet());
        Set<String> claimed = plan.claims().stream().map(Claim::period).collect(toUnmodifiableSet());
        return declared.containsAll(claimed)
                ? store.published(name)
                : MetricTable.read(
                        folder,
                        Stream.concat(declared.stream(), claimed.stream()).collect(toUnmodifiableSet()));
    }
}
