package lapor.jobs.tally;

/** What some sources tell and others do not, as their events show. */
enum Trait {
    TIMES_OF_DAY,
    DUE_TIMES,
    CHANNELS,
    REPORTERS,
    TEXTS_OF_RESPONSES
}
