package lapor.difference;

import java.util.OptionalDouble;
import java.util.Set;

/**
 * The change of a score by cause; what is there adds up to the change.
 *
 * @param unseparated what cannot be told apart; absent where everything can
 */
public record Attribution(
        OptionalDouble data, OptionalDouble configuration, OptionalDouble code, OptionalDouble unseparated) {
    private static final OptionalDouble NONE = OptionalDouble.empty();

    /**
     * Of one entry. With one possible cause all is its; where the earlier data could be judged as the later run judges,
     * the data's part is told from the rest.
     *
     * @param possible what differs between the runs
     */
    public static Attribution of(RankChange change, Set<Cause> possible) {
        if (possible.equals(Set.of(Cause.DATA))) {
            return new Attribution(change.change(), NONE, NONE, NONE);
        }
        if (!possible.contains(Cause.DATA)) {
            return rest(NONE, change.change(), possible);
        }
        boolean separable = change.byData().isPresent() && change.byJudging().isPresent();
        return separable
                ? rest(change.byData(), change.byJudging(), possible)
                : new Attribution(NONE, NONE, NONE, change.change());
    }

    private static Attribution rest(OptionalDouble data, OptionalDouble rest, Set<Cause> possible) {
        boolean configured = possible.contains(Cause.CONFIGURATION);
        boolean coded = possible.contains(Cause.CODE);
        if (configured && !coded) {
            return new Attribution(data, rest, NONE, NONE);
        }
        return coded && !configured ? new Attribution(data, NONE, rest, NONE) : new Attribution(data, NONE, NONE, rest);
    }
}
