package lapor.evaluation;

import static java.util.stream.Collectors.toSet;

import lapor.edition.Edition;
import lapor.edition.Stage;
import lapor.evaluation.Outcome.Fate;
import lapor.input.Problems;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/** One stage: its contests one after the other. Who wins a category leaves the pool of the next ones. */
final class StageRound {
    private final Scorebook scores;
    private final List<Decision> decisions;
    private final Problems problems;
    private final Set<String> open;
    private final Set<String> chosen = new HashSet<>();
    private final List<Placed> placed = new ArrayList<>();

    /**
     * A stage before its contests.
     *
     * @param decisions of this stage and perhaps of others
     * @param problems where decisions that cannot be followed are noted
     * @param open ids of the groups in which people have yet to decide over a tie
     */
    StageRound(Scorebook scores, List<Decision> decisions, Problems problems, Set<String> open) {
        this.scores = scores;
        this.decisions = decisions;
        this.problems = problems;
        this.open = new HashSet<>(open);
    }

    /** Everything that the contests say of the entries that take part. */
    List<Placed> hold(Edition edition, Stage stage, List<Entry> entrants) {
        for (Contest contest : Contest.of(edition, stage)) {
            List<Entry> pool = entrants.stream()
                    .filter(entry -> contest.takes(entry.group()))
                    .filter(entry -> !chosen.contains(entry.agencyId()))
                    .toList();
            if (pool.stream().anyMatch(entry -> open.contains(entry.group()))) {
                pool.forEach(entry -> placed.add(waiting(contest, entry)));
            } else {
                place(contest, pool);
            }
        }
        return List.copyOf(placed);
    }

    /** Ids of the groups in which people have to decide before anything else can follow. */
    Set<String> open() {
        return Set.copyOf(open);
    }

    private void place(Contest contest, List<Entry> pool) {
        Set<String> included = included(contest, pool);
        Set<String> excluded = new HashSet<>(
                agencies(decision -> decision.kind() == Decision.Kind.EXCLUDE && decision.speaksOf(contest)));
        // who is given another category's place by decision cannot win this one
        excluded.addAll(agencies(decision -> decision.kind() == Decision.Kind.INCLUDE
                && decision.isAtStageOf(contest)
                && !decision.speaksOf(contest)));
        List<Ranked> ranking = GroupRanking.rank(
                contest.stage(),
                pool.stream().map(entry -> scores.candidate(entry, contest)).toList());
        Placement placement = new Placement(ranking, contest.places(), included, excluded);
        for (Ranked ranked : ranking) {
            Placed result = new Placed(contest, ranked, placement.of(ranked));
            placed.add(result);
            if (result.outcome().isChosen()) {
                chosen.add(result.entry().agencyId());
            } else if (result.outcome().fate() == Fate.TIED) {
                pool.forEach(entry -> open.add(entry.group()));
            }
        }
    }

    private Set<String> included(Contest contest, List<Entry> pool) {
        Set<String> present = pool.stream().map(Entry::agencyId).collect(toSet());
        Set<String> included =
                agencies(decision -> decision.kind() == Decision.Kind.INCLUDE && decision.speaksOf(contest));
        included.stream()
                .filter(id -> !present.contains(id))
                .sorted()
                .forEach(id -> problems.invalid(
                        "decisions",
                        "agency \"" + id + "\" is included in " + contest.description()
                                + ", but does not take part in it"));
        return included;
    }

    private Set<String> agencies(Predicate<Decision> which) {
        return decisions.stream().filter(which).map(Decision::agencyId).collect(toSet());
    }

    private Placed waiting(Contest contest, Entry entry) {
        Candidate candidate = scores.candidate(entry, contest);
        return new Placed(
                contest,
                new Ranked(candidate, candidate.combined(contest.stage()), OptionalInt.empty()),
                Outcome.WAITS);
    }
}
