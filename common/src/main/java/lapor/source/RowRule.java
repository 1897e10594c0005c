package lapor.source;

import static lapor.text.LocalText.text;

import lapor.text.LocalText;

/** What every row must keep to; a row that does not goes to quarantine, with the rule's severity. */
public enum RowRule implements Rule {
    ROW_MALFORMED(text("Baris tidak utuh atau tidak terbaca", "Row is not whole or not readable")),
    COMPLAINT_ID_MISSING(text("Nomor laporan kosong", "Complaint id is empty")),
    ID_MALFORMED(text(
            "Nomor terlalu panjang atau berisi karakter kendali", "Id is too long or contains control characters")),
    ID_DAMAGED(text(
            "Nomor rusak sebelum diserahkan, misalnya oleh lembar kerja",
            "Id was damaged before it came, as spreadsheets do")),
    ID_SHARED(text(
            "Satu nomor dipakai untuk banyak laporan",
            "One id is used for more submissions than a complaint can have")),
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
    COUNTER_UNREADABLE(text("Pencacah bukan bilangan bulat", "Counter is no whole number")),
    STATUS_UNKNOWN(text("Status kosong atau tidak dikenal", "Status is empty or unknown")),
    VALUE_REPEATED(text("Lebih dari satu nilai", "More than one value where one is expected")),
    NO_EVENT(text("Baris tanpa kejadian", "Row describes no event")),
    SNAPSHOT_OUTDATED(text(
            "Status lebih lama daripada perubahan terakhir", "Status is older than the complaint's last known change")),
    SNAPSHOT_CONTRADICTS(text(
            "Status berbeda untuk malam yang sama", "Statuses of the complaint in one night contradict each other")),
    VALUE_UNLISTED(text(
            "Nilai tidak ada dalam daftar pemetaan",
            "Value is not in the mapping's own list, which is the whole list")),
    ROW_EMPTY(Severity.INFO, text("Baris tanpa nilai", "Row without any value")),
    ROW_UNCHANGED(
            Severity.INFO,
            text("Baris tanpa perubahan yang dicari pemetaan", "Row without any change that the mapping looks for")),
    ROW_FILTERED(Severity.INFO, text("Baris disaring oleh pemetaan", "Row is left out by the mapping's filters"));

    private final Severity severity;
    private final LocalText label;

    RowRule(LocalText label) {
        this(Severity.ERROR, label);
    }

    RowRule(Severity severity, LocalText label) {
        this.severity = severity;
        this.label = label;
    }

    /** Whether breaking the rule counts against the delivery. */
    public Severity severity() {
        return severity;
    }

    @Override
    public LocalText label() {
        return label;
    }
}
