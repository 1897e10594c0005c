package lapor.jobs.tally;

import lapor.tally.Slices;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The number of the slice of time in which a day lies. */
final class SliceIndex implements Serializable {
    private static final long serialVersionUID = 1L;

    private final long firstDay;
    private final int[] slices;

    /** For the days of the slices. */
    SliceIndex(Slices slices) {
        List<LocalDate> starts = slices.starts();
        this.firstDay = starts.get(0).toEpochDay();
        this.slices = starts.get(0)
                .datesUntil(slices.end())
                .mapToInt(day -> starts.indexOf(slices.startOf(day)))
                .toArray();
    }

    int of(LocalDate day) {
        return slices[(int) (day.toEpochDay() - firstDay)];
    }
}
