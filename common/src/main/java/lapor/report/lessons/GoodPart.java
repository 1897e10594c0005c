package lapor.report.lessons;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import lapor.peer.ComparisonRow;
import lapor.peer.Stand;
import lapor.report.agency.AgencyRows;
import lapor.report.agency.Column;
import lapor.report.agency.Judgement;
import lapor.report.agency.NumberTable;
import lapor.report.agency.Part;
import lapor.report.agency.TableRow;
import lapor.report.peers.PeerNames;
import lapor.report.site.Anchor;
import lapor.report.site.MetricWording;
import lapor.report.site.Site;
import lapor.report.site.SiteFiles;
import lapor.report.text.Phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who is distinguishably better than the peers, by one indicator. */
record GoodPart(Site site, AgencyRows rows, Practice practice) {
    private static final int MOST = 5;

    Part of(String metric) {
        PeerNames peers = PeerNames.of(site.model().edition(), site.wording());
        Map<String, List<ComparisonRow>> sets = rows.comparisons().values().stream()
                .flatMap(List::stream)
                .filter(row -> row.metric().equals(metric))
                .sorted(Comparator.comparingInt(row -> peers.order(row.peer())))
                .collect(groupingBy(row -> peers.kind(row.peer()), LinkedHashMap::new, toList()));
        List<TableRow> lines = new ArrayList<>();
        List<String> counts = new ArrayList<>();
        List<String> nobody = new ArrayList<>();
        List<String> uncompared = new ArrayList<>();
        sets.forEach((name, all) -> {
            List<ComparisonRow> good = all.stream()
                    .filter(row -> judgement(row) == Judgement.BETTER)
                    .sorted(Comparator.comparingDouble(GoodPart::distance)
                            .reversed()
                            .thenComparing(ComparisonRow::agencyId))
                    .toList();
            if (!good.isEmpty()) {
                counts.add(word(Phrase.LESSONS_GROUP_OF, name, whole(good.size()), whole(all.size())));
                good.stream().limit(MOST).forEach(row -> lines.add(line(row, name)));
            } else if (all.stream().anyMatch(row -> row.stand().isPresent())) {
                nobody.add(name);
            } else {
                uncompared.add(name);
            }
        });
        List<String> sentences = new ArrayList<>();
        add(sentences, Phrase.LESSONS_COUNTS, counts);
        add(sentences, Phrase.LESSONS_NONE, nobody);
        add(sentences, Phrase.LESSONS_NOT_COMPARED, uncompared);
        String label = site.metrics().wording(metric, site.wording()).label();
        return Part.ofTables(
                Anchor.metric(metric), label, sentences, lines.isEmpty() ? List.of() : List.of(table(label, lines)));
    }

    private void add(List<String> sentences, Phrase phrase, List<String> names) {
        if (!names.isEmpty()) {
            sentences.add(word(phrase, String.join("; ", names)));
        }
    }

    private NumberTable table(String label, List<TableRow> lines) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(word(Phrase.AGENCY)),
                Column.text(word(Phrase.LESSONS_GROUP)),
                Column.number(word(Phrase.VALUE)),
                Column.range(word(Phrase.INTERVAL)),
                Column.number(word(Phrase.AGENCY_PEERS_VALUE))));
        columns.addAll(practice.columns());
        return new NumberTable(word(Phrase.LESSONS_GOOD, label), columns, lines);
    }

    private TableRow line(ComparisonRow row, String peers) {
        MetricWording metric = site.metrics().wording(row.metric(), site.wording());
        List<String> cells = new ArrayList<>(List.of(
                peers,
                metric.value(row.estimate().value().orElseThrow()),
                metric.interval(row.estimate().low(), row.estimate().high()).orElse("–"),
                row.peerValue().stream().mapToObj(metric::value).findFirst().orElse("–")));
        cells.addAll(practice.cells(row.agencyId()));
        return TableRow.linked(
                site.agencies().name(row.agencyId()), SiteFiles.agency(row.agencyId()), cells.toArray(String[]::new));
    }

    private Judgement judgement(ComparisonRow row) {
        return Judgement.of(row, site.metrics().find(row.metric()));
    }

    private static double distance(ComparisonRow row) {
        return row.stand().map(Stand::z).map(Math::abs).orElse(0.0);
    }

    private String whole(int count) {
        return site.wording().numbers().whole(count);
    }

    private String word(Phrase phrase, Object... arguments) {
        return site.wording().of(phrase, arguments);
    }
}
