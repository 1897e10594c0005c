package lapor.tally;

import lapor.rule.Limits;

/** Makes the tally of the rows of one agency, from within one slice. */
public final class TallyOfRows {
    private TallyOfRows() {}

    /** @param limits in force in that slice */
    public static Tally of(Iterable<TallyRow> rows, Limits limits) {
        TallyBuilder builder = new TallyBuilder();
        rows.forEach(builder::add);
        return builder.build(limits);
    }
}
