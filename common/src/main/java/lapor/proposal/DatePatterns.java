package lapor.proposal;

import lapor.source.TimeReading;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The date formats that are tried on a column, the usual ones first. */
final class DatePatterns {
    /** Of numbers that may as well be something else: only where the column's name speaks of a time. */
    static final List<String> NUMBERS = List.of("epoch-seconds", "epoch-millis", "yyyyMMdd", "yyyyMMddHHmmss");

    static final List<String> WRITTEN = written();

    private static final String ISO = "iso";
    private static final Map<String, TimeReading> READINGS = new ConcurrentHashMap<>();

    private DatePatterns() {}

    /** The reading of times in one of the formats, whose zone plays no part. */
    static TimeReading reading(String pattern) {
        return READINGS.computeIfAbsent(pattern, known -> TimeReading.of(ZoneOffset.UTC, List.of(known)));
    }

    private static List<String> written() {
        List<String> dates = List.of(
                "d/M/yyyy", "M/d/yyyy", "d-M-yyyy", "M-d-yyyy", "d.M.yyyy", "M.d.yyyy", "yyyy/M/d", "d MMM yyyy",
                "d MMMM yyyy", "d-MMM-yyyy", "d-MMM-yy", "MMM d, yyyy", "MMMM d, yyyy", "d/M/yy", "M/d/yy", "d-M-yy",
                "M-d-yy");
        List<String> times = List.of(
                "", " HH:mm:ss", " HH:mm", " H:mm:ss", " H:mm", " h:mm:ss a", " h:mm a", " HH:mm:ss.SSS", ", HH:mm",
                ", HH:mm:ss", " HH.mm", " HH.mm.ss", "'T'HH:mm:ss", " HH:mm 'WIB'", " HH.mm 'WIB'");
        List<String> patterns = new ArrayList<>();
        patterns.add(ISO);
        for (String time : times) {
            dates.forEach(date -> patterns.add(date + time));
        }
        return List.copyOf(patterns);
    }
}
