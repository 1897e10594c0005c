package lapor.metric;

import static lapor.metric.Direction.HIGHER_IS_BETTER;
import static lapor.metric.Direction.LOWER_IS_BETTER;
import static lapor.metric.Direction.NEUTRAL;
import static lapor.tally.Fact.CLOSED;
import static lapor.tally.Fact.CLOSED_AUTOMATICALLY;
import static lapor.tally.Fact.DUE_KEPT;
import static lapor.tally.Fact.DUE_MISSED;
import static lapor.tally.Fact.EVER_CLOSED;
import static lapor.tally.Fact.REOPENED;
import static lapor.tally.Fact.RESOLVED;
import static lapor.tally.Fact.RETURNED;
import static lapor.tally.Fact.SETTLED;
import static lapor.tally.Fact.UNSETTLED;
import static lapor.tally.Fact.UNVERIFIED;
import static lapor.tally.Fact.VERIFIED;
import static lapor.text.LocalText.text;

import java.util.List;

/** How complaints are passed on, solved and closed. */
final class ResolutionMetrics {
    private static final Metric VERIFICATION_ON_TIME_RATE = new Metric(
            "verification_on_time_rate",
            Metric.Kind.of(Unit.SHARE, HIGHER_IS_BETTER, VERIFIED).about(Subject.WORK),
            Formula.of(tally -> Estimate.share(tally.verification())),
            new MetricText(
                    "VERIFIED within the limit / (VERIFIED + UNVERIFIED for longer than the limit)",
                    MetricSource.OFFICIAL_VERIFICATION_LIMIT,
                    text("Verifikasi tepat waktu", "Verification on time"),
                    text(
                            "Diverifikasi dalam batas waktu, dibagi yang diverifikasi atau sudah lewat batas; laporan"
                                    + " yang langsung ke instansi tidak dihitung.",
                            "Verified within the limit, of those verified or unverified beyond it; complaints sent"
                                    + " straight to the agency are left out."),
                    text(
                            "Siapa yang terlambat: verifikasi sering dilakukan admin nasional, bukan instansi ini.",
                            "Who was late: the national administrator often verifies, not this agency.")));

    private static final Metric VERIFICATION_MEDIAN_DAYS = new Metric(
            "verification_median_days",
            Metric.Kind.of(Unit.DAYS, LOWER_IS_BETTER, VERIFIED, UNVERIFIED).about(Subject.WORK),
            new TimeQuantile(0.5, VERIFIED, UNVERIFIED),
            new MetricText(
                    "Kaplan-Meier median of the days of VERIFIED, with UNVERIFIED censored" + TimeQuantile.RESTING,
                    MetricSource.OWN,
                    text("Median waktu verifikasi", "Median time to verification"),
                    text(
                            "Hari kerja sejak disampaikan sampai separuh laporan diverifikasi; yang belum diverifikasi"
                                    + " ikut diperhitungkan, yang langsung ke instansi tidak dihitung.",
                            "Working days from submission until half of the complaints are verified; those not yet"
                                    + " verified are accounted for, those sent straight to the agency left out."),
                    text(
                            "Siapa yang memverifikasi: sering admin nasional, bukan instansi ini.",
                            "Who verified: often the national administrator, not this agency.")));

    private static final Metric ON_TIME_RATE = new Metric(
            "resolution_on_time_rate",
            Metric.Kind.of(Unit.SHARE, HIGHER_IS_BETTER, RESOLVED).about(Subject.WORK),
            Formula.of(tally -> Estimate.share(tally.resolution())),
            new MetricText(
                    "RESOLVED within the classification's limit / (RESOLVED + RESOLVED_UNANSWERED + UNRESOLVED or"
                            + " REMOVED_UNRESOLVED for longer than it)",
                    MetricSource.REGULATED_LIMITS,
                    text("Penyelesaian tepat waktu", "Resolution on time"),
                    text(
                            "Ditanggapi dan selesai dalam batas waktu klasifikasinya, dibagi yang selesai, atau terbuka"
                                    + " atau dihapus lewat batas.",
                            "Answered and closed within the limit of its classification, of those closed, or open or"
                                    + " removed beyond it."),
                    text(
                            "Apakah pelapor puas; yang ditanggapi lalu ditutup otomatis ikut dihitung.",
                            "Whether reporters were content; what the system closed after an answer counts, too.")));

