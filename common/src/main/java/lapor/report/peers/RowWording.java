package lapor.report.peers;

import lapor.metric.Estimate;
import lapor.peer.ComparisonRow;
import lapor.peer.Stand;
import lapor.report.peers.PeerRow.Cell;
import lapor.report.site.AgencyLink;
import lapor.report.site.MetricWording;
import lapor.report.text.Phrase;
import lapor.statistics.Bounds;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Words an agency's row of a comparison. Of a number that is withheld nothing is said but that it is. */
record RowWording(MetricComparison metric, Optional<Beside> beside) {
    private static final MathContext DIGITS = new MathContext(6);

    PeerRow row(ComparisonRow row) {
        MetricWording wording = metric.wording();
        AgencyLink agency =
                metric.site().agencies().link(row.agencyId(), metric.site().wording());
        String kind = metric.names().kind(row.peer());
        Estimate estimate = row.estimate();
        boolean shown = row.isShown();
        return new PeerRow(
                agency,
                kind,
                shown ? cases(estimate) : Cell.NONE,
                shown ? cell(estimate.value()) : Cell.NONE,
                shown ? wording.interval(estimate.low(), estimate.high()).orElse("") : "",
                cell(row.peerValue()),
                row.stand().map(stand -> bounds(stand.usual())).orElse(""),
                row.stand().map(stand -> bounds(stand.wide())).orElse(""),
                row.stand()
                        .map(stand -> cell(OptionalDouble.of(stand.shrunk().mean())))
                        .orElse(Cell.NONE),
                row.stand().map(stand -> bounds(stand.interval())).orElse(""),
                position(row),
                row.stand()
                        .map(stand ->
                                stand.position().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .orElse("not"),
                beside.map(other -> other.value(row.agencyId())).orElse(""));
    }

    private Cell cases(Estimate estimate) {
        return estimate.n().isPresent()
                ? new Cell(
                        String.valueOf(estimate.n().getAsLong()),
                        metric.site().wording().numbers().whole(estimate.n().getAsLong()))
                : Cell.NONE;
    }

    private Cell cell(OptionalDouble value) {
        return value.isPresent()
                ? new Cell(key(value.getAsDouble()), metric.wording().bare(value.getAsDouble()))
                : Cell.NONE;
    }

    private String bounds(Bounds bounds) {
        return metric.wording().interval(bounds.low(), bounds.high()).orElse("");
    }

    private Cell position(ComparisonRow row) {
        String reason = row.obstacle().map(metric.names()::obstacle).orElse("");
        return row.stand()
                .map(stand -> new Cell(key(stand.z()), position(stand)))
                .orElseGet(() -> new Cell("", metric.site().wording().of(Phrase.PEERS_NOT, reason)));
    }

    private String position(Stand stand) {
        return metric.names().position(stand.position(), metric.direction());
    }

    private static String key(double value) {
        return Double.isFinite(value) ? BigDecimal.valueOf(value).round(DIGITS).toString() : "";
    }
}
