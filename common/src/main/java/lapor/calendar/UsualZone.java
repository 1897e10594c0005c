package lapor.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;

/** The local time of everything that names no other. */
public final class UsualZone {
    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private UsualZone() {}

    /** Whether clocks in a zone show what clocks in the usual one do, whatever the two are called. */
    public static boolean isShownIn(ZoneId zone) {
        return zone.getRules().getOffset(Instant.EPOCH).equals(ZONE.getRules().getOffset(Instant.EPOCH))
                && Objects.equals(
                        zone.getRules().nextTransition(Instant.EPOCH),
                        ZONE.getRules().nextTransition(Instant.EPOCH));
    }
}
