package lapor.publication;

import lapor.calendar.CountedCalendar;
import lapor.input.Problems;
import lapor.judgement.Counted;
import lapor.metric.MetricRow;
import lapor.metric.MetricTable;
import lapor.run.Effect;
import lapor.run.Rulebook;
import lapor.run.Setting;
import lapor.run.Settings;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A run published before, whose numbers a new run may restate. */
public final class Baseline {
    private static final String CODE = "code";
    private static final List<String> NEEDED = List.of(MetricTable.TABLE.file());

    private final Path out;
    private final Manifest manifest;

    private final CountedCalendar calendar;

    private Baseline(Path out, Manifest manifest, CountedCalendar calendar) {
        this.out = out;
        this.manifest = manifest;
        this.calendar = calendar;
    }

    /**
     * The run to compare with: the {@linkplain LastRun last published one}; when that is of the same night, the one
     * that it was compared with, so that a night that is repeated gives the same. Days that are settled since make it
     * another night.
     *
     * @param out where runs are published
     * @param counted what the new run counts
     */
    public static Optional<Baseline> find(Path out, Counted counted) {
        Publication publication = new Publication(out);
        Instant asOf = counted.view().asOf();
        return LastRun.until(asOf, publication, NEEDED)
                .flatMap(last -> isSameNight(last, counted)
                        ? last.basis().findBaseline().flatMap(run -> readable(publication.run(run)))
                        : Optional.of(last))
                .map(found -> new Baseline(out, found, counted.calendar()))
                .filter(found -> !found.asOf().isAfter(asOf));
    }

    private static Optional<Manifest> readable(Path run) {
        return Manifest.findUndamaged(run).filter(manifest -> RunDamage.spares(run, manifest, NEEDED));
    }

    private static boolean isSameNight(Manifest last, Counted counted) {
        return last.asOf().equals(counted.view().asOf())
                && last.basis().inputs().equals(counted.lake().files())
                && last.basis().rows().equals(counted.lake().rows())
                && !last.basis().calendar().isSettledBy(counted.calendar());
    }

    /** Its id. */
    public String run() {
        return manifest.run();
    }

    /** The instant it looks from. */
    public Instant asOf() {
        return manifest.asOf();
    }

    /** Whether the run knew a file. */
    public boolean knew(String fileId) {
        return manifest.basis().inputs().stream().anyMatch(input -> input.id().equals(fileId));
    }

    /** Whether days that it took as provisional are settled now. */
    public boolean hasDaysSettledSince() {
        return manifest.basis().calendar().isSettledBy(calendar);
    }

    /** What it published. */
    public List<MetricRow> metrics() {
        return MetricTable.TABLE.read(new Publication(out).run(run()));
    }

    /** Whether it measured the same declared periods. */
    public boolean declaredTheSame(Settings settings) {
        return settings.agree(manifest.madeBy(), Effect.CUT);
    }

    /** Names of what a run measures by and this run did not; the instant aside, and days that are settled since. */
    public List<String> measuredOtherwise(Settings settings, Rulebook rulebook) {
        List<String> differing = new ArrayList<>();
        settings.differing(
                        manifest.madeBy(),
                        setting -> setting != Setting.AS_OF
                                && (setting != Setting.CALENDAR
                                        || !manifest.basis().calendar().holdsIn(calendar))
                                && (setting.affects(Effect.COUNT) || setting.affects(Effect.MEASURE)))
                .map(Setting::code)
                .forEach(differing::add);
        if (!manifest.code().equals(CodeVersion.current())) {
            differing.add(CODE);
        }
        if (!declaredTheSame(settings)) {
            Problems cuts = new Problems();
            PublishedCounts.requireCutAtBounds(
                    rulebook, new TallyStore(out).tallies(manifest.basis().tallies()), cuts);
            if (cuts.size() > 0) {
                differing.add(Setting.PERIODS.code());
            }
        }
        return differing;
    }
}
