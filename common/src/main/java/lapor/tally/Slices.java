package lapor.tally;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Time cut at every month, every bound of a declared period and every change of limits, so that each period is a run of
 * whole slices and each slice lies under one set of limits.
 */
public final class Slices {
    private final LocalDate[] starts;
    private final LocalDate end;

    private Slices(LocalDate[] starts, LocalDate end) {
        this.starts = starts;
        this.end = end;
    }

    /**
     * Cuts whole months.
     *
     * @param first a day of the first month
     * @param last a day of the last month, not before the first
     * @param changeDates of the limits
     */
    public static Slices of(
            LocalDate first, LocalDate last, Collection<Period> declared, Collection<LocalDate> changeDates) {
        LocalDate begin = first.withDayOfMonth(1);
        LocalDate end = last.withDayOfMonth(1).plusMonths(1);
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("slices end on " + last + " before they begin on " + first);
        }
        TreeSet<LocalDate> cuts = new TreeSet<>(changeDates);
        for (Period period : declared) {
            cuts.add(period.from());
            cuts.add(period.to());
        }
        for (LocalDate month = begin; month.isBefore(end); month = month.plusMonths(1)) {
            cuts.add(month);
        }
        return new Slices(cuts.subSet(begin, end).toArray(LocalDate[]::new), end);
    }

    /** First days of the slices, ascending. */
    public List<LocalDate> starts() {
        return List.of(starts);
    }

    /** Day after the last slice. */
    public LocalDate end() {
        return end;
    }

    /**
     * First day of the slice in which a day lies.
     *
     * @throws IllegalArgumentException if no slice has it
     */
    public LocalDate startOf(LocalDate day) {
        int found = Arrays.binarySearch(starts, day);
        int index = found >= 0 ? found : -found - 2;
        if (index < 0 || !day.isBefore(end)) {
            throw new IllegalArgumentException(day + " is not from " + starts[0] + " to before " + end);
        }
        return starts[index];
    }
}
