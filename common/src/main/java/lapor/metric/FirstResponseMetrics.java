package lapor.metric;

import static lapor.metric.Direction.HIGHER_IS_BETTER;
import static lapor.metric.Direction.LOWER_IS_BETTER;
import static lapor.tally.Fact.ANSWERED;
import static lapor.tally.Fact.ANSWERED_HOURS;
import static lapor.tally.Fact.UNANSWERED;
import static lapor.tally.Fact.UNANSWERED_HOURS;
import static lapor.text.LocalText.text;

import java.util.List;

/** How soon an agency answers for the first time. */
final class FirstResponseMetrics {
    /** Where the restricted mean is cut, in working days: the longest limit of the first regulation. */
    static final int HORIZON_DAYS = 60;

    private static final double SLOWEST = 0.9;

    static final Metric ON_TIME_RATE = new Metric(
            "first_response_on_time_rate",
            Metric.Kind.of(Unit.SHARE, HIGHER_IS_BETTER, ANSWERED).about(Subject.WORK),
            Formula.of(tally -> Estimate.share(tally.firstResponse())),
            new MetricText(
                    "ANSWERED within the limit / (ANSWERED + UNANSWERED for longer than the limit)",
                    MetricSource.OFFICIAL_LIMIT,
                    text("Tanggapan pertama tepat waktu", "First response on time"),
                    text(
                            "Ditanggapi dalam batas waktu, dibagi yang ditanggapi atau sudah lewat batas tanpa"
                                    + " tanggapan.",
                            "Answered within the limit, of those answered or without answer beyond the limit."),
                    text("Apakah isi tanggapannya membantu pelapor.", "Whether the answer was of any help.")));

    private static final Metric ON_TIME_OF_RESPONDED = new Metric(
            "first_response_on_time_of_responded",
            Metric.Kind.of(Unit.SHARE, HIGHER_IS_BETTER, ANSWERED).about(Subject.WORK),
            Formula.of(tally -> Estimate.share(tally.firstResponse().onTime(), tally.count(ANSWERED))),
            new MetricText(
                    "ANSWERED within the limit / ANSWERED",
                    MetricSource.OFFICIAL_LIMIT,
                    text("Tepat waktu dari yang ditanggapi", "On time, of those answered"),
                    text(
                            "Ditanggapi dalam batas waktu, dibagi yang ditanggapi; pembanding, tidak dinilai.",
                            "Answered within the limit, of those answered; shown for comparison, never scored."),
                    text(
                            "Laporan yang tidak pernah ditanggapi: nilainya naik bila laporan sulit dibiarkan.",
                            "What was never answered: it rises when hard complaints are left alone.")));

    private static final Metric ON_TIME_OF_RECEIVED = new Metric(
            "first_response_on_time_of_received",
            Metric.Kind.of(Unit.SHARE, HIGHER_IS_BETTER, ANSWERED).about(Subject.WORK),
            Formula.of(tally -> Estimate.share(tally.firstResponse().onTime(), tally.received())),
            new MetricText(
                    "ANSWERED within the limit / " + FollowUpMetrics.ANSWERED_FOR,
                    MetricSource.OFFICIAL_LIMIT,
                    text("Tepat waktu dari yang diterima", "On time, of those received"),
                    text(
                            "Ditanggapi dalam batas waktu, dibagi laporan masuk; pembanding, tidak dinilai.",
                            "Answered within the limit, of those received; shown for comparison, never scored."),
                    text(
                            "Laporan baru yang masih punya waktu terhitung sebagai tidak tepat waktu.",
                            "New complaints that still have time count as not on time.")));

    private static final Metric MEAN_DAYS = new Metric(
            "first_response_mean_days",
            Metric.Kind.of(Unit.DAYS, LOWER_IS_BETTER, ANSWERED)
                    .by(IntervalMethod.SKEWED_MEAN)
                    .about(Subject.WORK),
            Formula.of(tally -> Estimate.mean(tally.histogram(ANSWERED))),
            new MetricText(
                    "sum of days of ANSWERED / ANSWERED",
                    MetricSource.OFFICIAL_PACE,
                    text("Rata-rata waktu tindak lanjut", "Mean time to first response"),
                    text(
                            "Rata-rata hari kerja dari penerimaan sampai tanggapan pertama, hanya yang ditanggapi.",
                            "Mean working days from receipt to the first response, of those answered."),
                    text(
                            "Berapa lama yang belum ditanggapi menunggu; beberapa kasus lama sangat memengaruhinya.",
                            "How long the unanswered wait; a few long cases move it much.")));