    private static final Metric DUE_ON_TIME_RATE = new Metric(
            "due_on_time_rate",
            Metric.Kind.of(Unit.SHARE, HIGHER_IS_BETTER, DUE_KEPT, DUE_MISSED).about(Subject.WORK),
            Formula.of(tally -> Estimate.share(tally.count(DUE_KEPT), tally.count(DUE_KEPT) + tally.count(DUE_MISSED))),
            new MetricText(
                    "DUE_KEPT / (DUE_KEPT + DUE_MISSED)",
                    MetricSource.OWN,
                    text("Selesai menurut janji", "Closed when promised"),
                    text(
                            "Ditutup sampai waktu yang dijanjikan untuk laporan itu, dibagi yang ditutup, atau terbuka"
                                    + " atau dihapus lewat waktu itu.",
                            "Closed by the time promised for the case, of those closed, or open or removed beyond it."),
                    text(
                            "Apakah janji itu singkat atau longgar: waktunya ditetapkan sumber.",
                            "Whether promises are short or long: the source sets them.")));

    private static final Metric MEDIAN_DAYS = new Metric(
            "resolution_median_days",
            Metric.Kind.of(Unit.DAYS, LOWER_IS_BETTER, SETTLED, UNSETTLED).about(Subject.WORK),
            new TimeQuantile(0.5, SETTLED, UNSETTLED),
            new MetricText(
                    "Kaplan-Meier median of the days of SETTLED, with UNSETTLED censored" + TimeQuantile.RESTING,
                    MetricSource.OWN,
                    text("Median waktu penyelesaian", "Median time to resolution"),
                    text(
                            "Hari kerja sampai separuh laporan ditutup petugas, atau ditanggapi terakhir kali sebelum"
                                    + " ditutup sistem.",
                            "Working days until half of the complaints are closed by a person, or last answered before"
                                    + " the system closes them."),
                    text(
                            "Apakah tanggapan terakhir itu memang menyelesaikan masalah.",
                            "Whether that last answer did solve the problem.")));

    private static final Metric AUTO_CLOSED_SHARE = new Metric(
            "auto_closed_share",
            Metric.Kind.of(Unit.SHARE, NEUTRAL, CLOSED, CLOSED_AUTOMATICALLY).about(Subject.WORK),
            Formula.of(tally -> Estimate.share(tally.count(CLOSED_AUTOMATICALLY), tally.count(CLOSED))),
            new MetricText(
                    "CLOSED_AUTOMATICALLY / CLOSED",
                    MetricSource.OWN,
                    text("Ditutup otomatis", "Closed automatically"),
                    text("Ditutup oleh sistem, dibagi yang selesai.", "Closed by the system, of those closed."),
                    text(
                            "Apakah pelapor diam karena puas atau karena menyerah.",
                            "Whether reporters were silent because they were content or because they gave up.")));

    private static final Metric REOPEN_RATE = new Metric(
            "reopen_rate",
            Metric.Kind.of(Unit.SHARE, LOWER_IS_BETTER, EVER_CLOSED, REOPENED),
            Formula.of(tally -> Estimate.share(tally.count(REOPENED), tally.count(EVER_CLOSED))),
            new MetricText(
                    "REOPENED / EVER_CLOSED",
                    MetricSource.OWN,
                    text("Dibuka kembali", "Reopened"),
                    text(
                            "Dibuka kembali atau dibalas pelapor sesudah ditutup, dibagi yang pernah selesai.",
                            "Reopened, or replied to by the reporter, after closing, of those ever closed."),
                    text(
                            "Isi balasannya: ucapan terima kasih juga terhitung sebagai balasan.",
                            "What the reply said: a thank-you counts as a reply, too.")));

    private static final Metric RETURN_RATE = new Metric(
            "return_rate",
            Metric.Kind.of(Unit.SHARE, NEUTRAL, RETURNED).about(Subject.WORK),
            Formula.of(tally -> Estimate.share(tally.count(RETURNED), tally.received() + tally.count(RETURNED))),
            new MetricText(
                    "RETURNED / (CLOSED + IN_PROGRESS + WAITING + REMOVED + RETURNED)",
                    MetricSource.OWN,
                    text("Bukan wewenang", "Sent back"),
                    text(
                            "Dikembalikan atau diteruskan sebelum ditanggapi, dibagi semua yang diterima.",
                            "Sent back or passed on before any answer, of all received."),
                    text("Apakah dikembalikan dengan benar.", "Whether it was right to send them back.")));

    static final List<Metric> ALL = List.of(
            VERIFICATION_ON_TIME_RATE,
            VERIFICATION_MEDIAN_DAYS,
            ON_TIME_RATE,
            MEDIAN_DAYS,
            DUE_ON_TIME_RATE,
            AUTO_CLOSED_SHARE,
            REOPEN_RATE,
            RETURN_RATE);

    private ResolutionMetrics() {}
}
