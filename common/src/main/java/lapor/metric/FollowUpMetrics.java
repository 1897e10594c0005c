package lapor.metric;

import static lapor.metric.Direction.HIGHER_IS_BETTER;
import static lapor.metric.Direction.NEUTRAL;
import static lapor.tally.Fact.CLOSED;
import static lapor.tally.Fact.IN_PROGRESS;
import static lapor.tally.Fact.RETURNED;
import static lapor.text.LocalText.text;

import java.util.List;

/** What an agency was given, and what became of it. */
final class FollowUpMetrics {
    static final Metric RECEIVED = new Metric(
            "received",
            Metric.Kind.of(Unit.COUNT, NEUTRAL).about(Subject.WORK),
            Formula.of(tally -> Estimate.count(tally.received() + tally.count(RETURNED))),
            new MetricText(
                    "CLOSED + IN_PROGRESS + WAITING + RETURNED",
                    MetricSource.OFFICIAL_COMPLETION,
                    text("Laporan diterima", "Complaints received"),
                    text(
                            "Penanganan yang diterima instansi, termasuk yang bukan wewenangnya.",
                            "Handlings the agency received, those it sent back included."),
                    text(
                            "Banyak laporan bukan berarti instansi buruk, sedikit bukan berarti baik.",
                            "Many complaints do not mean a bad agency, nor few a good one.")));

    static final Metric FOLLOW_UP_RATE = new Metric(
            "follow_up_rate",
            Metric.Kind.of(Unit.SHARE, HIGHER_IS_BETTER, CLOSED, IN_PROGRESS).about(Subject.WORK),
            Formula.of(tally -> Estimate.share(tally.count(CLOSED) + tally.count(IN_PROGRESS), tally.received())),
            new MetricText(
                    "(CLOSED + IN_PROGRESS) / (CLOSED + IN_PROGRESS + WAITING)",
                    MetricSource.OFFICIAL_FOLLOW_UP,
                    text("Persentase tindak lanjut", "Follow-up rate"),
                    text(
                            "Selesai atau dalam proses, dibagi laporan masuk; yang bukan wewenang tidak dihitung.",
                            "Closed or in progress, of those received; those sent back are left out."),
                    text("Seberapa cepat atau baik tindak lanjutnya.", "How fast or how good the follow-up was.")));

    private static final Metric COMPLETION_RATE = new Metric(
            "completion_rate",
            Metric.Kind.of(Unit.SHARE, HIGHER_IS_BETTER, CLOSED).about(Subject.WORK),
            Formula.of(tally -> Estimate.share(tally.count(CLOSED), tally.received())),
            new MetricText(
                    "CLOSED / (CLOSED + IN_PROGRESS + WAITING)",
                    MetricSource.OFFICIAL_COMPLETION,
                    text("Persentase selesai", "Completion rate"),
                    text("Selesai, dibagi laporan masuk.", "Closed, of those received."),
                    text(
                            "Apakah masalahnya teratasi: sistem juga menutup laporan secara otomatis.",
                            "Whether the problem was solved: the system closes complaints by itself, too.")));

    static final List<Metric> ALL = List.of(RECEIVED, FOLLOW_UP_RATE, COMPLETION_RATE);

    private FollowUpMetrics() {}
}
