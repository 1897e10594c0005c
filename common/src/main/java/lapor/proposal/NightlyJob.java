package lapor.proposal;

import lapor.source.Actor;

import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An automatic job that closes complaints, as many closings at the same second of the day show. */
final class NightlyJob {
    private static final int FEWEST = 10;
    private static final double SHARE = 0.2;
    private static final int PARTS = 100;

    private NightlyJob() {}

    /**
     * Says in a closing who acts at that time of the day, if there is one.
     *
     * @param instants of the closings in the column, row by row; absent where the row tells of none
     */
    static void add(Findings found, ColumnSample closed, List<Optional<Instant>> instants, Map<String, Object> event) {
        Map<LocalTime, Long> times = new HashMap<>();
        long all = 0;
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < instants.size(); i++) {
            int row = i;
            Optional<Instant> instant = instants.get(row);
            String complaint = found.id().map(id -> id.first(row)).orElse("");
            if (instant.isPresent() && seen.add(complaint + "/" + instant.get())) {
                times.merge(instant.get().atZone(found.zone()).toLocalTime(), 1L, Long::sum);
                all++;
            }
        }
        Optional<Map.Entry<LocalTime, Long>> most = times.entrySet().stream()
                .filter(time -> !time.getKey().equals(LocalTime.MIDNIGHT))
                .max(Map.Entry.<LocalTime, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        if (most.isPresent() && most.get().getValue() >= FEWEST && most.get().getValue() >= SHARE * all) {
            String time = most.get().getKey().toString();
            event.put("actorByTime", Json.object(time.length() == 5 ? time + ":00" : time, Actor.SYSTEM.name()));
            Map<String, Object> fields = new LinkedHashMap<>();
            if (event.get("fields") instanceof Map<?, ?> before) {
                before.forEach((field, rule) -> fields.put(String.valueOf(field), rule));
            }
            fields.put(Role.ACTOR.code(), Json.object("constant", Actor.AGENCY_ADMIN.name()));
            event.put("fields", fields);
            found.remark("uncertain: " + PARTS * most.get().getValue() / all + " % of the closings in " + closed.name()
                    + " are at " + time + ": taken for an automatic job's, and the others for the agency's");
        }
    }
}
