package lapor.finding;

/** Whom a finding tells of, which decides when it is withheld. */
enum Privacy {
    /** Of what an agency did: withheld where it had so few handlings that a reporter could be made out. */
    TELLS_OF_THE_AGENCY,
    /** Of what reporters did, or how they came: withheld, too, where so few show it. */
    TELLS_OF_REPORTERS;

    boolean withholds(Count count, int smallCell) {
        return isFew(count.of(), smallCell) || (this == TELLS_OF_REPORTERS && isFew(count.cases(), smallCell));
    }

    private static boolean isFew(long handlings, int smallCell) {
        return handlings >= 1 && handlings < smallCell;
    }
}
