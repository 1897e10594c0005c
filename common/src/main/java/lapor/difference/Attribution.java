package lapor.difference;

import org.apache.commons.math3.util.Precision;

import java.util.OptionalDouble;
import java.util.Set;

/**
 * The change of a score by cause; what is there adds up to the change.
 *
 * @param data other rows, late ones and corrections aside where those are known
 * @param late rows of the earlier run's time that came after it, and corrections
 * @param unseparated what cannot be told apart; absent where everything can
 */
public record Attribution(
        OptionalDouble data,
        OptionalDouble late,
        OptionalDouble configuration,
        OptionalDouble code,
        OptionalDouble unseparated) {
    private static final int DECIMALS = 9;
    private static final OptionalDouble NONE = OptionalDouble.empty();

    /**
     * Of one entry. With one possible cause all is its; where the earlier data could be judged as the later run judges,
     * the data's part is told from the rest.
     *
     * @param possible what differs between the runs
     */
    public static Attribution of(RankChange change, Set<Cause> possible) {
        if (possible.equals(Set.of(Cause.DATA))) {
            return new Attribution(change.change(), NONE, NONE, NONE, NONE).without(change.late());
        }
        if (!possible.contains(Cause.DATA)) {
            return rest(NONE, change.change(), possible);
        }
        boolean separable = change.byData().isPresent() && change.byJudging().isPresent();
        return separable
                ? rest(change.byData(), change.byJudging(), possible).without(change.late())
                : new Attribution(NONE, NONE, NONE, NONE, change.change());
    }

    /** With the late part told from the rest of the data, where both are known. */
    private Attribution without(OptionalDouble lateRows) {
        return data.isPresent() && lateRows.isPresent()
                ? new Attribution(
                        OptionalDouble.of(Precision.round(data.getAsDouble() - lateRows.getAsDouble(), DECIMALS)),
                        OptionalDouble.of(Precision.round(lateRows.getAsDouble(), DECIMALS)),
                        configuration,
                        code,
                        unseparated)
                : this;
    }

    private static Attribution rest(OptionalDouble data, OptionalDouble rest, Set<Cause> possible) {
        boolean configured = possible.contains(Cause.CONFIGURATION);
        boolean coded = possible.contains(Cause.CODE);
        if (configured && !coded) {
            return new Attribution(data, NONE, rest, NONE, NONE);
        }
        return coded && !configured
                ? new Attribution(data, NONE, NONE, rest, NONE)
                : new Attribution(data, NONE, NONE, NONE, rest);
    }
}
