package lapor.story;

import static lapor.text.LocalText.text;

import lapor.agency.Peer;
import lapor.metric.Metric;
import lapor.peer.ComparisonRow;
import lapor.report.text.Numbers;
import lapor.text.Language;
import lapor.text.LocalText;

import java.util.ArrayList;
import java.util.List;

/** How one number of one agency stands among those of its peers, for people. */
final class PeerStory {
    private static final LocalText PEERS = text("Instansi sejenis", "Peers");
    private static final LocalText PEER_VALUE = text("Nilai bersama mereka", "What they show together");
    private static final LocalText SHRUNK = text("Ditarik ke arah mereka", "Pulled towards them");
    private static final LocalText FUNNEL = text("Batas corong 95 % / 99,8 %", "Funnel limits 95 % / 99.8 %");
    private static final LocalText POSITION = text("Kedudukan", "Position");
    private static final LocalText MIX =
            text("Tepat waktu / yang diharapkan dari jenis laporannya", "On time / expected of its mix of complaints");

    private final List<ComparisonRow> comparisons;
    private final Language language;
    private final Numbers numbers;
    private final MetricNumbers written;

    /**
     * Of a metric.
     *
     * @param comparisons of all agencies, periods and metrics
     */
    PeerStory(List<ComparisonRow> comparisons, Metric metric, Language language) {
        this.comparisons = comparisons;
        this.language = language;
        this.numbers = new Numbers(language);
        this.written = new MetricNumbers(metric, language);
    }

    /** Who they are, what they show together, and how the agency stands. */
    List<ToldLine> lines(ComparisonRow row) {
        List<ToldLine> lines = new ArrayList<>();
        lines.add(new ToldLine(
                PEERS.in(language),
                row.peer().code() + ", " + numbers.whole(row.agencies()) + ": " + String.join(", ", peersOf(row))));
        row.peerValue().stream()
                .mapToObj(value -> new ToldLine(PEER_VALUE.in(language), written.number(value)))
                .forEach(lines::add);
        row.stand().ifPresent(stand -> {
            lines.add(new ToldLine(
                    SHRUNK.in(language),
                    written.number(stand.shrunk().mean())
                            + written.between(
                                    stand.interval().low(), stand.interval().high())));
            lines.add(new ToldLine(
                    FUNNEL.in(language),
                    written.between(stand.usual().low(), stand.usual().high()).strip()
                            + " /"
                            + written.between(stand.wide().low(), stand.wide().high())));
        });
        lines.add(new ToldLine(POSITION.in(language), row.position()));
        row.caseMix()
                .ifPresent(ratio -> lines.add(new ToldLine(
                        MIX.in(language),
                        numbers.whole(ratio.observed())
                                + " / "
                                + numbers.decimal(ratio.expected(), 1)
                                + " = "
                                + numbers.decimal(ratio.ratio(), 2))));
        return lines;
    }

    /** All whose number is shown, the agency included. */
    private List<String> peersOf(ComparisonRow row) {
        return comparisons.stream()
                .filter(other ->
                        other.period().equals(row.period()) && other.metric().equals(row.metric()))
                .filter(other -> row.peer().equals(Peer.ALL) || other.peer().equals(row.peer()))
                .filter(ComparisonRow::isShown)
                .map(ComparisonRow::agencyId)
                .sorted()
                .toList();
    }
}
