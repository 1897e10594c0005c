package lapor.source;

import lapor.calendar.UsualZone;
import lapor.input.JsonFields;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Reads how the times of a source are written. */
final class MappingTimes {
    /** What a format must be. */
    static final String EXPECTED = "\"iso\", \"epoch-seconds\", \"epoch-millis\" or a pattern of a whole date or time"
            + " such as d/M/yyyy HH:mm:ss";

    private MappingTimes() {}

    static TimeReading read(JsonFields json) {
        ZoneId zone = json.findParsed("zone", ZoneId::of, UsualZone.ZONE, "a time zone such as Asia/Jakarta")
                .orElse(UsualZone.ZONE);
        List<TimeFormat> formats = new ArrayList<>();
        List<String> patterns = json.texts("dateFormats");
        for (int i = 0; i < patterns.size(); i++) {
            try {
                formats.add(TimeFormat.of(patterns.get(i)));
            } catch (IllegalArgumentException e) {
                json.problems()
                        .invalid(
                                json.path("dateFormats[" + i + "]"),
                                "must be " + EXPECTED + ", but is \"" + patterns.get(i) + "\"");
            }
        }
        return new TimeReading(zone, formats.isEmpty() ? List.of(TimeFormat.of(TimeFormat.ISO)) : formats);
    }
}
