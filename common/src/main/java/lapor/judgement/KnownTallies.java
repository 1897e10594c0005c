package lapor.judgement;

import lapor.privacy.MonthlySteps;
import lapor.privacy.SteppedPatterns;
import lapor.run.Participants;
import lapor.run.Rulebook;
import lapor.run.Viewpoint;
import lapor.tally.ActRow;
import lapor.tally.CountedPersons;
import lapor.tally.FoldedTallies;
import lapor.tally.PatternRow;
import lapor.tally.Tallies;
import lapor.tally.TallyRow;

import java.util.List;
import java.util.Optional;

/**
 * The tallies by which agencies are judged: under the agencies that answer for them, and with persons as they may be
 * known from night to night.
 *
 * @param view from where it was counted
 */
public record KnownTallies(Viewpoint view, Rulebook rulebook, Participants participants) {

    /** Those of all agencies; complaints that no agency has received are left out. */
    public Tallies of(Tallies counted, List<ActRow> acts) {
        Tallies folded = FoldedTallies.of(counted, participants.succession());
        List<TallyRow> rows =
                folded.rows().stream().filter(row -> !row.agencyId().isEmpty()).toList();
        CountedPersons persons = steps().of(folded(acts), rows, folded.reporters());
        return new Tallies(
                rows,
                folded.reporters(),
                folded.channels(),
                folded.available(),
                SteppedPatterns.of(folded.patterns(), persons),
                Optional.of(persons));
    }

    /** The patterns of all agencies, of no more persons than may be known. */
    public List<PatternRow> patterns(List<PatternRow> counted, List<ActRow> acts) {
        return SteppedPatterns.of(
                FoldedTallies.patterns(counted, participants.succession()),
                steps().of(folded(acts), List.of(), List.of()));
    }

    private MonthlySteps steps() {
        return new MonthlySteps(
                view.beginningOfMonth(), rulebook.declared(), rulebook.rules().smallCell());
    }

    private List<ActRow> folded(List<ActRow> acts) {
        return acts.stream()
                .map(act -> act.of(participants.succession().answering(act.agencyId())))
                .filter(act -> !act.agencyId().isEmpty())
                .toList();
    }
}
