package lapor.jobs.tally;

/** Counts the complaints of each reporter, in the slice in which the agency received them. */
record ReporterCounter(SliceIndex slices, HandlingTimes times) implements HandlingCounter {

    @Override
    public void count(Handling handling, Cells cells) {
        if (handling.isGiven()) {
            int slice = slices.of(times.day(handling, handling.received()));
            handling.reporter()
                    .ifPresent(reporter ->
                            cells.add(new Cell(Cell.Kind.REPORTER, handling.agencyId(), slice, reporter), 1, handling));
        }
    }
}
