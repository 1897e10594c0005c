package lapor.evaluation;

import static java.util.stream.Collectors.toSet;

import lapor.edition.Edition;
import lapor.edition.ScoreSource;
import lapor.edition.Stage;
import lapor.evaluation.Outcome.Fate;
import lapor.evidence.EvidenceRow;
import lapor.input.Problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The combined evaluation (evaluasi gabungan): all stages of an edition, as far as they have been held. */
public final class Evaluation {
    private final Edition edition;
    private final Dossier dossier;
    private final Scorebook scores;
    private final Problems problems = new Problems();
    private final List<EvaluationRow> rows = new ArrayList<>();

    private Evaluation(Edition edition, Dossier dossier, List<EvidenceRow> evidence) {
        this.edition = edition;
        this.dossier = dossier;
        this.scores = new Scorebook(edition, dossier, evidence);
    }

    /**
     * One row per entry and contest it takes part in, in the order of {@code evaluation.csv}. Only finalists of one
     * stage enter the next; a stage at which a panel counts is held when the panel has scored anybody. Where people
     * have to decide over a tie, whatever follows in that group has rows without ranks.
     *
     * @param eligibility what became of the conditions on entering; failing entries are listed, not ranked
     * @param evidence of every agency that entered, and perhaps of others
     * @throws lapor.input.InvalidInputException if decisions speak of stages that an entry does not reach, or that have
     *     not been held
     */
    public static List<EvaluationRow> of(
            Edition edition, Dossier dossier, List<EligibilityRow> eligibility, List<EvidenceRow> evidence) {
        Evaluation evaluation = new Evaluation(edition, dossier, evidence);
        evaluation.run(Eligibility.failing(eligibility));
        evaluation.problems.throwIfAny();
        return evaluation.rows.stream().sorted(EvaluationRow.ORDER).toList();
    }

    private void run(Set<String> ineligible) {
        List<Entry> entrants = new ArrayList<>();
        for (Entry entry : dossier.entries()) {
            if (ineligible.contains(entry.agencyId())) {
                rows.add(listed(entry).row(edition.id()));
            } else {
                entrants.add(entry);
            }
        }
        Set<String> open = Set.of();
        boolean held = true;
        for (Stage stage : edition.stages()) {
            held = held && isHeld(stage);
            if (!held) {
                refuseDecisions(stage);
                continue;
            }
            StageRound round = new StageRound(scores, dossier.decisions(), problems, open);
            List<Placed> placed = round.hold(edition, stage, entrants);
            placed.forEach(result -> rows.add(result.row(edition.id())));
            Set<String> goingOn = placed.stream()
                    .filter(result -> result.outcome().fate() != Fate.LEFT_OUT)
                    .map(result -> result.entry().agencyId())
                    .collect(toSet());
            entrants.removeIf(entry -> !goingOn.contains(entry.agencyId()));
            open = round.open();
        }
    }

    private boolean isHeld(Stage stage) {
        return !(stage.weight(ScoreSource.PANEL) > 0) || !dossier.panel().isEmpty();
    }

    private void refuseDecisions(Stage stage) {
        dossier.decisions().stream()
                .filter(decision -> decision.stage().equals(stage.id()))
                .map(Decision::agencyId)
                .sorted()
                .forEach(id -> problems.invalid(
                        "decisions",
                        "agency \"" + id + "\" is decided upon at stage " + stage.id()
                                + ", but no scores of a panel are given"));
    }

    /** An entry outside the ranking of the first stage, with the scores it has. */
    private Placed listed(Entry entry) {
        Contest outside = new Contest(edition.firstStage(), Optional.of(entry.group()), Optional.empty(), 0);
        Candidate candidate = scores.candidate(entry, outside);
        return new Placed(
                outside,
                new Ranked(candidate, candidate.combined(outside.stage()), OptionalInt.empty()),
                Outcome.INELIGIBLE);
    }
}
