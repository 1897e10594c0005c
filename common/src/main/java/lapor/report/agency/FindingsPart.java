package lapor.report.agency;

import lapor.finding.Beyond;
import lapor.finding.FindingRow;
import lapor.finding.Standing;
import lapor.metric.Estimate;
import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.metric.Status;
import lapor.report.site.MetricWording;
import lapor.report.site.Site;
import lapor.report.text.Phrase;
import lapor.report.text.PlainText;
import lapor.report.text.Wording;
import lapor.rule.FindingRules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;

/** Signs in an agency's handlings that people should look at, and those that turned out to be usual. */
record FindingsPart(Site site, AgencyRows rows) {
    private static final Set<Standing> FOUND = EnumSet.of(Standing.OPEN, Standing.REVIEWED);
    private static final String NOTHING = "–";

    Part of(String agency) {
        List<FindingRow> all = rows.findings().getOrDefault(agency, List.of());
        List<FindingRow> found =
                all.stream().filter(row -> FOUND.contains(row.standing())).toList();
        List<FindingRow> other =
                all.stream().filter(row -> !FOUND.contains(row.standing())).toList();
        List<String> sentences = new ArrayList<>();
        if (isOfFew(agency)) {
            sentences.add(
                    wording().of(Phrase.AGENCY_FINDINGS_FEW, wording().numbers().whole(rules().fewest())));
        } else if (found.isEmpty()) {
            sentences.add(word(Phrase.AGENCY_FINDINGS_NONE));
        }
        if (!found.isEmpty()) {
            sentences.add(word(Phrase.AGENCY_FINDINGS_WHAT));
        }
        List<NumberTable> tables = new ArrayList<>();
        if (!found.isEmpty()) {
            tables.add(table(Phrase.AGENCY_FINDINGS_TITLE, found));
        }
        if (!other.isEmpty()) {
            tables.add(table(Phrase.AGENCY_FINDINGS_OTHER, other));
        }
        return Part.ofTables("findings", word(Phrase.AGENCY_FINDINGS_TITLE), sentences, tables)
                .noting(wording()
                        .of(Phrase.AGENCY_FINDINGS_HOW, wording().numbers().percent(rules().falseDiscoveries(), 0)));
    }

    private FindingRules rules() {
        return site.model().headline().findings();
    }

    private boolean isOfFew(String agency) {
        OptionalLong received = rows.findMetric(
                        agency, Metrics.RECEIVED, site.model().period().id())
                .map(MetricRow::estimate)
                .map(Estimate::n)
                .orElseGet(OptionalLong::empty);
        return received.orElse(0) < rules().fewest();
    }

    private NumberTable table(Phrase title, List<FindingRow> shown) {
        return new NumberTable(
                word(title),
                List.of(
                        Column.text(word(Phrase.AGENCY_FINDING)),
                        Column.number(word(Phrase.AGENCY_FINDING_CASES)),
                        Column.number(word(Phrase.AGENCY_FINDING_OF)),
                        Column.number(word(Phrase.AGENCY_SHARE)),
                        Column.number(word(Phrase.AGENCY_FINDING_PEERS)),
                        Column.number(word(Phrase.AGENCY_FINDING_LIMIT)),
                        Column.text(word(Phrase.AGENCY_FINDING_STANDING)),
                        Column.text(word(Phrase.AGENCY_MEANS))),
                shown.stream().map(this::row).toList());
    }

    private TableRow row(FindingRow row) {
        String meaning = wording().of(row.finding().explanation());
        String label = wording().of(row.finding().label());
        if (row.status() == Status.SUPPRESSED) {
            return TableRow.of(
                    label,
                    MetricWording.status(row.status(), wording()),
                    NOTHING,
                    NOTHING,
                    NOTHING,
                    NOTHING,
                    standing(row),
                    meaning);
        }
        return TableRow.of(
                label,
                wording().numbers().whole(row.cases().orElse(0)),
                wording().numbers().whole(row.of().orElse(0)),
                share(row.share()),
                share(row.benchmark().peers()),
                share(row.benchmark().limit()),
                standing(row),
                meaning);
    }

    private String share(OptionalDouble share) {
        return share.stream().mapToObj(wording()::smallShare).findFirst().orElse(NOTHING);
    }

    private String standing(FindingRow row) {
        return switch (row.standing()) {
            case OPEN -> wording().of(Phrase.FINDING_OPEN, beyond(row.beyond()));
            case REVIEWED ->
                wording().of(Phrase.FINDING_REVIEWED, beyond(row.beyond()), PlainText.of(row.reviewedBy()));
            case USUAL -> word(Phrase.FINDING_USUAL);
            case TOO_FEW -> word(Phrase.FINDING_TOO_FEW);
            case NO_BASELINE -> word(Phrase.FINDING_NO_BASELINE);
        };
    }

    private String beyond(Beyond beyond) {
        return switch (beyond) {
            case PEERS -> word(Phrase.BEYOND_PEERS);
            case LIMIT -> word(Phrase.BEYOND_LIMIT);
            case BOTH -> word(Phrase.BEYOND_BOTH);
            case NEITHER -> NOTHING;
        };
    }

    private String word(Phrase phrase) {
        return wording().of(phrase);
    }

    private Wording wording() {
        return site.wording();
    }
}
