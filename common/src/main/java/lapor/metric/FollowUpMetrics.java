package lapor.metric;

import static lapor.metric.Direction.HIGHER_IS_BETTER;
import static lapor.metric.Direction.NEUTRAL;
import static lapor.tally.Fact.CLOSED;
import static lapor.tally.Fact.IN_PROGRESS;
import static lapor.tally.Fact.RETURNED;
import static lapor.text.LocalText.text;

import java.util.List;
import java.util.stream.Stream;

/** What an agency was given, and what became of it. */
final class FollowUpMetrics {
    /** What {@code received} is in denominators. */
    static final String ANSWERED_FOR = "(CLOSED + IN_PROGRESS + WAITING + REMOVED)";

    static final Metric RECEIVED = new Metric(
            "received",
            Metric.Kind.of(Unit.COUNT, NEUTRAL).about(Subject.WORK),
            Formula.of(tally -> Estimate.count(tally.received() + tally.count(RETURNED))),
            new MetricText(
                    "CLOSED + IN_PROGRESS + WAITING + REMOVED + RETURNED",
                    MetricSource.OFFICIAL_COMPLETION,
                    text("Laporan diterima", "Complaints received"),
                    text(
                            "Penanganan yang diterima instansi, termasuk yang bukan wewenangnya atau yang dihapusnya.",
                            "Handlings the agency received, those it sent back or removed included."),
                    text(
                            "Banyak laporan bukan berarti instansi buruk, sedikit bukan berarti baik.",
                            "Many complaints do not mean a bad agency, nor few a good one.")));

    static final Metric FOLLOW_UP_RATE = new Metric(
            "follow_up_rate",
            Metric.Kind.of(Unit.SHARE, HIGHER_IS_BETTER, CLOSED, IN_PROGRESS).about(Subject.WORK),
            Formula.of(tally -> Estimate.share(tally.count(CLOSED) + tally.count(IN_PROGRESS), tally.received())),
            new MetricText(
                    "(CLOSED + IN_PROGRESS) / " + ANSWERED_FOR,
                    MetricSource.OFFICIAL_FOLLOW_UP,
                    text("Persentase tindak lanjut", "Follow-up rate"),
                    text(
                            "Selesai atau dalam proses, dibagi laporan masuk; yang bukan wewenang tidak dihitung.",
                            "Closed or in progress, of those received; those sent back are left out."),
                    text(
                            "Apakah ada tanggapan: laporan yang ditutup tanpa dibaca juga terhitung.",
                            "Whether anybody answered: complaints closed unread count, too.")));

    static final Metric COMPLETION_RATE = new Metric(
            "completion_rate",
            Metric.Kind.of(Unit.SHARE, HIGHER_IS_BETTER, CLOSED).about(Subject.WORK),
            Formula.of(tally -> Estimate.share(tally.count(CLOSED), tally.received())),
            new MetricText(
                    "CLOSED / " + ANSWERED_FOR,
                    MetricSource.OFFICIAL_COMPLETION,
                    text("Persentase selesai", "Completion rate"),
                    text("Selesai, dibagi laporan masuk.", "Closed, of those received."),
                    text(
                            "Apakah masalahnya teratasi: sistem juga menutup laporan secara otomatis.",
                            "Whether the problem was solved: the system closes complaints by itself, too.")));

    private static final Metric OF_FOLLOWED_UP = new Metric(
            "completion_of_followed_up",
            Metric.Kind.of(Unit.SHARE, NEUTRAL, CLOSED, IN_PROGRESS).about(Subject.WORK),
            Formula.of(tally -> Estimate.share(tally.count(CLOSED), tally.count(CLOSED) + tally.count(IN_PROGRESS))),
            new MetricText(
                    "CLOSED / (CLOSED + IN_PROGRESS)",
                    MetricSource.HEADLINE,
                    text("Selesai dari yang ditindaklanjuti", "Completed, of those followed up"),
                    text(
                            "Selesai, dibagi yang selesai atau dalam proses; pembanding klaim, tidak dinilai.",
                            "Closed, of those closed or in progress; claims are tried against it, never scored."),
                    text(
                            "Laporan yang tidak pernah disentuh: nilainya tinggi juga bila sebagian besar dibiarkan.",
                            "What was never touched: it is high also where most complaints are left alone.")));

    static final List<Metric> ALL = Stream.of(
                    List.of(RECEIVED, FOLLOW_UP_RATE, COMPLETION_RATE), AnsweredMetrics.ALL, List.of(OF_FOLLOWED_UP))
            .flatMap(List::stream)
            .toList();

    private FollowUpMetrics() {}
}
