package lapor.explanation;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What one part makes of the distance to another entry of the contest.
 *
 * @param agencyId the other entry; absent where there is none
 * @param difference in points of the combined score, positive where the part speaks for the entry explained; absent
 *     where the entry would have no score with what the other has
 */
public record Against(Optional<String> agencyId, OptionalDouble difference) {
    static final Against NOBODY = new Against(Optional.empty(), OptionalDouble.empty());

    static Against of(Part part, Composition own, String agencyId, Composition other) {
        Part theirs = part.in(other);
        if (part.adds()) {
            double difference =
                    part.contribution().orElse(0) - theirs.contribution().orElse(0);
            return new Against(Optional.of(agencyId), OptionalDouble.of(difference));
        }
        OptionalDouble score = own.score();
        OptionalDouble replaced = part.scoreWith(own, theirs.points());
        return new Against(
                Optional.of(agencyId),
                score.isPresent() && replaced.isPresent()
                        ? OptionalDouble.of(score.getAsDouble() - replaced.getAsDouble())
                        : OptionalDouble.empty());
    }
}
