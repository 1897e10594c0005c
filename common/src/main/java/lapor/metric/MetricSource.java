package lapor.metric;

import static lapor.text.LocalText.text;

import lapor.text.LocalText;

/** Where formulas come from. */
final class MetricSource {
    static final LocalText OFFICIAL_FOLLOW_UP = text(
            "Rumus resmi KemenPANRB; cocok dengan empat rilis yang memuat jumlahnya (Jambi, Kalteng, Kalsel, Kemensos).",
            "Official formula of the ministry; it fits four releases that give the counts (Jambi, Kalteng, Kalsel,"
                    + " Kemensos).");
    static final LocalText OFFICIAL_COMPLETION = text(
            "Dilaporkan resmi di samping persentase tindak lanjut.", "Officially reported beside the follow-up rate.");
    static final LocalText ANSWERED = text(
            "Pilihan proyek ini: persentase resmi dapat dicapai dengan menutup semua laporan tanpa dibaca.",
            "This project's choice: the official rate can be had by closing every complaint unread.");
    static final LocalText HEADLINE = text(
            "Angka utama beberapa rilis yang disebut \"ditindaklanjuti\" (Jawa Barat: 2.160 dari 2.402 = 89,9 %).",
            "What some releases headline as followed up (West Java: 2,160 of 2,402 = 89.9%).");
    static final LocalText OFFICIAL_PACE = text(
            "Angka resmi \"rata-rata waktu tindak lanjut\"; hari kerja dihitung sejak disposisi diterima.",
            "The official \"mean follow-up time\"; working days count from the receipt of the disposition.");
    static final LocalText OFFICIAL_LIMIT = text(
            "Batas lima hari kerja dari aplikasi dan FAQ SP4N-LAPOR!; penyebutnya pilihan proyek ini.",
            "The limit of five working days is SP4N-LAPOR!'s (application and FAQ); the denominator is this project's"
                    + " choice.");
    static final LocalText OFFICIAL_VERIFICATION_LIMIT = text(
            "Batas tiga hari kerja dari aplikasi dan FAQ SP4N-LAPOR!; penyebutnya pilihan proyek ini.",
            "The limit of three working days is SP4N-LAPOR!'s (application and FAQ); the denominator is this project's"
                    + " choice.");
    static final LocalText REGULATED_LIMITS = text(
            "Batas per klasifikasi dari peraturan menteri, sebagaimana dikutip dinas komunikasi daerah; penyebutnya"
                    + " pilihan proyek ini.",
            "Limits by classification of the ministry's regulation, as cited by regional communication offices; the"
                    + " denominator is this project's choice.");
    static final LocalText OFFICIAL_RATING = text(
            "Angka resmi \"rata-rata hasil penilaian\" (RHP), skala 1 sampai 5.",
            "The official \"mean rating\" (RHP), on a scale of 1 to 5.");
    static final LocalText OWN = text(
            "Pilihan proyek ini; rumus resmi tidak ditemukan.",
            "This project's choice; no official formula was found.");

    private MetricSource() {}
}
