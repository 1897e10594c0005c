package lapor.evaluator;

import lapor.text.Coded;

import java.util.Map;
import java.util.Optional;

/** How an evaluator's agency and the one that entered belong together. */
public enum Relation implements Coded {
    /** They are the same. */
    SAME,
    /** The evaluator is of the parent of the agency that entered. */
    PARENT,
    /** The evaluator is of a unit of the agency that entered. */
    UNIT;

    static Optional<Relation> find(String affiliation, String entrant, Map<String, String> parents) {
        if (affiliation.equals(entrant)) {
            return Optional.of(SAME);
        }
        if (affiliation.equals(parents.get(entrant))) {
            return Optional.of(PARENT);
        }
        return entrant.equals(parents.get(affiliation)) ? Optional.of(UNIT) : Optional.empty();
    }
}
