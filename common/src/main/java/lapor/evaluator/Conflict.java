package lapor.evaluator;

import static java.util.stream.Collectors.toMap;

import lapor.agency.Agency;
import lapor.evaluation.ExpertScore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A score by someone who shares an agency with the entry (benturan kepentingan).
 *
 * @param affiliation id of the evaluator's agency
 */
public record Conflict(ExpertScore score, String affiliation, Relation relation) {

    /** The conflicts among scores, by entry, criterion, evaluator and affiliation. */
    static List<Conflict> among(List<ExpertScore> scores, List<Affiliation> affiliations, List<Agency> agencies) {
        Map<String, String> parents = agencies.stream()
                .filter(agency -> agency.parentId().isPresent())
                .collect(toMap(Agency::id, agency -> agency.parentId().orElseThrow(), (one, other) -> one));
        List<Conflict> conflicts = new ArrayList<>();
        for (ExpertScore score : scores) {
            for (Affiliation affiliation : affiliations) {
                if (affiliation.evaluator().equals(score.evaluator())) {
                    Relation.find(affiliation.agencyId(), score.agencyId(), parents)
                            .ifPresent(
                                    relation -> conflicts.add(new Conflict(score, affiliation.agencyId(), relation)));
                }
            }
        }
        return conflicts.stream()
                .sorted(Comparator.comparing(
                                (Conflict conflict) -> conflict.score().agencyId())
                        .thenComparing(conflict -> conflict.score().criterion())
                        .thenComparing(conflict -> conflict.score().evaluator())
                        .thenComparing(Conflict::affiliation))
                .toList();
    }
}
