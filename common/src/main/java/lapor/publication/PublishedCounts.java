package lapor.publication;

import lapor.backlog.BacklogTable;
import lapor.breakdown.BreakdownTable;
import lapor.input.Problems;
import lapor.judgement.Counted;
import lapor.judgement.JudgedQuality;
import lapor.judgement.LakeState;
import lapor.metric.RestatementTable;
import lapor.metric.Restatements;
import lapor.quality.QualityRow;
import lapor.quality.QualityRule;
import lapor.quality.QualityTable;
import lapor.run.Effect;
import lapor.run.Rulebook;
import lapor.run.RunPlan;
import lapor.run.Setting;
import lapor.run.Settings;
import lapor.run.Viewpoint;
import lapor.source.Severity;
import lapor.tally.Tallies;
import lapor.tally.TallyRow;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads what published runs had counted, so that it can be judged again without Spark. */
public final class PublishedCounts {
    private static final String AGAIN = "; run nightly or measure, which makes it again";
    private static final String ADVICE = "; run nightly or measure first";

    private final Path out;
    private final Viewpoint view;
    private final Rulebook rulebook;
    private final Settings settings;

    private PublishedCounts(RunPlan plan) {
        this.out = plan.places().out();
        this.view = plan.view();
        this.rulebook = plan.rulebook();
        this.settings = plan.settings();
    }

    /** Those of the runs where a plan publishes, to be judged by the plan. */
    public static PublishedCounts of(RunPlan plan) {
        return new PublishedCounts(plan);
    }

    /**
     * What the last run had counted.
     *
     * @throws lapor.input.InvalidInputException if nothing is published, or the last run was counted otherwise than is
     *     asked for
     */
    public Counted last() {
        Path folder = LastRun.counted(view, new Publication(out));
        Manifest manifest = Manifest.read(folder);
        requireWhole(folder, manifest);
        return counted(folder, manifest, manifest.madeBy());
    }

    /** What was changed since would be published as if it had been counted. */
    private void requireWhole(Path folder, Manifest manifest) {
        Problems problems = new Problems();
        for (String name : List.of(QualityTable.TABLE.file(), RestatementTable.TABLE.file())) {
            if (!RunDamage.spares(folder, manifest, List.of(name))) {
                problems.invalid(folder.resolve(name).toString(), "is damaged" + AGAIN);
            }
        }
        new TallyStore(out).note(manifest.basis(), AGAIN, problems);
        problems.throwIfAny();
    }

    /**
     * What an earlier run had counted, whatever the instant it looked from.
     *
     * @throws lapor.input.InvalidInputException if it was counted otherwise, or its tallies are not kept any more
     */
    Counted at(Path folder, Manifest manifest) {
        return counted(folder, manifest, manifest.madeBy().with(Setting.AS_OF, settings.of(Setting.AS_OF)));
    }

    private Counted counted(Path folder, Manifest manifest, Settings then) {
        TallyStore store = new TallyStore(out);
        RunBasis basis = manifest.basis();
        List<TallyRow> tallies = store.tallies(basis.tallies());
        requireCountedAs(then, tallies);
        boolean cutTheSame = settings.agree(then, Effect.CUT);
        return new Counted(
                view,
                basis.calendar(),
                new LakeState(basis.inputs(), basis.rows(), basis.complaints(), basis.snapshots()),
                new Tallies(
                        tallies,
                        store.reporters(basis.tallies()),
                        basis.channels(),
                        Set.copyOf(basis.facts()),
                        cutTheSame ? store.patterns(basis.tallies()) : List.of()),
                store.acts(basis.tallies()),
                cutTheSame ? store.backlog(basis.tallies()) : List.of(),
                cutTheSame ? store.mix(basis.tallies()) : List.of(),
                quality(QualityTable.TABLE.read(folder), cutTheSame, then),
                new Restatements(basis.findBaseline(), List.of(), RestatementTable.TABLE.read(folder)),
                cutTheSame && settings.agree(then, Effect.MEASURE) ? store.claimed(basis.claimed()) : List.of(),
                LastBreakdowns.of(folder));
    }

    /** What was warned of by another list of regions is told by none. */
    private List<QualityRow> quality(List<QualityRow> published, boolean cutTheSame, Settings then) {
        QualityRule rule = QualityRule.SERIES_OF_OTHER_RULES;
        List<QualityRow> quality = new ArrayList<>(JudgedQuality.without(published));
        if (!settings.agree(then, Effect.WARN)) {
            quality.removeIf(row -> row.rule() == QualityRule.REGION_UNLISTED);
        }
        if (!cutTheSame && quality.stream().noneMatch(row -> row.rule() == rule)) {
            quality.add(new QualityRow(
                    rule, Severity.INFO, 0, 0, BacklogTable.TABLE.file() + ", " + BreakdownTable.TABLE.file()));
        }
        return List.copyOf(quality);
    }

    private void requireCountedAs(Settings then, List<TallyRow> tallies) {
        Problems problems = new Problems();
        settings.differing(then, setting -> setting.affects(Effect.COUNT))
                .forEach(setting -> problems.invalid(
                        setting.code(),
                        "must be as the last run was counted, \"" + then.of(setting) + "\", but is \""
                                + settings.of(setting) + "\"" + ADVICE));
        if (!settings.agree(then, Effect.CUT)) {
            requireCutAtBounds(rulebook, tallies, problems);
        }
        problems.throwIfAny();
    }

    /** A bound inside a slice would give the whole slice to one side of it. */
    static void requireCutAtBounds(Rulebook rulebook, List<TallyRow> tallies, Problems problems) {
        NavigableSet<LocalDate> slices = new TreeSet<>();
        tallies.forEach(row -> slices.add(row.slice()));
        Stream<LocalDate> periods =
                rulebook.declared().stream().flatMap(period -> Stream.of(period.from(), period.to()));
        requireCutAt(periods, "periods", slices, problems);
        requireCutAt(rulebook.limits().changeDates().stream(), "rules", slices, problems);
    }

    private static void requireCutAt(
            Stream<LocalDate> bounds, String setting, NavigableSet<LocalDate> slices, Problems problems) {
        bounds.distinct()
                .filter(bound -> !slices.subSet(bound.withDayOfMonth(1), bound).isEmpty() && !slices.contains(bound))
                .forEach(bound -> problems.invalid(
                        setting, "the last run did not count the days before and from " + bound + " apart" + ADVICE));
    }
}
