package lapor.publication;

import lapor.backlog.BacklogTable;
import lapor.breakdown.BreakdownTable;
import lapor.input.Problems;
import lapor.judgement.Counted;
import lapor.judgement.JudgedQuality;
import lapor.metric.RestatementTable;
import lapor.metric.Restatements;
import lapor.quality.QualityRow;
import lapor.quality.QualityRule;
import lapor.quality.QualityTable;
import lapor.run.RunPlan;
import lapor.tally.Tallies;
import lapor.tally.TallyRow;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads a published run back, so that it can be judged again without Spark. */
public final class PublishedRun {
    /** Settings that the tallies depend on; everything else only judges them. */
    static final List<String> COUNTED_BY =
            List.of("asOf", "zone", "calendar", "workTime", "agencies", "clock", "conduct");

    static final List<String> CUT_BY = List.of("measured", "rules");
    private static final String ADVICE = "; run nightly or measure first";

    private PublishedRun() {}

    /**
     * What the last run had counted.
     *
     * @param plan where runs are published, and by which it is to be judged
     * @throws lapor.input.InvalidInputException if nothing is published, or the last run was counted otherwise than the
     *     plan asks for
     */
    public static Counted last(RunPlan plan) {
        Path out = plan.places().out();
        Path folder = new Publication(out).current();
        Manifest manifest = Manifest.read(folder);
        TallyStore store = new TallyStore(out);
        List<TallyRow> tallies = store.tallies(manifest.tallies());
        requireCountedFor(plan, manifest.settings(), tallies);
        return counted(store, folder, manifest, tallies, isCutTheSame(plan, manifest.settings()));
    }

    /**
     * What an earlier run had counted, to be judged by a plan of another instant.
     *
     * @throws lapor.input.InvalidInputException if the plan counts otherwise, or the tallies are not kept any more
     */
    static Counted at(Path folder, Manifest manifest, RunPlan plan) {
        TallyStore store = new TallyStore(plan.places().out());
        List<TallyRow> tallies = store.tallies(manifest.tallies());
        SortedMap<String, String> settings = new TreeMap<>(manifest.settings());
        settings.put("asOf", setting(plan, "asOf"));
        requireCountedFor(plan, settings, tallies);
        return counted(store, folder, manifest, tallies, isCutTheSame(plan, manifest.settings()));
    }

    private static Counted counted(
            TallyStore store, Path folder, Manifest manifest, List<TallyRow> tallies, boolean cutTheSame) {
        return new Counted(
                new Tallies(
                        tallies,
                        store.reporters(manifest.tallies()),
                        manifest.channels(),
                        Set.copyOf(manifest.facts())),
                cutTheSame ? store.backlog(manifest.tallies()) : List.of(),
                cutTheSame ? store.mix(manifest.tallies()) : List.of(),
                quality(QualityTable.TABLE.read(folder), cutTheSame),
                manifest.rows(),
                manifest.complaints(),
                manifest.inputs(),
                manifest.snapshots(),
                new Restatements(
                        Optional.of(manifest.baseline()).filter(run -> !run.isEmpty()),
                        List.of(),
                        RestatementTable.TABLE.read(folder)));
    }

    private static List<QualityRow> quality(List<QualityRow> published, boolean cutTheSame) {
        String rule = QualityRule.SERIES_OF_OTHER_RULES.code();
        List<QualityRow> quality = new ArrayList<>(JudgedQuality.without(published));
        if (!cutTheSame && quality.stream().noneMatch(row -> row.rule().equals(rule))) {
            quality.add(new QualityRow(
                    rule, QualityRow.INFO, 0, 0, BacklogTable.TABLE.file() + ", " + BreakdownTable.TABLE.file()));
        }
        return List.copyOf(quality);
    }

    private static void requireCountedFor(RunPlan plan, SortedMap<String, String> settings, List<TallyRow> tallies) {
        Problems problems = new Problems();
        for (String setting : COUNTED_BY) {
            String now = setting(plan, setting);
            String then = settings.getOrDefault(setting, "");
            if (!now.equals(then)) {
                problems.invalid(
                        setting,
                        "must be as the last run was counted, \"" + then + "\", but is \"" + now + "\"" + ADVICE);
            }
        }
        if (!isCutTheSame(plan, settings)) {
            requireCutAtBounds(plan, tallies, problems);
        }
        problems.throwIfAny();
    }

    /** Whether the daily backlog and the mix of complaints are those of the plan's periods and limits. */
    private static boolean isCutTheSame(RunPlan plan, SortedMap<String, String> settings) {
        return CUT_BY.stream().allMatch(setting -> setting(plan, setting).equals(settings.getOrDefault(setting, "")));
    }

    /** A bound inside a slice would give the whole slice to one side of it. */
    static void requireCutAtBounds(RunPlan plan, List<TallyRow> tallies, Problems problems) {
        NavigableSet<LocalDate> slices = new TreeSet<>();
        tallies.forEach(row -> slices.add(row.slice()));
        Stream<LocalDate> periods = plan.declared().stream().flatMap(period -> Stream.of(period.from(), period.to()));
        requireCutAt(periods, "periods", slices, problems);
        requireCutAt(plan.rules().limits().changeDates().stream(), "rules", slices, problems);
    }

    private static void requireCutAt(
            Stream<LocalDate> bounds, String setting, NavigableSet<LocalDate> slices, Problems problems) {
        bounds.distinct()
                .filter(bound -> !slices.subSet(bound.withDayOfMonth(1), bound).isEmpty() && !slices.contains(bound))
                .forEach(bound -> problems.invalid(
                        setting, "the last run did not count the days before and from " + bound + " apart" + ADVICE));
    }

    static String setting(RunPlan plan, String name) {
        return plan.fingerprints().getOrDefault(name, "");
    }

    static String setting(Manifest manifest, String name) {
        return manifest.settings().getOrDefault(name, "");
    }
}
