package lapor.privacy;

import lapor.breakdown.Dimension;

import java.util.Comparator;

/**
 * What is withheld or told together: numbers of one kind of persons of an agency or a group in a period, or a breakdown
 * of an agency in all its periods.
 *
 * @param of where it stands
 * @param who an agency's id, or a group's code
 * @param what the name of the crowd, or the code of the dimension
 * @param period its id; empty of a breakdown
 */
record Cell(Of of, String who, String what, String period) {
    /** Where a cell stands. */
    enum Of {
        AGENCY,
        GROUP,
        BREAKDOWN
    }

    static final Comparator<Cell> ORDER = Comparator.comparing(Cell::of)
            .thenComparing(Cell::who)
            .thenComparing(Cell::what)
            .thenComparing(Cell::period);

    static Cell ofAgency(String id, Crowd crowd, String period) {
        return new Cell(Of.AGENCY, id, crowd.name(), period);
    }

    static Cell ofGroup(String code, Crowd crowd, String period) {
        return new Cell(Of.GROUP, code, crowd.name(), period);
    }

    static Cell ofBreakdown(String agency, Dimension dimension) {
        return new Cell(Of.BREAKDOWN, agency, dimension.code(), "");
    }
}
