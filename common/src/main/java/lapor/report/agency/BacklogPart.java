package lapor.report.agency;

import lapor.backlog.BacklogRow;
import lapor.metric.Status;
import lapor.report.site.MetricWording;
import lapor.report.site.Site;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What was open and overdue at an agency, day by day. */
record BacklogPart(Site site, AgencyRows rows, AgencyCharts charts, OpenAgeTable ages) {

    /** Absent where no day is known. */
    Optional<Part> find(String agency) {
        List<BacklogRow> days = rows.backlog().getOrDefault(agency, List.of());
        if (days.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Part.ofTables(
                        "backlog",
                        word(Phrase.AGENCY_BACKLOG_TITLE),
                        List.of(sentence(days)),
                        ages.find(agency).stream().toList())
                .with(List.of(new Figure(charts.backlog(days), table(days))))
                .noting(word(Phrase.AGENCY_BACKLOG_HOW)));
    }

    private String sentence(List<BacklogRow> days) {
        BacklogRow last = days.get(days.size() - 1);
        return wording()
                .of(Phrase.AGENCY_BACKLOG_NOW, wording().date(last.day()), number(last.open()), number(last.overdue()));
    }

    /** The last day of each month, and the last day of all: the chart has hundreds. */
    private NumberTable table(List<BacklogRow> days) {
        return new NumberTable(
                word(Phrase.AGENCY_BACKLOG_MONTHS),
                List.of(
                        Column.text(word(Phrase.AGENCY_DAY)),
                        Column.number(word(Phrase.AGENCY_OPEN)),
                        Column.number(word(Phrase.AGENCY_OVERDUE)),
                        Column.number(word(Phrase.AGENCY_NEW))),
                days.stream()
                        .filter(row -> row.equals(days.get(days.size() - 1))
                                || row.day().plusDays(1).getDayOfMonth() == 1)
                        .map(row -> TableRow.of(
                                wording().date(row.day()),
                                number(row.open()),
                                number(row.overdue()),
                                number(row.received())))
                        .toList());
    }

    private String number(OptionalLong number) {
        return number.isPresent()
                ? wording().numbers().whole(number.getAsLong())
                : MetricWording.status(Status.SUPPRESSED, wording());
    }

    private String word(Phrase phrase) {
        return wording().of(phrase);
    }

    private Wording wording() {
        return site.wording();
    }
}
