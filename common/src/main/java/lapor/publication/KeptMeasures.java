package lapor.publication;

import static java.util.stream.Collectors.toUnmodifiableSet;

import lapor.agency.Agency;
import lapor.concurrent.Workers;
import lapor.crosscheck.Claim;
import lapor.finding.FindingRow;
import lapor.finding.FindingTable;
import lapor.input.Sha256;
import lapor.judgement.JudgedQuality;
import lapor.judgement.Judgement;
import lapor.judgement.KnownTallies;
import lapor.judgement.Measures;
import lapor.judgement.PastView;
import lapor.judgement.Verdicts;
import lapor.metric.JointOutcomes;
import lapor.metric.MetricRow;
import lapor.metric.MetricTable;
import lapor.metric.RestatementTable;
import lapor.metric.Restatements;
import lapor.quality.QualityTable;
import lapor.run.Effect;
import lapor.run.RunPlan;
import lapor.run.Setting;
import lapor.run.Settings;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What was measured for the last run, where a plan would measure the same: to judge it by other weights, goalposts or
 * quotas, it is read, and neither counted nor measured again.
 */
final class KeptMeasures {
    private final RunPlan plan;
    private final Path folder;
    private final Manifest manifest;
    private final TallyStore store;
    private final String name;

    private KeptMeasures(RunPlan plan, Path folder, Manifest manifest) {
        this.plan = plan;
        this.folder = folder;
        this.manifest = manifest;
        this.store = new TallyStore(plan.places().out());
        this.name = name(manifest.basis().tallies(), plan.settings(), manifest.code());
    }

    /**
     * Those of the last run; absent where nothing is published, or it was measured otherwise or by other code, or
     * something of it is damaged.
     */
    static Optional<KeptMeasures> of(RunPlan plan) {
        Path folder = LastRun.counted(plan.view(), new Publication(plan.places().out()));
        return Manifest.findUndamaged(folder)
                .filter(last -> last.code().equals(CodeVersion.current()))
                .filter(last -> plan.settings()
                        .differing(last.madeBy(), KeptMeasures::changesMeasures)
                        .findAny()
                        .isEmpty())
                .map(last -> new KeptMeasures(plan, folder, last))
                .filter(kept -> kept.store.hasDeclared(kept.name) && kept.isWhole());
    }

    private boolean isWhole() {
        return store.keeps(manifest.basis().tallies())
                && store.keepsClaimed(manifest.basis().claimed())
                && RunDamage.of(folder).isEmpty();
    }

    /** Whether measurements or comparisons depend on a setting, beside the tallies and the code. */
    private static boolean changesMeasures(Setting setting) {
        return !setting.affects(Effect.JUDGE) && !setting.affects(Effect.NOTHING);
    }

    /** The name under which measurements of tallies are kept. */
    static String name(String tallies, Settings settings, String code) {
        StringBuilder text = new StringBuilder(code);
        Arrays.stream(Setting.values()).filter(KeptMeasures::changesMeasures).forEach(setting -> text.append(' ')
                .append(settings.of(setting)));
        return tallies + "." + Sha256.of(text.toString());
    }

    /** What was counted, as far as it makes the id of a run. */
    RunKey key() {
        return new RunKey(
                manifest.basis(),
                JudgedQuality.without(QualityTable.TABLE.read(folder)),
                new Restatements(manifest.basis().findBaseline(), List.of(), RestatementTable.TABLE.read(folder)));
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
        List<Agency> agencies = plan.participants().answering(measured);
        return Verdicts.of(
                new Measures(
                        agencies,
                        declared,
                        JointOutcomes.of(
                                new KnownTallies(plan.view(), plan.rulebook(), plan.participants())
                                        .patterns(
                                                store.patterns(manifest.basis().tallies()),
                                                store.acts(manifest.basis().tallies())),
                                plan.rulebook().declared(),
                                plan.rulebook().limits()),
                        published,
                        findings()),
                new PastView(plan.view(), store.claimed(manifest.basis().claimed())),
                plan.assessment(),
                plan.rulebook().seed());
    }

    /** Of the evidence window. */
    private List<FindingRow> findings() {
        return plan.assessment()
                .evidenceWindow()
                .map(window -> FindingTable.read(folder, window.id()))
                .orElse(List.of());
    }

    /**
     * Of the periods that an edition or a claim speaks of; those of declared periods are kept apart, and fewer; years
     * tell of which agencies anything is known.
     */
    private List<MetricRow> published() {
        Set<String> declared = plan.rulebook().declaredIds();
        Set<String> claimed =
                plan.assessment().claims().stream().map(Claim::period).collect(toUnmodifiableSet());
        return declared.containsAll(claimed)
                ? store.published(name)
                : MetricTable.read(
                        folder,
                        period -> declared.contains(period) || claimed.contains(period) || Judgement.isYear(period));
    }
}
