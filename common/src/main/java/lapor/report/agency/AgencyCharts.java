package lapor.report.agency;

import lapor.backlog.BacklogRow;
import lapor.report.chart.Axis;
import lapor.report.chart.Caption;
import lapor.report.chart.Chart;
import lapor.report.chart.Curve;
import lapor.report.chart.Line;
import lapor.report.chart.StepPlot;
import lapor.report.chart.TimePlot;
import lapor.report.site.Site;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;
import lapor.response.CurveRow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** The charts of a profile. */
record AgencyCharts(Site site) {

    /** The share answered by working days; its last points, which are withheld, are cut. */
    Chart curve(List<CurveRow> curve) {
        List<CurveRow> shown =
                curve.stream().filter(row -> row.answered().isPresent()).toList();
        CurveRow last = shown.get(shown.size() - 1);
        int limit = site.model().headline().limits().firstResponse().workingDays();
        String highest = wording().numbers().percent(last.answered().orElseThrow(), 1);
        return new StepPlot(
                caption(
                        "response-chart",
                        Phrase.AGENCY_CURVE_TITLE,
                        wording()
                                .of(
                                        Phrase.AGENCY_CURVE_ALT,
                                        highest,
                                        wording().numbers().whole(last.workingDays()))),
                Axis.whole(
                        word(Phrase.AGENCY_DAYS),
                        0,
                        Math.max(2 * limit, last.workingDays()),
                        wording().numbers()),
                Axis.percent(word(Phrase.AGENCY_ANSWERED), 0, 1, wording().numbers()),
                List.of(new Curve(
                        highest,
                        shown.stream()
                                .map(row -> new Curve.Point(row.workingDays(), row.answered(), row.low(), row.high()))
                                .toList())),
                Optional.of(new Line(
                        limit,
                        wording()
                                .of(
                                        Phrase.AGENCY_CURVE_LIMIT,
                                        wording().numbers().whole(limit)))));
    }

    /** The share on time month by month, and the complaints below. */
    Chart months(List<Month> months) {
        LocalDate first = months.get(0).first();
        LocalDate last = months.get(months.size() - 1).first().plusMonths(1);
        long most = months.stream()
                .mapToLong(month -> (long) month.cases().orElse(0))
                .max()
                .orElse(0);
        return new TimePlot(
                caption("months-chart", Phrase.AGENCY_MONTHS_TITLE, word(Phrase.AGENCY_MONTHS_ALT)),
                Axis.days(first, last, wording()),
                Axis.percent(
                        site.metrics().wording(AgencyHeads.ON_TIME, wording()).label(),
                        0,
                        1,
                        wording().numbers()),
                List.of(new Curve("", months.stream().map(Month::point).toList())),
                Optional.of(new TimePlot.Volume(
                        word(Phrase.AGENCY_MONTHS_VOLUME),
                        months.stream().map(Month::bar).toList(),
                        wording().numbers().whole(most))));
    }

    /** What is open and overdue, day by day. */
    Chart backlog(List<BacklogRow> days) {
        LocalDate first = days.get(0).day();
        LocalDate last = days.get(days.size() - 1).day();
        double most = days.stream()
                .mapToDouble(row -> (double) row.open().orElse(0))
                .max()
                .orElse(0);
        return new TimePlot(
                caption("backlog-chart", Phrase.AGENCY_BACKLOG_TITLE, word(Phrase.AGENCY_BACKLOG_ALT)),
                Axis.days(first, last, wording()),
                Axis.whole(
                        word(Phrase.AGENCY_BACKLOG_AXIS),
                        0,
                        Math.max(1, most),
                        wording().numbers()),
                List.of(
                        line(Phrase.AGENCY_OPEN, days, BacklogRow::open),
                        line(Phrase.AGENCY_OVERDUE, days, BacklogRow::overdue)),
                Optional.empty());
    }

    private Curve line(Phrase name, List<BacklogRow> days, Function<BacklogRow, OptionalLong> which) {
        return new Curve(
                word(name),
                days.stream()
                        .map(row -> {
                            double at = (double) row.day().toEpochDay();
                            OptionalLong count = which.apply(row);
                            return count.isPresent()
                                    ? Curve.Point.of(at, (double) count.getAsLong())
                                    : Curve.Point.gap(at);
                        })
                        .toList());
    }

    private Caption caption(String id, Phrase title, String description) {
        return new Caption(id, word(title), description);
    }

    private String word(Phrase phrase) {
        return wording().of(phrase);
    }

    private Wording wording() {
        return site.wording();
    }
}
