package lapor.report;

import static lapor.text.LocalText.text;

import lapor.text.LocalText;

import java.util.List;

/** A catalogue like the real one, for made-up reports. */
final class SampleCatalogue {
    static final List<MetricText> METRICS = List.of(
            metric("received", text("Laporan diterima", "Complaints received"), Unit.COUNT, 0),
            metric("follow_up_rate", text("Persentase tindak lanjut", "Follow-up rate"), Unit.SHARE, 1),
            metric("completion_rate", text("Persentase selesai", "Completion rate"), Unit.SHARE, 1),
            metric(
                    "first_response_on_time_rate",
                    text("Tanggapan pertama tepat waktu", "First response on time"),
                    Unit.SHARE,
                    1),
            metric(
                    "first_response_on_time_of_responded",
                    text(
                            "Tanggapan pertama tepat waktu, dari yang ditanggapi",
                            "First response on time, of those answered"),
                    Unit.SHARE,
                    1),
            metric(
                    "first_response_mean_days",
                    text("Rata-rata waktu tindak lanjut", "Mean time to first response"),
                    Unit.WORKING_DAYS,
                    1),
            metric(
                    "first_response_median_days",
                    text("Median waktu tanggapan pertama", "Median time to first response"),
                    Unit.WORKING_DAYS,
                    1),
            metric(
                    "first_response_median_hours",
                    text("Median waktu tanggapan pertama, jam kerja", "Median time to first response, working hours"),
                    Unit.WORKING_HOURS,
                    1),
            metric("verification_on_time_rate", text("Verifikasi tepat waktu", "Verification on time"), Unit.SHARE, 1),
            metric("resolution_on_time_rate", text("Penyelesaian tepat waktu", "Resolution on time"), Unit.SHARE, 1),
            metric(
                    "resolution_median_days",
                    text("Median waktu penyelesaian", "Median time to resolution"),
                    Unit.WORKING_DAYS,
                    1),
            metric(
                    "auto_closed_share",
                    text("Bagian yang ditutup otomatis", "Share closed automatically"),
                    Unit.SHARE,
                    1),
            metric(
                    "first_response_on_time_of_received",
                    text(
                            "Tanggapan pertama tepat waktu, dari yang diterima",
                            "First response on time, of those received"),
                    Unit.SHARE,
                    1),
            metric(
                    "first_response_rmst_days",
                    text("Rata-rata waktu tanggapan, dibatasi 60 hari", "Mean time to response, limited to 60 days"),
                    Unit.WORKING_DAYS,
                    1),
            metric("reporter_reply_rate", text("Persentase dibalas pelapor", "Reporter reply rate"), Unit.SHARE, 1),
            metric("open", text("Laporan yang masih terbuka", "Complaints still open"), Unit.COUNT, 0),
            metric("reopen_rate", text("Persentase dibuka kembali", "Reopen rate"), Unit.SHARE, 1),
            metric("return_rate", text("Persentase bukan wewenang", "Return rate"), Unit.SHARE, 1),
            metric("satisfaction_mean", text("Rata-rata hasil penilaian", "Mean rating"), Unit.RATING, 2),
            metric("rating_participation", text("Partisipasi penilaian", "Rating participation"), Unit.SHARE, 1),
            metric(
                    "complaints_per_100k",
                    text("Laporan per 100.000 penduduk", "Complaints per 100,000 inhabitants"),
                    Unit.PER_100K,
                    1),
            metric("channel_evenness", text("Kemerataan kanal", "Channel evenness"), Unit.NUMBER, 2),
            metric("open_overdue", text("Terbuka melewati batas waktu", "Open and overdue"), Unit.COUNT, 0),
            metric(
                    "backlog_age_days",
                    text("Umur laporan yang masih terbuka", "Age of open complaints"),
                    Unit.WORKING_DAYS,
                    1),
            metric("active_month_share", text("Bagian bulan aktif", "Share of active months"), Unit.SHARE, 1),
            metric("on_time_change", text("Perubahan ketepatan waktu", "Change of timeliness"), Unit.SHARE_POINTS, 1));

    private SampleCatalogue() {}

    private static MetricText metric(String id, LocalText label, Unit unit, int decimals) {
        return new MetricText(
                id,
                label,
                text(
                        "Penanganan yang ditanggapi dalam lima hari kerja, dibagi penanganan yang ditanggapi atau telah"
                                + " menunggu lebih lama.",
                        "Handlings answered within five working days, of those answered or waiting for longer."),
                text(
                        "Mutu isi tanggapan, dan kinerja instansi di luar SP4N-LAPOR!.",
                        "The quality of the answers, and how the agency works outside SP4N-LAPOR!."),
                unit,
                decimals);
    }
}
