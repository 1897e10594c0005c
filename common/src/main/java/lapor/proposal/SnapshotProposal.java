package lapor.proposal;

import static lapor.source.EventType.DISPOSED;
import static lapor.source.EventType.RESPONDED;
import static lapor.source.EventType.SUBMITTED;
import static lapor.source.EventType.VERIFIED;

import lapor.source.EventType;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How the statuses of a night are understood, where no column tells when a complaint was closed. */
final class SnapshotProposal {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DIGITS = Pattern.compile("(?<!\\d)\\d{8}(?!\\d)");
    private static final Set<EventType> HAD_BY_AN_AGENCY = EnumSet.of(
            DISPOSED, RESPONDED, EventType.REPORTER_REPLIED, EventType.DEFERRED, EventType.CLOSED);

    private SnapshotProposal() {}

    /** The section; absent where neither file nor rows say of which night it is, or no status is known. */
    static Optional<Map<String, Object>> of(Findings found, ColumnSample status) {
        Optional<Map<String, Object>> night = night(found);
        Map<String, Object> implies = new LinkedHashMap<>();
        ShownWords shown = ShownWords.of(status, found.words());
        shown.meanings(found.words())
                .forEach((type, words) -> words.forEach(word -> implies.put(word, implied(type))));
        if (night.isEmpty() || implies.isEmpty()) {
            found.remark("missing: no column tells when a complaint was closed, and "
                    + (night.isEmpty()
                            ? "neither the file's name nor a column of which night its statuses are"
                            : "no word of " + status.name() + " is known"));
            return Optional.empty();
        }
        found.remark("uncertain: the events are derived from " + status.name()
                + ", night by night; what each word implies is guessed by the word");
        if (!shown.unknown(found.words()).isEmpty()) {
            found.remark("uncertain: say in snapshot.implies what these words of " + status.name() + " imply: "
                    + String.join(", ", shown.unknown(found.words())));
        }
        shown.remarkHidden(status.name(), found.remarks());
        Map<String, Object> snapshot = Json.object("night", night.get());
        snapshot.put("status", status.name());
        snapshot.put("implies", implies);
        return Optional.of(snapshot);
    }

    private static Optional<Map<String, Object>> night(Findings found) {
        Optional<ColumnSample> column = found.roles().find(Role.NIGHT);
        if (column.isPresent()) {
            return Optional.of(Json.object("column", column.get().name()));
        }
        String name = found.sample().stem();
        if (DAY.matcher(name).find()) {
            return Optional.of(Json.object("fileName", "(" + DAY + ")"));
        }
        if (DIGITS.matcher(name).find()) {
            Map<String, Object> night = Json.object("fileName", "(" + DIGITS + ")");
            night.put("format", "yyyyMMdd");
            return Optional.of(night);
        }
        return Optional.empty();
    }

    private static List<String> implied(EventType type) {
        Set<EventType> implied = EnumSet.of(SUBMITTED, type);
        if (HAD_BY_AN_AGENCY.contains(type)) {
            implied.add(DISPOSED);
        }
        if (type == EventType.REPORTER_REPLIED) {
            implied.add(RESPONDED);
        }
        implied.removeIf(event -> event == VERIFIED && type != VERIFIED);
        return implied.stream().map(Enum::name).toList();
    }
}
