package lapor.report.agency;

import lapor.finding.FindingRow;
import lapor.metric.Status;
import lapor.report.site.MetricWording;
import lapor.report.site.Site;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.util.List;

/** Signs in an agency's handlings that people should look at. */
record FindingsPart(Site site, AgencyRows rows) {

    Part of(String agency) {
        List<FindingRow> found = rows.findings().getOrDefault(agency, List.of());
        if (found.isEmpty()) {
            return Part.ofTables(
                    "findings",
                    word(Phrase.AGENCY_FINDINGS_TITLE),
                    List.of(word(Phrase.AGENCY_FINDINGS_NONE)),
                    List.of());
        }
        NumberTable table = new NumberTable(
                word(Phrase.AGENCY_FINDINGS_TITLE),
                List.of(
                        Column.text(word(Phrase.AGENCY_FINDING)),
                        Column.number(word(Phrase.AGENCY_FINDING_CASES)),
                        Column.number(word(Phrase.AGENCY_FINDING_OF)),
                        Column.number(word(Phrase.AGENCY_SHARE)),
                        Column.text(word(Phrase.AGENCY_MEANS))),
                found.stream().map(this::row).toList());
        return Part.ofTables(
                "findings",
                word(Phrase.AGENCY_FINDINGS_TITLE),
                List.of(word(Phrase.AGENCY_FINDINGS_WHAT)),
                List.of(table));
    }

    private TableRow row(FindingRow row) {
        String meaning = wording().of(row.finding().explanation());
        String label = wording().of(row.finding().label());
        if (row.status() == Status.SUPPRESSED) {
            return TableRow.of(label, MetricWording.status(row.status(), wording()), "–", "–", meaning);
        }
        return TableRow.of(
                label,
                wording().numbers().whole(row.cases().orElse(0)),
                wording().numbers().whole(row.of().orElse(0)),
                row.share().stream().mapToObj(wording()::smallShare).findFirst().orElse("–"),
                meaning);
    }

    private String word(Phrase phrase) {
        return wording().of(phrase);
    }

    private Wording wording() {
        return site.wording();
    }
}
