package lapor.report.agency;

import lapor.metric.Metric;
import lapor.peer.ComparisonRow;
import lapor.report.site.MetricWording;
import lapor.report.site.Site;
import lapor.report.site.SiteFiles;
import lapor.report.text.Phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What an agency does distinguishably better or worse than its peers. */
record PeerPart(Site site, AgencyRows rows) {
    private static final String ANCHOR = "peers";

    Part of(String agency) {
        boolean judged = rows.comparisons().getOrDefault(agency, List.of()).stream()
                .anyMatch(row -> Judgement.of(row, metric(row)) != Judgement.UNKNOWN);
        if (!judged) {
            return Part.ofTables(
                    ANCHOR, word(Phrase.AGENCY_PEERS_TITLE), List.of(word(Phrase.AGENCY_PEERS_NONE)), List.of());
        }
        List<String> sentences = new ArrayList<>();
        List<NumberTable> tables = new ArrayList<>();
        add(agency, Judgement.BETTER, sentences, tables);
        add(agency, Judgement.WORSE, sentences, tables);
        return Part.ofTables(ANCHOR, word(Phrase.AGENCY_PEERS_TITLE), sentences, tables)
                .noting(word(Phrase.AGENCY_PEERS_HOW));
    }

    private void add(String agency, Judgement which, List<String> sentences, List<NumberTable> tables) {
        List<ComparisonRow> found = rows.comparisons().getOrDefault(agency, List.of()).stream()
                .filter(row -> Judgement.of(row, metric(row)) == which)
                .sorted(Comparator.comparingInt(row -> site.metrics().order(row.metric())))
                .toList();
        boolean better = which == Judgement.BETTER;
        if (found.isEmpty()) {
            sentences.add(word(better ? Phrase.AGENCY_BETTER_NONE : Phrase.AGENCY_WORSE_NONE));
        } else {
            tables.add(new NumberTable(
                    word(better ? Phrase.AGENCY_BETTER : Phrase.AGENCY_WORSE),
                    List.of(
                            Column.text(word(Phrase.METRIC)),
                            Column.number(word(Phrase.VALUE)),
                            Column.range(word(Phrase.INTERVAL)),
                            Column.number(word(Phrase.AGENCY_PEERS_VALUE)),
                            Column.text(word(Phrase.AGENCY_HOW_SURE))),
                    found.stream().map(this::row).toList()));
        }
    }

    private TableRow row(ComparisonRow row) {
        MetricWording metric = site.metrics().wording(row.metric(), site.wording());
        return TableRow.linked(
                metric.label(),
                SiteFiles.metric(row.metric()),
                metric.value(row.estimate().value().orElseThrow()),
                metric.interval(row.estimate().low(), row.estimate().high()).orElse("–"),
                row.peerValue().stream().mapToObj(metric::value).findFirst().orElse("–"),
                sureness(row));
    }

    private String sureness(ComparisonRow row) {
        return word(
                switch (Judgement.Sureness.of(row)) {
                    case NONE, INTERVAL -> Phrase.AGENCY_SURE_INTERVAL;
                    case LIMITS -> Phrase.AGENCY_SURE;
                    case WIDE_LIMITS -> Phrase.AGENCY_SURE_FAR;
                });
    }

    private Optional<Metric> metric(ComparisonRow row) {
        return site.metrics().find(row.metric());
    }

    private String word(Phrase phrase) {
        return site.wording().of(phrase);
    }
}
