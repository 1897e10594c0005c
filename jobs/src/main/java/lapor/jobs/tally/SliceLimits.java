package lapor.jobs.tally;

import lapor.rule.LimitSchedule;
import lapor.rule.Limits;
import lapor.source.Classification;
import lapor.tally.Slices;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The time limits of every slice, in working days. */
final class SliceLimits implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int[] firstResponse;
    private final int[][] resolution;

    SliceLimits(Slices slices, LimitSchedule schedule) {
        List<LocalDate> starts = slices.starts();
        this.firstResponse = new int[starts.size()];
        this.resolution = new int[starts.size()][Classification.values().length];
        for (int slice = 0; slice < firstResponse.length; slice++) {
            Limits limits = schedule.at(starts.get(slice));
            firstResponse[slice] = limits.firstResponse().workingDays();
            for (Classification classification : Classification.values()) {
                resolution[slice][classification.number()] = limits.resolutionDays(classification);
            }
        }
    }

    int firstResponse(int slice) {
        return firstResponse[slice];
    }

    /** Of a classification, given by its code. */
    int resolution(int slice, int classification) {
        return resolution[slice][classification];
    }
}
