package lapor.quality;

import static lapor.text.LocalText.text;

import lapor.source.RowRule;
import lapor.source.Rule;
import lapor.text.Coded;
import lapor.text.LocalText;

import java.util.Optional;

/** What {@code quality.csv} tells besides the rules of single rows, which are {@link RowRule}. */
public enum QualityRule implements Rule {
    COLUMN_UNKNOWN(text("Kolom tidak dikenal pemetaan sumber", "Columns that the source mapping does not know")),
    COLUMN_DAYS_ONLY(
            text("Waktu tanpa jam: hanya hari yang diketahui", "Times without an hour: only the day is known")),
    IDS_SHORTENED(text(
            "Nomor ada dengan dan tanpa nol di depan; yang tanpa nol ditolak sebagai rusak",
            "Ids are there with and without leading zeros; those without are rejected as damaged")),
    MAPPING_ONCE_UNSAID(text(
            "Pemetaan tidak menyebut waktu pertama atau terakhir (`once`); yang pertama dipakai",
            "Mapping does not say whether the first or the last time counts (`once`); the first does")),
    MAPPING_LIST_UNSAID(text(
            "Pemetaan tidak menyebut nasib nilai di luar daftarnya (`others`); nilai itu ditolak",
            "Mapping does not say what becomes of values outside its list (`others`); they are rejected")),
    ZONE_OF_DAYS(text(
            "Zona waktu log lain dari zona penghitungan hari; tulis `zone` dalam berkas jalan",
            "The log's zone is another than the one in which days are counted; say `zone` in the run file")),
    EVENT_AT_SEVERAL_AGENCIES(text(
            "Satu kejadian pada satu waktu di beberapa instansi: kolom yang diulang pada setiap baris laporan?",
            "One event at one instant at several agencies: a column that each row of a complaint repeats?")),
    EVENT_BEFORE_LAST_RECEIPT(text(
            "Tanpa instansi, dan terjadi sebelum instansi terakhir menerima laporan: dihitung pada instansi terakhir itu",
            "Names no agency, and happened before the last agency received the complaint: counts as that agency's")),
    COLUMN_VANISHED(text("Kolom yang dahulu ada kini tidak ada", "Column that earlier files had")),
    FILE_ENDS_IN_LINE(text(
            "Berkas berakhir di tengah baris, mungkin terpotong", "File ends within a line, it may have been cut off")),
    TEXT_MISPLACED(text(
            "Teks, alamat, atau nomor orang di kolom nama, hanya ditampilkan bentuknya",
            "Text, address or number of a person in a column of names, shown by its shape only")),
    AGENCY_UNLISTED(text("Instansi tidak ada dalam daftar", "Agency is not in the list")),
    REGION_UNLISTED(text("Wilayah laporan tidak ada dalam daftar", "Region of a complaint is not in the list")),
    AGENCY_OUT_OF_TIME(text(
            "Diterima instansi sebelum berdiri atau sesudah berakhir",
            "Received by an agency before it existed or after it ended")),
    AGENCY_FOLDED(text("Penanganannya dihitung pada instansi penerus", "Its handlings count as its successor's")),
    CLOSED_BEFORE_SUBMITTED(text("Selesai sebelum laporan masuk", "Closed before it was submitted")),
    RESPONDED_BEFORE_RECEIVED(text("Ditanggapi sebelum diterima instansi", "Answered before the agency received it")),
    NEVER_SUBMITTED(text("Laporan tanpa kejadian masuk", "Complaint without a submission")),
    EVENT_AFTER_AS_OF(
            text("Kejadian sesudah tanggal acuan, belum dihitung", "Event after the as-of instant, not counted yet")),
    EVENTS_REPLACED(text("Kejadian diganti oleh koreksi", "Events that corrections replaced")),
    CALENDAR_PROVISIONAL(text(
            "Hari libur tahun ini sementara: tanggal perkiraan, cuti bersama belum diketahui",
            "Holidays of this year are provisional: dates are estimates, joint leave (cuti bersama) is not known")),
    RESTATEMENTS_NOT_COMPARABLE(text(
            "Tidak dibandingkan dengan terbitan sebelumnya, karena ini berubah",
            "Not compared with the last published run, since this changed")),
    SERIES_OF_OTHER_RULES(text(
            "Tidak diterbitkan: dihitung menurut periode atau batas waktu yang lain",
            "Not published: counted by other periods or limits")),
    LATEST_HANDLING(text(
            "Hari terakhir instansi menerima atau menutup laporan",
            "Last day on which an agency received or closed a complaint")),
    ROWS_READ(text("Baris dibaca", "Rows read")),
    ROWS_ACCEPTED(text("Baris diterima", "Rows accepted")),
    ROWS_DUPLICATE(text("Baris ganda", "Rows that said nothing new")),
    ROWS_LATE(text("Baris terlambat", "Rows that came late")),
    ROWS_REJECTED(text("Baris ditolak", "Rows rejected"));

    private final LocalText label;

    QualityRule(LocalText label) {
        this.label = label;
    }

    /** The rule of any kind with this code, which an earlier run may have written. */
    public static Rule ofCode(String code) {
        Optional<Rule> own = Coded.find(QualityRule.class, code).map(rule -> rule);
        return own.or(() -> Coded.find(RowRule.class, code)).orElseGet(() -> new UnknownRule(code));
    }

    @Override
    public LocalText label() {
        return label;
    }
}
