package lapor.report.overview;

import lapor.crosscheck.CrosscheckRow;
import lapor.crosscheck.Verdict;
import lapor.metric.Direction;
import lapor.metric.Metric;
import lapor.report.site.AgencyIndex;
import lapor.report.site.MetricTexts;
import lapor.report.site.MetricWording;
import lapor.report.site.PeriodNames;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The claims that the logs contradict, those that flatter the agency first. */
public record Contradictions(AgencyIndex agencies, MetricTexts metrics, PeriodNames periods, Wording wording) {

    private enum Side {
        BETTER(Phrase.CROSSCHECK_BETTER),
        WORSE(Phrase.CROSSCHECK_WORSE),
        OTHER(Phrase.CROSSCHECK_OTHER);

        private final Phrase title;

        Side(Phrase title) {
            this.title = title;
        }
    }

    /** Each by agency and metric; sides without claims are left out. */
    List<CrosscheckList> lists(List<CrosscheckRow> rows) {
        return Stream.of(Side.values())
                .map(side -> list(side, rows))
                .filter(list -> !list.lines().isEmpty())
                .toList();
    }

    private CrosscheckList list(Side side, List<CrosscheckRow> rows) {
        List<CrosscheckLine> lines = rows.stream()
                .filter(row -> row.verdict() == Verdict.CONTRADICTED && side(row) == side)
                .sorted(Comparator.comparing(
                                (CrosscheckRow row) -> agencies.name(row.agencyId()), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(CrosscheckRow::agencyId)
                        .thenComparing(row -> metrics.order(row.metric()))
                        .thenComparing(CrosscheckRow::metric)
                        .thenComparing(CrosscheckRow::period))
                .map(this::line)
                .toList();
        return new CrosscheckList(wording.of(side.title, wording.numbers().whole(lines.size())), lines);
    }

    private Side side(CrosscheckRow row) {
        Direction direction = metrics.find(row.metric()).map(Metric::direction).orElse(Direction.NEUTRAL);
        double difference = difference(row);
        if (direction == Direction.NEUTRAL || difference == 0) {
            return Side.OTHER;
        }
        return direction == Direction.HIGHER_IS_BETTER == difference > 0 ? Side.BETTER : Side.WORSE;
    }

    private static double difference(CrosscheckRow row) {
        return row.claimed() - row.measured().orElse(row.claimed());
    }

    private CrosscheckLine line(CrosscheckRow row) {
        MetricWording metric = metrics.wording(row.metric(), wording);
        return new CrosscheckLine(
                agencies.link(row.agencyId(), wording),
                metric.label(),
                periods.findOther(row.period()),
                metric.value(row.claimed()),
                row.measured().stream().mapToObj(metric::value).findFirst().orElse("–"),
                metric.interval(row.low(), row.high()),
                row.measured().isPresent() ? metric.difference(difference(row)) : "–",
                wording.of(Phrase.TOLERANCE, metric.bare(row.tolerance())));
    }
}
