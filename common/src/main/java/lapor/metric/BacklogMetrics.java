package lapor.metric;

import static lapor.metric.Direction.HIGHER_IS_BETTER;
import static lapor.metric.Direction.LOWER_IS_BETTER;
import static lapor.tally.Fact.ANSWERED;
import static lapor.tally.Fact.RESPONSE_GIVEN;
import static lapor.tally.Fact.RETURNED;
import static lapor.tally.Fact.UNRESOLVED;
import static lapor.text.LocalText.text;

import lapor.tally.Tally;

import java.util.List;
import java.util.Set;

/** What is left lying (tunggakan), and whether an agency keeps at it. */
final class BacklogMetrics {
    private static final Metric OPEN_OVERDUE = new Metric(
            "open_overdue",
            Metric.Kind.of(Unit.COUNT, LOWER_IS_BETTER, UNRESOLVED).about(Subject.WORK),
            Formula.of(tally -> Estimate.count(tally.openOverdue())),
            new MetricText(
                    "UNRESOLVED for longer than the classification's limit",
                    MetricSource.REGULATED_LIMITS,
                    text("Terbuka lewat batas waktu", "Open and overdue"),
                    text(
                            "Laporan yang belum selesai dan sudah melewati batas waktu klasifikasinya.",
                            "Complaints not closed and beyond the limit of their classification."),
                    text(
                            "Seberapa berat bebannya: instansi besar punya lebih banyak laporan terbuka.",
                            "How heavy the burden is: a large agency has more complaints open.")));

    private static final Metric BACKLOG_AGE_DAYS = new Metric(
            "backlog_age_days",
            Metric.Kind.of(Unit.DAYS, LOWER_IS_BETTER, UNRESOLVED)
                    .by(IntervalMethod.NONE)
                    .about(Subject.TIMES),
            Formula.of(tally -> Estimate.middle(tally.histogram(UNRESOLVED))),
            new MetricText(
                    "median of the days of UNRESOLVED",
                    MetricSource.OWN,
                    text("Umur tunggakan", "Age of the backlog"),
                    text(
                            "Median hari kerja sejak penerimaan dari laporan yang belum selesai.",
                            "Median working days since receipt of the complaints that are not closed."),
                    text(
                            "Apakah yang terbuka itu memang memerlukan waktu lama, atau terlupakan.",
                            "Whether what is open needs long by nature, or is forgotten.")));

    private static final Metric ACTIVE_MONTH_SHARE = new Metric(
            "active_month_share",
            new Metric.Kind(Unit.SHARE, HIGHER_IS_BETTER, Cases.MONTHS, Set.of(RESPONSE_GIVEN)).about(Subject.WORK),
            facts -> {
                List<Tally> months = facts.months().stream()
                        .filter(month -> month.received() + month.count(RETURNED) > 0)
                        .toList();
                long active = months.stream()
                        .filter(month -> month.count(RESPONSE_GIVEN) > 0)
                        .count();
                return Estimate.share(active, months.size());
            },
            new MetricText(
                    "months with RESPONSE_GIVEN / months with anything received",
                    MetricSource.OWN,
                    text("Bulan aktif", "Active months"),
                    text(
                            "Bulan dengan laporan masuk di mana instansi menanggapi apa pun, dibagi bulan dengan laporan"
                                    + " masuk.",
                            "Months with anything received in which the agency answered anything, of the months with"
                                    + " anything received."),
                    text(
                            "Seberapa banyak yang ditanggapi dalam bulan itu: satu tanggapan sudah cukup.",
                            "How much was answered in the month: one response is enough.")));

    static final Metric ON_TIME_CHANGE = new Metric(
            "on_time_change",
            Metric.Kind.of(Unit.SHARE_POINTS, HIGHER_IS_BETTER, ANSWERED).about(Subject.WORK),
            facts -> facts.halves()
                    .map(halves -> Estimate.difference(
                            halves.second().firstResponse(), halves.first().firstResponse()))
                    .orElseGet(() -> Estimate.absent(Status.NOT_AVAILABLE)),
            new MetricText(
                    "first_response_on_time_rate of the second half - that of the first half",
                    MetricSource.OWN,
                    text("Perubahan ketepatan waktu", "Change of timeliness"),
                    text(
                            "Tanggapan pertama tepat waktu pada paruh kedua periode, dikurangi paruh pertama.",
                            "First response on time in the second half of the period, less that in the first half."),
                    text("Mengapa berubah, dan apakah akan bertahan.", "Why it changed, and whether that will last.")));

    static final List<Metric> ALL = List.of(OPEN_OVERDUE, BACKLOG_AGE_DAYS, ACTIVE_MONTH_SHARE, ON_TIME_CHANGE);

    private BacklogMetrics() {}
}
