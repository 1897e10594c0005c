package lapor.report.agency;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import lapor.evaluation.EvaluationRow;
import lapor.evidence.EvidenceRow;
import lapor.report.site.PeriodNames;
import lapor.report.site.Site;
import lapor.report.site.Standings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the profiles of agencies say. */
final class AgencyProfiles {
    private final AgencyHeads heads;
    private final PeerPart peers;
    private final ScorePart scores;
    private final RankPart ranks;
    private final RankWords rankWords;
    private final ResponsePart responses;
    private final MonthsPart months;
    private final BacklogPart backlog;
    private final MixPart mix;
    private final ClaimsPart claims;
    private final FindingsPart findings;
    private final YearsPart years;

    AgencyProfiles(Site site, AgencyRows rows, Standings standings) {
        Map<String, List<EvaluationRow>> entries = standings.lists().stream()
                .flatMap(list -> list.rows().stream())
                .collect(groupingBy(EvaluationRow::agencyId));
        AgencyCharts charts = new AgencyCharts(site);
        this.heads = new AgencyHeads(site, rows, evidence(site), first(entries));
        this.peers = new PeerPart(site, rows);
        this.scores = ScorePart.of(site, rows);
        this.ranks = new RankPart(site, rows, standings, entries);
        this.rankWords = RankWords.of(site, standings);
        this.responses = new ResponsePart(site, rows, charts);
        this.months = new MonthsPart(site, rows, charts);
        this.backlog = new BacklogPart(site, rows, charts, OpenAgeTable.of(site, rows));
        this.mix = new MixPart(site, rows);
        this.claims = new ClaimsPart(site, rows, PeriodNames.of(site.model(), site.wording()));
        this.findings = new FindingsPart(site, rows);
        this.years = new YearsPart(site, rows);
    }

    AgencyProfile of(String agency) {
        return new AgencyProfile(
                heads.of(agency),
                Stream.of(
                                Optional.of(peers.of(agency)),
                                scores.find(agency),
                                ranks.find(agency, rankWords::of),
                                responses.find(agency),
                                months.find(agency),
                                backlog.find(agency),
                                years.find(agency),
                                mix.find(agency),
                                claims.find(agency),
                                Optional.of(findings.of(agency)))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Map<String, EvidenceRow> evidence(Site site) {
        return site.model().evidence().stream().collect(toMap(EvidenceRow::agencyId, row -> row, (one, two) -> one));
    }

    private static Map<String, EvaluationRow> first(Map<String, List<EvaluationRow>> entries) {
        return entries.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().get(0)));
    }
}
