package lapor.judgement;

import lapor.agency.Agency;
import lapor.finding.FindingRow;
import lapor.finding.Findings;
import lapor.metric.JointOutcomes;
import lapor.metric.Measurement;
import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.metric.Restatement;
import lapor.metric.Suppression;
import lapor.quality.QualityRow;
import lapor.run.Assessment;
import lapor.run.Participants;
import lapor.run.Rulebook;
import lapor.tally.CalendarPeriod;
import lapor.tally.FoldedTallies;
import lapor.tally.Tallies;
import lapor.tally.TallyRow;

import java.util.List;
import java.util.Set;

/**
 * Everything that a run says: what follows from the counts by arithmetic alone. Small cells are withheld throughout,
 * but from the measures.
 *
 * @param measures the metrics of the agencies
 * @param quality of what was read, and what was made of it
 * @param series what was counted beside the metrics
 * @param peers agencies beside their peers
 * @param findings signs for people to look at, never part of a score
 * @param restatements published numbers that late rows and corrections changed
 * @param verdicts what the edition and the claims make of it
 */
public record Judgement(
        Measures measures,
        List<QualityRow> quality,
        Series series,
        Peers peers,
        List<FindingRow> findings,
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
        Tallies tallies = ofAgencies(counted, participants);
        Measures measures = measures(tallies, rulebook, participants);
        Folded folded = Folded.of(counted, participants.succession());
        List<FindingRow> findings = new Findings(
                        rulebook.limits(),
                        rulebook.declared(),
                        counted.tallies().available(),
                        rulebook.rules().smallCell())
                .in(tallies.rows());
        return new Judgement(
                measures,
                JudgedQuality.of(
                        counted, participants.succession(), rulebook.rules().backlogDays()),
                Series.of(folded, tallies, rulebook, measures.published()),
                Peers.of(folded.mix(), tallies, measures, rulebook, assessment),
                findings,
                counted.restatements().rows(),
                Verdicts.of(measures, new PastView(counted.view(), counted.claimed()), assessment, rulebook.seed()));
    }

    /** The metrics as they would be published. */
    public static List<MetricRow> published(Counted counted, Rulebook rulebook, Participants participants) {
        return measures(ofAgencies(counted, participants), rulebook, participants)
                .published();
    }

    private static Measures measures(Tallies tallies, Rulebook rulebook, Participants participants) {
        List<Agency> agencies = participants.answering(
                tallies.rows().stream().map(TallyRow::agencyId).toList());
        List<MetricRow> measured = new Measurement(rulebook.limits(), rulebook.declared()).measure(tallies, agencies);
        return new Measures(
                agencies,
                measured,
                JointOutcomes.of(tallies.patterns(), rulebook.declared(), rulebook.limits()),
                new Suppression(rulebook.rules().smallCell()).apply(measured));
    }

    private static Tallies ofAgencies(Counted counted, Participants participants) {
        Tallies folded = FoldedTallies.of(counted.tallies(), participants.succession());
        List<TallyRow> rows =
                folded.rows().stream().filter(row -> !row.agencyId().isEmpty()).toList();
        return new Tallies(rows, folded.reporters(), folded.channels(), folded.available(), folded.patterns());
    }

    /** The agencies that it is about. */
    public List<Agency> agencies() {
        return measures.agencies();
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
        return measures.measured().stream()
                .filter(row -> periods.contains(row.period())
                        || (row.metric().equals(Metrics.RECEIVED) && isYear(row.period())))
                .toList();
    }

    private static boolean isYear(String period) {
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
