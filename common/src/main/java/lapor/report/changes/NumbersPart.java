package lapor.report.changes;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import lapor.difference.MetricChange;
import lapor.metric.Estimate;
import lapor.metric.Restatement;
import lapor.report.sheet.Cell;
import lapor.report.sheet.Column;
import lapor.report.sheet.Section;
import lapor.report.sheet.Sheet;
import lapor.report.site.MetricWording;
import lapor.report.text.Phrase;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The numbers that changed. */
record NumbersPart(ChangeWords words) {
    private static final int MOST = 60;

    /** Those of the later run that moved most. */
    Section moved() {
        List<MetricChange> all = words.changes().metrics();
        String title = words.word(Phrase.CHANGES_NUMBERS);
        if (all.isEmpty()) {
            return Section.of("numbers", title, words.word(Phrase.CHANGES_NUMBERS_NONE));
        }
        List<MetricChange> shown = all.stream().limit(MOST).toList();
        return Section.of(
                        "numbers",
                        title,
                        words.word(
                                Phrase.CHANGES_NUMBERS_SUM,
                                words.numbers().whole(all.size()),
                                words.numbers().whole(shown.size())))
                .noting(words.word(Phrase.CHANGES_WIDTHS_HOW))
                .with(new Sheet(
                        words.word(Phrase.CHANGES_NUMBERS_TABLE),
                        List.of(
                                words.text(Phrase.AGENCY),
                                Column.choice(words.word(Phrase.CHANGES_METRIC)),
                                words.text(Phrase.PERIOD),
                                words.number(Phrase.CHANGES_BEFORE),
                                words.number(Phrase.CHANGES_AFTER),
                                words.number(Phrase.CHANGES_WIDTHS)),
                        shown.stream().map(this::row).toList()));
    }

    private List<Cell> row(MetricChange change) {
        MetricWording metric = words.site().metrics().wording(change.row().metric(), words.wording());
        return List.of(
                words.agency(change.row().agencyId()),
                Cell.of(metric.label()),
                Cell.of(words.period(change.row().period())),
                value(change.before(), metric),
                value(change.row().estimate(), metric),
                Cell.number(words.numbers().decimal(change.size(), 1), change.size()));
    }

    private static Cell value(Estimate estimate, MetricWording metric) {
        double value = estimate.value().orElseThrow();
        return Cell.number(metric.value(value), value).below(metric.interval(estimate.low(), estimate.high()));
    }

    /** Those of the earlier run that would be published otherwise now. */
    Section restated() {
        List<Restatement> all = words.changes().restated();
        String title = words.word(Phrase.CHANGES_RESTATED);
        if (all.isEmpty()) {
            return Section.of("restated", title, words.word(Phrase.CHANGES_RESTATED_NONE));
        }
        Map<String, Long> counts = all.stream().collect(groupingBy(Restatement::agencyId, TreeMap::new, counting()));
        List<String> shown = counts.keySet().stream()
                .sorted(Comparator.comparing((String id) -> -counts.getOrDefault(id, 0L))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
        Map<String, MetricChange> most = words.changes().restatedMost().stream()
                .collect(toMap(change -> change.row().agencyId(), change -> change));
        return Section.of(
                        "restated",
                        title,
                        words.word(
                                Phrase.CHANGES_RESTATED_SUM,
                                words.numbers().whole(all.size()),
                                words.numbers().whole(counts.size()),
                                words.numbers().whole(shown.size())))
                .noting(words.word(Phrase.CHANGES_RESTATED_HOW))
                .with(new Sheet(
                        words.word(Phrase.CHANGES_RESTATED_TABLE),
                        List.of(
                                words.text(Phrase.AGENCY),
                                words.number(Phrase.CHANGES_RESTATED_COUNT),
                                words.text(Phrase.CHANGES_LARGEST),
                                words.number(Phrase.CHANGES_PUBLISHED),
                                words.number(Phrase.CHANGES_NOW)),
                        shown.stream()
                                .map(id -> restated(id, counts.getOrDefault(id, 0L), Optional.ofNullable(most.get(id))))
                                .toList()));
    }

    private List<Cell> restated(String id, long count, Optional<MetricChange> most) {
        Optional<MetricWording> metric =
                most.map(change -> words.site().metrics().wording(change.row().metric(), words.wording()));
        return List.of(
                words.agency(id),
                words.whole(count),
                most.flatMap(change -> metric.map(wording -> Cell.of(wording.label())
                                .below(Optional.of(words.period(change.row().period())))))
                        .orElseGet(Cell::none),
                most.flatMap(change -> metric.map(wording -> value(change.before(), wording)))
                        .orElseGet(Cell::none),
                most.flatMap(change -> metric.map(wording -> value(change.row().estimate(), wording)))
                        .orElseGet(Cell::none));
    }
}