    static final Metric MEDIAN_DAYS = new Metric(
            "first_response_median_days",
            Metric.Kind.of(Unit.DAYS, LOWER_IS_BETTER, ANSWERED).about(Subject.WORK),
            new TimeQuantile(0.5, ANSWERED, UNANSWERED),
            new MetricText(
                    "Kaplan-Meier median of the days of ANSWERED, with UNANSWERED censored" + TimeQuantile.RESTING,
                    MetricSource.OWN,
                    text("Median waktu tanggapan pertama", "Median time to first response"),
                    text(
                            "Hari kerja sampai separuh laporan ditanggapi; yang belum ditanggapi ikut diperhitungkan.",
                            "Working days until half of the complaints are answered; those still waiting are reckoned"
                                    + " with."),
                    text("Seberapa lama separuh yang paling lambat menunggu.", "How long the slower half waits.")));

    private static final Metric P90_DAYS = new Metric(
            "first_response_p90_days",
            Metric.Kind.of(Unit.DAYS, LOWER_IS_BETTER, ANSWERED).about(Subject.WORK),
            new TimeQuantile(SLOWEST, ANSWERED, UNANSWERED),
            new MetricText(
                    "90th percentile of the Kaplan-Meier curve of the days of ANSWERED, with UNANSWERED censored"
                            + TimeQuantile.RESTING,
                    MetricSource.OWN,
                    text("Persentil ke-90 waktu tanggapan pertama", "90th percentile of time to first response"),
                    text(
                            "Hari kerja sampai sembilan dari sepuluh laporan ditanggapi; yang belum ditanggapi ikut"
                                    + " diperhitungkan.",
                            "Working days until nine of ten complaints are answered; those still waiting are reckoned"
                                    + " with."),
                    text(
                            "Seberapa lama yang paling lambat dari sepuluh menunggu.",
                            "How long the slowest of ten waits.")));

    private static final Metric RESTRICTED_MEAN_DAYS = new Metric(
            "first_response_rmst_days",
            Metric.Kind.of(Unit.DAYS, LOWER_IS_BETTER, ANSWERED)
                    .by(IntervalMethod.RESTRICTED_MEAN)
                    .about(Subject.WORK),
            Formula.of(tally ->
                    Estimate.restrictedMean(tally.histogram(ANSWERED), tally.histogram(UNANSWERED), HORIZON_DAYS)),
            new MetricText(
                    "area under the Kaplan-Meier curve of ANSWERED, with UNANSWERED censored, up to day "
                            + HORIZON_DAYS,
                    MetricSource.OWN,
                    text("Rata-rata waktu tunggu sampai 60 hari", "Mean wait within 60 days"),
                    text(
                            "Rata-rata hari kerja tanpa tanggapan dalam 60 hari kerja pertama; yang belum ditanggapi"
                                    + " ikut diperhitungkan. Tidak tersedia selama tidak satu pun teramati selama itu, kecuali"
                                    + " bila semua sudah ditanggapi.",
                            "Mean working days without an answer in the first 60 working days; those still waiting are"
                                    + " reckoned with. Not available while none was observed for so long, unless all are"
                                    + " answered."),
                    text(
                            "Apa yang terjadi sesudah hari ke-60: menunggu setahun terhitung sama dengan 60 hari.",
                            "What happens after day 60: a wait of a year counts as 60 days.")));

    private static final Metric MEDIAN_HOURS = new Metric(
            "first_response_median_hours",
            Metric.Kind.of(Unit.HOURS, LOWER_IS_BETTER, ANSWERED_HOURS, UNANSWERED_HOURS)
                    .about(Subject.TIMES),
            new TimeQuantile(0.5, ANSWERED_HOURS, UNANSWERED_HOURS),
            new MetricText(
                    "Kaplan-Meier median of the whole hours of ANSWERED_HOURS, with UNANSWERED_HOURS censored"
                            + TimeQuantile.RESTING,
                    MetricSource.OWN,
                    text("Median jam tanggapan pertama", "Median hours to first response"),
                    text(
                            "Jam kerja penuh sampai separuh laporan ditanggapi; yang belum ditanggapi ikut"
                                    + " diperhitungkan. Hanya bila sumber mencatat jam.",
                            "Whole working hours until half of the complaints are answered; those still waiting are"
                                    + " reckoned with. Only where the source has times of day."),
                    text(
                            "Kerja di luar jam kerja resmi: jawaban malam hari terhitung seperti jawaban pagi.",
                            "Work outside the official hours: an answer at night counts like one in the morning.")));

    static final List<Metric> ALL = List.of(
            ON_TIME_RATE,
            ON_TIME_OF_RESPONDED,
            ON_TIME_OF_RECEIVED,
            MEAN_DAYS,
            MEDIAN_DAYS,
            P90_DAYS,
            RESTRICTED_MEAN_DAYS,
            MEDIAN_HOURS);

    private FirstResponseMetrics() {}
}
