package lapor.edition;

import lapor.text.Coded;

import java.util.Optional;

/** How an agency's points become its evidence score. */
public enum Aggregation implements Coded {
    /** The weighted {@link Mean#ARITHMETIC} mean. */
    ARITHMETIC(Optional.of(Mean.ARITHMETIC)),
    /** The weighted {@link Mean#GEOMETRIC} mean. */
    GEOMETRIC(Optional.of(Mean.GEOMETRIC)),
    /** The weighted {@link Mean#HARMONIC} mean. */
    HARMONIC(Optional.of(Mean.HARMONIC)),
    /** Contests between pairs of agencies (Copeland): only who is better counts, and how much that weighs. */
    COPELAND(Optional.empty());

    private final Optional<Mean> mean;

    Aggregation(Optional<Mean> mean) {
        this.mean = mean;
    }

    /** Absent where a score depends on the points of others, too. */
    public Optional<Mean> mean() {
        return mean;
    }
}
