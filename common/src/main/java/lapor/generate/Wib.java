package lapor.generate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Western Indonesian time, in which SP4N-LAPOR! writes its logs and the competition sets its deadlines. */
final class Wib {
    static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private Wib() {}

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }

    /** When a day begins. */
    static Instant midnight(LocalDate day) {
        return at(day, LocalTime.MIDNIGHT);
    }

    static String text(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(ZONE));
    }
}
