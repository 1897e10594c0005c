package lapor.source;

import static lapor.text.LocalText.text;

import lapor.text.LocalText;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What every row must keep to; a row that does not goes to quarantine. */
public enum RowRule {
    ROW_MALFORMED(text("Baris tidak utuh atau tidak terbaca", "Row is not whole or not readable")),
    COMPLAINT_ID_MISSING(text("Nomor laporan kosong", "Complaint id is empty")),
    ID_MALFORMED(text(
            "Nomor terlalu panjang atau berisi karakter kendali", "Id is too long or contains control characters")),
    TYPE_MISSING(text("Jenis kejadian kosong", "Event type is empty")),
    TYPE_UNKNOWN(text("Jenis kejadian tidak dikenal", "Event type is unknown")),
    TIME_MISSING(text("Waktu kosong", "Time is empty")),
    TIME_UNREADABLE(text("Waktu tidak terbaca", "Time is not readable")),
    TIME_BEFORE_SYSTEM(text("Waktu sebelum sistem ada", "Time is before the system existed")),
    AGENCY_MISSING(text("Instansi kosong", "Agency is empty")),
    ACTOR_UNKNOWN(text("Pelaku tidak dikenal", "Actor is unknown")),
    CLASSIFICATION_UNKNOWN(text("Klasifikasi tidak dikenal", "Classification is unknown")),
    FLAG_UNREADABLE(text("Tanda ya/tidak tidak terbaca", "Yes/no flag is not readable")),
    RATING_OUT_OF_RANGE(text("Penilaian di luar 1-5", "Rating is not within 1-5")),
    NO_EVENT(text("Baris tanpa kejadian", "Row describes no event"));

    private final LocalText label;

    RowRule(LocalText label) {
        this.label = label;
    }

    /** As written in tables: {@code time_unreadable}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the rule says, for people. */
    public LocalText label() {
        return label;
    }

    /** The rule with this code. */
    public static Optional<RowRule> find(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code().equals(code)).findFirst();
    }
}
