package lapor.judgement;

import lapor.agency.Agency;
import lapor.finding.FindingRow;
import lapor.finding.Findings;
import lapor.finding.SeenSigns;
import lapor.metric.JointOutcomes;
import lapor.metric.Measurement;
import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.metric.Restatement;
import lapor.peer.Groups;
import lapor.peer.PeerSets;
import lapor.privacy.Audit;
import lapor.privacy.Privacy;
import lapor.privacy.Told;
import lapor.quality.QualityRow;
import lapor.run.Assessment;
import lapor.run.Participants;
import lapor.run.Rulebook;
import lapor.tally.CalendarPeriod;
import lapor.tally.Tallies;
import lapor.tally.TallyRow;

import java.util.List;
import java.util.Set;

/**
 * Everything that a run says: what follows from the counts by arithmetic alone. What would tell of single persons or
 * complaints is withheld throughout, but from the measures.
 *
 * @param measures the metrics of the agencies
 * @param quality of what was read, and what was made of it
 * @param series what was counted beside the metrics
 * @param peers agencies beside their peers
 * @param restatements published numbers that late rows and corrections changed
 * @param verdicts what the edition and the claims make of it
 */
public record Judgement(
        Measures measures,
        List<QualityRow> quality,
        Series series,
        Peers peers,
        List<Restatement> restatements,
        Verdicts verdicts) {

    /**
     * Judges what was counted.
     *
     * @param rulebook by what it is measured
     * @param participants who answers for whom
     * @param assessment what it is judged for
     */
    public static Judgement of(Counted counted, Rulebook rulebook, Participants participants, Assessment assessment) {
        Tallies tallies = known(counted, rulebook, participants);
        List<Agency> agencies = agencies(tallies, participants);
        Measurement measurement = measurement(rulebook);
        List<MetricRow> measured = measurement.measure(tallies, agencies);
        PeerSets peers = Peers.sets(agencies, measured, assessment);
        SeenSigns signs = signs(tallies, peers, rulebook, assessment);
        Folded folded = Folded.of(counted, participants.succession());
        Series series = Series.of(folded, tallies, rulebook, measured);
        Told told = privacy(rulebook)
                .published(
                        new Told(
                                measured,
                                new Groups(measurement).measure(tallies, agencies, measured),
                                signs.counted(),
                                series.breakdowns(),
                                series.backlog(),
                                tallies.channels().size()),
                        agencies,
                        counted.lastBreakdowns());
        Measures measures = new Measures(
                agencies,
                measured,
                JointOutcomes.of(tallies.patterns(), rulebook.declared(), rulebook.limits()),
                told.metrics(),
                signs.held(told.findings()));
        return new Judgement(
                measures,
                JudgedQuality.of(
                        counted, participants.succession(), rulebook.rules().backlogDays()),
                series.telling(told),
                Peers.of(told.groups(), peers, folded.mix(), tallies, told.metrics(), rulebook),
                counted.restatements().rows(),
                Verdicts.of(measures, new PastView(counted.view(), counted.claimed()), assessment, rulebook.seed()));
    }

    private static SeenSigns signs(Tallies tallies, PeerSets peers, Rulebook rulebook, Assessment assessment) {
        return new Findings(rulebook.rules(), rulebook.declared(), tallies.available(), peers, assessment.reviewed())
                .in(tallies.rows(), tallies.persons());
    }

    /** The metrics of agencies as they would be published, if nothing else were. */
    public static List<MetricRow> published(Counted counted, Rulebook rulebook, Participants participants) {
        Tallies tallies = known(counted, rulebook, participants);
        List<Agency> agencies = agencies(tallies, participants);
        List<MetricRow> measured = measurement(rulebook).measure(tallies, agencies);
        return privacy(rulebook)
                .published(new Told(measured, List.of(), List.of(), List.of(), List.of()), agencies)
                .metrics();
    }

    private static Measurement measurement(Rulebook rulebook) {
        return new Measurement(rulebook.limits(), rulebook.declared());
    }

    private static Privacy privacy(Rulebook rulebook) {
        return new Privacy(rulebook.rules().smallCell(), rulebook.declared());
    }

    private static List<Agency> agencies(Tallies tallies, Participants participants) {
        return participants.answering(
                tallies.rows().stream().map(TallyRow::agencyId).toList());
    }

    /** The tallies by which agencies are judged. */
    public static Tallies known(Counted counted, Rulebook rulebook, Participants participants) {
        return new KnownTallies(counted.view(), rulebook, participants).of(counted.tallies(), counted.acts());
    }

    /**
     * What an audit of all that it tells finds out of what is withheld.
     *
     * @param channels of the sources
     */
    public Audit audited(Rulebook rulebook, int channels) {
        return Audit.of(
                new Told(metrics(), peers.groups(), findings(), series.breakdowns(), series.backlog(), channels),
                agencies(),
                rulebook.rules().smallCell(),
                rulebook.declared());
    }

    /** The agencies that it is about. */
    public List<Agency> agencies() {
        return measures.agencies();
    }

    /** Signs for people to look at, never part of a score. */
    public List<FindingRow> findings() {
        return measures.findings();
    }

    /** The metrics as they may be published. */
    public List<MetricRow> metrics() {
        return measures.published();
    }

    /**
     * What judging again needs of the measurements before anything is withheld: of declared periods everything, of
     * years how much was received.
     *
     * @param periods ids of the declared periods
     */
    public List<MetricRow> keptOf(Set<String> periods) {
        return kept(measures.measured(), periods);
    }

    /** The same of the measurements as they may be published. */
    public List<MetricRow> keptPublished(Set<String> periods) {
        return kept(measures.published(), periods);
    }

    private static List<MetricRow> kept(List<MetricRow> rows, Set<String> periods) {
        return rows.stream()
                .filter(row -> periods.contains(row.period())
                        || (row.metric().equals(Metrics.RECEIVED) && isYear(row.period())))
                .toList();
    }

    /** Whether a period is a year of the calendar. */
    public static boolean isYear(String period) {
        return CalendarPeriod.find(period)
                .filter(kind -> kind == CalendarPeriod.YEAR)
                .isPresent();
    }

    @Override
    public String toString() {
        return "%d agencies, %d metric rows, %s"
                .formatted(agencies().size(), metrics().size(), verdicts);
    }
}
