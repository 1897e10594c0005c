package lapor.metric;

import static lapor.metric.Direction.HIGHER_IS_BETTER;
import static lapor.tally.Fact.CLOSED_WITH_ANSWER;
import static lapor.tally.Fact.WITH_ANSWER;
import static lapor.text.LocalText.text;

import java.util.List;

/** What an agency answered: the official rates can be had by closing everything unread, these cannot. */
final class AnsweredMetrics {
    static final Metric ANSWERED_RATE = new Metric(
            "answered_rate",
            Metric.Kind.of(Unit.SHARE, HIGHER_IS_BETTER, WITH_ANSWER).about(Subject.WORK),
            Formula.of(tally -> Estimate.share(tally.count(WITH_ANSWER), tally.received())),
            new MetricText(
                    "WITH_ANSWER / " + FollowUpMetrics.ANSWERED_FOR,
                    MetricSource.ANSWERED,
                    text("Persentase ditanggapi", "Answered rate"),
                    text(
                            "Ditanggapi instansi, sudah ditutup atau belum, dibagi laporan masuk; penutupan tanpa"
                                    + " tanggapan tidak dihitung.",
                            "Answered by the agency, closed or not, of those received; a closing without an answer does"
                                    + " not count."),
                    text(
                            "Apakah isi tanggapannya membantu pelapor.",
                            "Whether the answers were of any help to the reporters.")));

    static final Metric ANSWERED_COMPLETION_RATE = new Metric(
            "answered_completion_rate",
            Metric.Kind.of(Unit.SHARE, HIGHER_IS_BETTER, CLOSED_WITH_ANSWER).about(Subject.WORK),
            Formula.of(tally -> Estimate.share(tally.count(CLOSED_WITH_ANSWER), tally.received())),
            new MetricText(
                    "CLOSED_WITH_ANSWER / " + FollowUpMetrics.ANSWERED_FOR,
                    MetricSource.ANSWERED,
                    text("Persentase selesai dengan tanggapan", "Answered completion rate"),
                    text(
                            "Ditutup sesudah ditanggapi, atau lalu dinilai atau dikonfirmasi pelapor, dibagi laporan"
                                    + " masuk.",
                            "Closed after an answer, or rated or confirmed by the reporter afterwards, of those"
                                    + " received."),
                    text(
                            "Apakah masalahnya teratasi: sistem juga menutup laporan yang ditanggapi sekadarnya.",
                            "Whether the problem was solved: the system also closes what was barely answered.")));

    static final List<Metric> ALL = List.of(ANSWERED_RATE, ANSWERED_COMPLETION_RATE);

    private AnsweredMetrics() {}
}
