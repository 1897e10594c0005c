package lapor.jobs.logs;

import lapor.quality.Caution;
import lapor.quality.MappingCautions;
import lapor.quality.QualityRule;
import lapor.source.DaysOnly;
import lapor.source.Event;
import lapor.source.EventType;
import lapor.source.RowMapping;
import lapor.source.SourceMapping;
import lapor.source.SourceRow;
import lapor.tally.FactSources;
import lapor.tally.Trait;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the events of one file show of the file as a whole. */
final class CheckedEvents {
    private static final int MOST_IDS = 200_000;

    private final SourceMapping mapping;
    private final LogFile file;
    private final Instant asOf;
    private final DaysOnly days;
    private final Set<EventType> seen = EnumSet.noneOf(EventType.class);
    private final Set<EventType> withActor = EnumSet.noneOf(EventType.class);
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
    private final Set<String> ids = new HashSet<>();
    private final CheckedChanges changes;
    private final CheckedCounts counts = new CheckedCounts();
    private final CheckedNames names = new CheckedNames();
    private final CheckedNameless nameless = new CheckedNameless();
    private long later;

    CheckedEvents(LogFile file, SourceMapping mapping, int shown, Instant asOf) {
        this.file = file;
        this.mapping = mapping;
        this.asOf = asOf;
        this.days = new DaysOnly(mapping);
        this.changes = new CheckedChanges(mapping, shown, this::see);
    }

    /** Looks at a row. */
    void see(long line, SourceRow row, RowMapping.Mapped mapped) {
        mapped.events().forEach(this::see);
        mapped.changes().forEach(change -> days.see(change.event()));
        changes.see(line, row, mapped);
        observe(mapped);
    }

    /** What the rows of a complaint show together; asked for when all have been seen. */
    CheckedChanges changes() {
        return changes;
    }

    CheckedCounts counts() {
        return counts;
    }

    private void observe(RowMapping.Mapped mapped) {
        mapped.observation().ifPresent(seenThen -> {
            seen.addAll(seenThen.implied());
            seenThen.actor().ifPresent(actor -> withActor.addAll(seenThen.implied()));
            tell(seenThen.submission().channel(), Trait.CHANNELS);
            tell(seenThen.submission().reporter(), Trait.REPORTERS);
            tell(seenThen.response(), Trait.TEXTS_OF_RESPONSES);
            tell(seenThen.due(), Trait.DUE_TIMES);
        });
    }

    private void see(Event event) {
        days.see(event);
        counts.see(event);
        names.see(event);
        nameless.see(event);
        seen.add(event.type());
        event.actor().ifPresent(actor -> withActor.add(event.type()));
        event.submission().ifPresent(submission -> {
            tell(submission.channel(), Trait.CHANNELS);
            tell(submission.reporter(), Trait.REPORTERS);
        });
        tell(event.response(), Trait.TEXTS_OF_RESPONSES);
        tell(event.due(), Trait.DUE_TIMES);
        later += event.at().isAfter(asOf) ? 1 : 0;
        if (ids.size() < MOST_IDS) {
            ids.add(event.complaintId());
        }
    }

    private void tell(Optional<?> value, Trait trait) {
        value.ifPresent(present -> traits.add(trait));
    }

    /** What is told, as the metrics need it. */
    FactSources sources(Set<String> columns) {
        Set<EventType> provided = mapping.provides(columns);
        Set<Trait> told = EnumSet.copyOf(traits.isEmpty() ? EnumSet.noneOf(Trait.class) : traits);
        boolean hours = mapping.snapshot().isEmpty()
                && days.knowsHours(EnumSet.of(EventType.SUBMITTED, EventType.DISPOSED))
                && days.knowsHours(EnumSet.of(EventType.RESPONDED));
        if (hours) {
            told.add(Trait.TIMES_OF_DAY);
        }
        return FactSources.of(provided, withActor, told);
    }

    /** Event types that the mapping tells of and the file has no event of. */
    Set<EventType> unseen(Set<String> columns) {
        Set<EventType> unseen = mapping.provides(columns);
        unseen.removeAll(seen);
        return unseen;
    }

    /** What the person should look at, beside rejected rows. */
    List<Caution> cautions() {
        List<Caution> cautions = new ArrayList<>(MappingCautions.of(file.mapping()));
        days.columns().forEach(column -> cautions.add(new Caution(QualityRule.COLUMN_DAYS_ONLY, column)));
        cautions.addAll(names.cautions());
        counts.atSeveralAgencies()
                .ifPresent(where -> cautions.add(new Caution(QualityRule.EVENT_AT_SEVERAL_AGENCIES, where)));
        if (nameless.count() > 0) {
            cautions.add(new Caution(QualityRule.EVENT_BEFORE_LAST_RECEIPT, nameless.count() + " events"));
        }
        if (later > 0) {
            cautions.add(new Caution(QualityRule.EVENT_AFTER_AS_OF, later + " events after " + asOf));
        }
        Set<String> shortened = new TreeSet<>();
        ids.stream()
                .filter(id -> id.matches("0+[1-9][0-9]*") && ids.contains(id.replaceFirst("^0+", "")))
                .forEach(shortened::add);
        if (!shortened.isEmpty()) {
            cautions.add(new Caution(
                    QualityRule.IDS_SHORTENED, shortened.size() + " ids are there with and without leading zeros"));
        }
        return Caution.sorted(cautions);
    }
}
