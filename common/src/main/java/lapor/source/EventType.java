package lapor.source;

import lapor.text.ByNumber;
import lapor.text.Coded;
import lapor.text.Numbered;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What can happen to a complaint. The number stands for it in the lake and never changes. */
public enum EventType implements Coded, Numbered {
    /** The reporter files the complaint (laporan masuk). */
    SUBMITTED(1),
    /** The national administrator checks it (verifikasi). */
    VERIFIED(2),
    /** It is passed to an agency (disposisi). */
    DISPOSED(3),
    /** The agency answers (tindak lanjut). */
    RESPONDED(4),
    /** The reporter answers back (ditanggapi pelapor). */
    REPORTER_REPLIED(5),
    /** The agency puts it off (tunda). */
    DEFERRED(6),
    /** The agency takes it up again. */
    RESUMED(7),
    /** The agency sends it back as not its own (bukan wewenang). */
    RETURNED(8),
    /** It is finished (selesai). */
    CLOSED(9),
    /** It is opened again after closing. */
    REOPENED(10),
    /** It is put away without handling (diarsipkan). */
    ARCHIVED(11),
    /** It is removed (dihapus). */
    DELETED(12),
    /** The reporter rates the handling, 1 to 5. */
    RATED(13);

    private static final ByNumber<EventType> BY_NUMBER = ByNumber.of(EventType.class);

    private final int number;

    EventType(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }

    /**
     * The event type of a number.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static EventType ofNumber(int number) {
        return BY_NUMBER.get(number);
    }

    /** Event types as one number: bit n is set for the type of number n. */
    public static int mask(Collection<EventType> types) {
        return types.stream().mapToInt(type -> 1 << type.number).reduce(0, (some, more) -> some | more);
    }

    /** The event types of a {@link #mask}. */
    public static Set<EventType> ofMask(int mask) {
        EnumSet<EventType> types = EnumSet.allOf(EventType.class);
        types.removeIf(type -> (mask & 1 << type.number) == 0);
        return types;
    }
}
