package lapor.run;

import static java.util.stream.Collectors.joining;
import static lapor.run.Effect.COMPARE;
import static lapor.run.Effect.COUNT;
import static lapor.run.Effect.CUT;
import static lapor.run.Effect.FIND;
import static lapor.run.Effect.JUDGE;
import static lapor.run.Effect.MEASURE;
import static lapor.run.Effect.NOTHING;
import static lapor.run.Effect.WARN;

import lapor.edition.Revision;
import lapor.edition.VolumeBands;
import lapor.input.Sha256;
import lapor.text.Coded;
import lapor.text.Language;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Every setting of a run that its id depends on: its name in the manifest, a short text that differs where the setting
 * differs, and what it affects. Settings that the run file spells are named as there; the others follow from these and
 * the edition. A file counts by its bytes.
 */
public enum Setting implements Coded {
    AS_OF("asOf", read -> text(read.clock().view().asOf()), COUNT),
    ZONE("zone", read -> text(read.run().zone()), COUNT),
    /** Whether the run file says the zone, be it the usual one. */
    ZONE_SAID("zoneSaid", read -> read.run().ownZone().map(zone -> "yes"), WARN),
    CALENDAR("calendar", read -> Optional.of(read.named(read.run().calendar())), COUNT),
    WORK_TIME(
            "workTime", read -> Optional.of(read.named(read.run().regulations().workTime())), COUNT),
    AGENCIES("agencies", read -> read.run().agencies().map(SettingSources::contentOf), COUNT),
    REGIONS("regions", read -> read.run().regions().map(SettingSources::contentOf), WARN),
    /** From when days are counted, whoever says so. */
    CLOCK("clock", read -> Optional.of(read.clock().start().code()), COUNT),
    /** The part of the rules by which states and signs are counted. */
    CONDUCT(
            "conduct",
            read -> text(read.rulebook().rules().conduct()
                    + ", reopening within "
                    + read.rulebook().rules().limits().reopeningTerms()),
            COUNT),
    PERIODS(
            "periods",
            read -> listed(read.run().periods(), period -> period.id() + " " + period.from() + "/" + period.to()),
            CUT),
    /** All declared periods, those of the edition among them. */
    MEASURED(
            "measured", read -> Optional.of(Sha256.of(read.rulebook().declared().toString())), CUT),
    RULES("rules", read -> read.run().regulations().rules().map(SettingSources::contentOf), CUT, MEASURE),
    SUCCESSION("succession", read -> Optional.of(read.run().succession().code()), MEASURE),
    /** Who answers for whom on the day of the run. */
    FOLDED(
            "folded",
            read -> listed(
                    read.participants().succession().finals().entrySet(),
                    into -> into.getKey() + " into " + into.getValue()),
            MEASURE),
    SEED("seed", read -> text(read.run().seed()), JUDGE),
    BANDS(
            "bands",
            read -> listed(
                    read.assessment().bands().map(VolumeBands::bands).orElse(List.of()),
                    band -> band.id() + " from " + band.from()),
            COMPARE),
    FINDINGS_REVIEWED(
            "findingsReviewed", read -> read.run().hand().findingsReviewed().map(SettingSources::contentOf), FIND),
    EDITION("edition", read -> Optional.of(read.named(read.edition())), JUDGE),
    REVISION(
            "revision",
            read -> read.assessment()
                    .edition()
                    .map(edition -> edition.revision().map(Revision::id).orElse("")),
            JUDGE),
    ENTRIES("entries", read -> read.run().hand().entries().map(SettingSources::contentOf), JUDGE),
    DOCUMENTS("documents", read -> read.run().hand().documents().map(SettingSources::contentOf), JUDGE),
    PANEL("panel", read -> read.run().hand().panel().map(SettingSources::contentOf), JUDGE),
    EVALUATORS("evaluators", read -> read.run().hand().evaluators().map(SettingSources::contentOf), JUDGE),
    DECISIONS("decisions", read -> read.run().hand().decisions().map(SettingSources::contentOf), JUDGE),
    CLAIMS("claims", read -> read.run().hand().claims().map(SettingSources::contentOf), JUDGE),
    LANGUAGES("languages", read -> listed(read.run().languages(), Language::code), NOTHING),
    THRESHOLDS("thresholds", read -> text(read.run().thresholds()), NOTHING);

    private final String code;
    private final Function<SettingSources, Optional<String>> text;
    private final Set<Effect> effects;

    Setting(String code, Function<SettingSources, Optional<String>> text, Effect effect, Effect... more) {
        this.code = code;
        this.text = text;
        this.effects = EnumSet.of(effect, more);
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether another value changes something of this kind. */
    public boolean affects(Effect effect) {
        return effects.contains(effect);
    }

    /** What a run has; absent for a file that it does not name. */
    Optional<String> in(SettingSources read) {
        return text.apply(read);
    }

    private static Optional<String> text(Object value) {
        return Optional.of(value.toString());
    }

    private static <T> Optional<String> listed(Collection<T> all, Function<T, String> written) {
        return Optional.of(all.stream().map(written).collect(joining(", ")));
    }
}
