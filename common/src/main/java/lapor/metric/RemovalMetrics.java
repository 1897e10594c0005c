package lapor.metric;

import static lapor.metric.Direction.NEUTRAL;
import static lapor.tally.Fact.ARCHIVING;
import static lapor.tally.Fact.DELETION;
import static lapor.tally.Fact.REMOVED;
import static lapor.text.LocalText.text;

import lapor.tally.Fact;
import lapor.text.LocalText;

import java.util.List;

/** What was put away (dihapus, diarsipkan): by the agency before it responded, and by anybody. */
final class RemovalMetrics {
    private static final LocalText WHO = text(
            "Siapa yang melakukannya dan mengapa: admin nasional, sistem, atau instansi sendiri.",
            "Who did it, and why: the national administrator, the system, or the agency itself.");

    private static final Metric REMOVED_SHARE = new Metric(
            "removed_share",
            Metric.Kind.of(Unit.SHARE, NEUTRAL, REMOVED).about(Subject.WORK),
            Formula.of(tally -> Estimate.share(tally.count(REMOVED), tally.received())),
            new MetricText(
                    "REMOVED / " + FollowUpMetrics.ANSWERED_FOR,
                    MetricSource.OWN,
                    text("Dihapus atau diarsipkan instansi", "Removed by the agency"),
                    text(
                            "Dihapus atau diarsipkan instansi sesudah diterima dan sebelum ditanggapi, dibagi laporan"
                                    + " masuk.",
                            "Deleted or archived by the agency after receipt and before any response, of those"
                                    + " received."),
                    text(
                            "Apakah laporannya memang tidak layak ditangani.",
                            "Whether the complaints were not fit to be handled.")));

    private static final Metric DELETED = count(
            "deleted",
            DELETION,
            text("Dihapus", "Deleted"),
            text(
                    "Laporan yang dihapus, oleh siapa pun, dengan menyebut instansi ini.",
                    "Complaints deleted, by anybody, in an event that names the agency."));

    private static final Metric ARCHIVED = count(
            "archived",
            ARCHIVING,
            text("Diarsipkan", "Archived"),
            text(
                    "Laporan yang diarsipkan, oleh siapa pun, dengan menyebut instansi ini.",
                    "Complaints archived, by anybody, in an event that names the agency."));

    static final List<Metric> ALL = List.of(REMOVED_SHARE, DELETED, ARCHIVED);

    private RemovalMetrics() {}

    private static Metric count(String id, Fact fact, LocalText label, LocalText definition) {
        return new Metric(
                id,
                Metric.Kind.of(Unit.COUNT, NEUTRAL, fact).about(Subject.WORK),
                Formula.of(tally -> Estimate.count(tally.count(fact))),
                new MetricText(fact.name(), MetricSource.OWN, label, definition, WHO));
    }
}
