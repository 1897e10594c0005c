package lapor.jobs.tally;

import java.time.temporal.ChronoUnit;

/**
 * Counts the complaints of each reporter, in the slice in which the agency received them, and those of them apart that
 * persons closed soon.
 *
 * @param soon within so many days of the receipt is soon
 */
record ReporterCounter(SliceIndex slices, HandlingTimes times, int soon) implements HandlingCounter {

    @Override
    public void count(Handling handling, Cells.OfHandling cells) {
        if (handling.isGiven()) {
            int slice = slices.of(times.day(handling, handling.received()));
            handling.reporter().ifPresent(reporter -> {
                cells.add(Cell.Kind.REPORTER, slice, reporter);
                if (isClosedSoon(handling)) {
                    cells.add(Cell.Kind.REPORTER_SOON, slice, reporter);
                }
            });
        }
    }

    private boolean isClosedSoon(Handling handling) {
        return handling.isClosedByPerson()
                && ChronoUnit.DAYS.between(
                                times.day(handling, handling.received()),
                                times.day(handling, handling.closed().orElseThrow()))
                        <= soon;
    }
}
