package lapor.jobs.tally;

/** Counts the complaints of each reporter, in the slice in which the agency received them. */
record ReporterCounter(SliceIndex slices, HandlingTimes times) implements HandlingCounter {

    @Override
    public void count(Handling handling, Cells.OfHandling cells) {
        if (handling.isGiven()) {
            int slice = slices.of(times.day(handling, handling.received()));
            handling.reporter().ifPresent(reporter -> cells.add(Cell.Kind.REPORTER, slice, reporter));
        }
    }
}
