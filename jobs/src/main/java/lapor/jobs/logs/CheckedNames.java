package lapor.jobs.logs;

import lapor.quality.Caution;
import lapor.quality.QualityRule;
import lapor.source.Event;
import lapor.source.Field;
import lapor.source.MisplacedText;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Values of a file that look like text where a name belongs, and will be shown by their shape only. */
final class CheckedNames {
    private static final int MOST = 50_000;

    private final Map<Field, Map<String, Found>> found = new EnumMap<>(Field.class);

    /** How often a value is there, and the first complaints that have it. */
    private static final class Found {
        private final Set<String> complaints = new HashSet<>();
        private long events;

        private void see(String complaint) {
            events++;
            if (complaints.size() < MisplacedText.COMMON) {
                complaints.add(complaint);
            }
        }
    }

    void see(Event event) {
        see(Field.AGENCY_ID, event.agencyId(), event.complaintId());
        event.submission().ifPresent(submission -> {
            see(Field.CHANNEL, submission.channel(), event.complaintId());
            see(Field.CATEGORY, submission.category(), event.complaintId());
            see(Field.REGION_ID, submission.regionId(), event.complaintId());
        });
    }

    private void see(Field field, Optional<String> value, String complaint) {
        if (value.isPresent() && MisplacedText.isMisplaced(field, value.get(), 0)) {
            Map<String, Found> values = found.computeIfAbsent(field, first -> new HashMap<>());
            if (values.containsKey(value.get()) || values.size() < MOST) {
                values.computeIfAbsent(value.get(), first -> new Found()).see(complaint);
            }
        }
    }

    /** What to know of each column. */
    List<Caution> cautions() {
        List<Caution> cautions = new ArrayList<>();
        found.forEach((field, values) -> {
            values.entrySet()
                    .removeIf(value -> !MisplacedText.isMisplaced(
                            field, value.getKey(), value.getValue().complaints.size()));
            long events =
                    values.values().stream().mapToLong(value -> value.events).sum();
            if (events > 0) {
                cautions.add(new Caution(
                        QualityRule.TEXT_MISPLACED,
                        field.code() + ", " + values.size() + " values in " + events + " events"
                                + (field == Field.AGENCY_ID
                                        ? "; names in an agencies file (lapor sources agencies) are shown whatever they are"
                                        : "")));
            }
        });
        return cautions;
    }
}
