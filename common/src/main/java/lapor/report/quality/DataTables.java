package lapor.report.quality;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import lapor.metric.Restatement;
import lapor.metric.Status;
import lapor.quality.RowCounts;
import lapor.report.model.DataSummary;
import lapor.report.sheet.Cell;
import lapor.report.sheet.Column;
import lapor.report.sheet.Sheet;
import lapor.report.site.MetricWording;
import lapor.report.site.Site;
import lapor.report.text.Phrase;
import lapor.report.text.PlainText;
import lapor.report.text.Wording;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How rows add up, what was withheld, and which published periods changed. */
record DataTables(Site site) {

    List<Sheet> all() {
        return List.of(rows(), withheld(), restated());
    }

    private Sheet rows() {
        DataSummary data = site.model().data();
        RowCounts rows = data.rows();
        return sheet(
                Phrase.QUALITY_SUM,
                Phrase.QUALITY_WHAT_BECAME,
                Stream.of(
                        line(word(Phrase.QUALITY_ACCEPTED), rows.accepted()),
                        line("+ " + word(Phrase.QUALITY_DUPLICATE), rows.duplicate()),
                        line("+ " + word(Phrase.QUALITY_LATE), rows.late()),
                        line("+ " + word(Phrase.QUALITY_REJECTED), rows.rejected()),
                        line("+ " + word(Phrase.QUALITY_UNACCOUNTED), data.unaccounted()),
                        line("= " + word(Phrase.QUALITY_READ), rows.read())));
    }

    /** Numbers of the headline period by whether they are shown, and why not. */
    private Sheet withheld() {
        Map<Status, Long> counts = site.model().metrics().stream()
                .collect(groupingBy(row -> row.estimate().status(), TreeMap::new, counting()));
        return sheet(
                Phrase.QUALITY_SHOWN,
                Phrase.QUALITY_STATUS,
                counts.entrySet().stream()
                        .map(count -> line(
                                count.getKey() == Status.OK
                                        ? word(Phrase.QUALITY_SHOWN_FULLY)
                                        : MetricWording.status(count.getKey(), wording()),
                                count.getValue())));
    }

    private Sheet restated() {
        Map<String, Long> counts = site.model().judged().restatements().stream()
                .collect(groupingBy(Restatement::period, TreeMap::new, counting()));
        return sheet(
                Phrase.QUALITY_RESTATED,
                Phrase.PERIOD,
                counts.entrySet().stream().map(count -> line(PlainText.of(count.getKey()), count.getValue())));
    }

    private Sheet sheet(Phrase title, Phrase label, Stream<List<Cell>> rows) {
        return new Sheet(
                word(title),
                List.of(Column.text(word(label)), Column.number(word(Phrase.QUALITY_COUNT))),
                rows.toList());
    }

    private List<Cell> line(String label, long count) {
        return List.of(Cell.of(label), Cell.number(wording().numbers().whole(count), count));
    }

    private String word(Phrase phrase) {
        return wording().of(phrase);
    }

    private Wording wording() {
        return site.wording();
    }
}
