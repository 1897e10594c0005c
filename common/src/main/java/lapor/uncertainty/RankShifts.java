package lapor.uncertainty;

import java.util.List;

/** By how many places ranks differ from those as published, on average over a contest, in each draw of a sample. */
final class RankShifts implements DrawReader {
    private final List<int[]> published;
    private final double[][] shifts;

    /**
     * Before the first draw.
     *
     * @param published ranks by contest and entrant; 0 for none
     */
    RankShifts(List<int[]> published, int draws) {
        this.published = published;
        this.shifts = new double[published.size()][draws];
    }

    /** By draw. */
    double[] of(int contest) {
        return shifts[contest];
    }

    @Override
    public void scores(EvidenceDraws.Block evidence, List<ContestDraws.Block> contests) {
        // only ranks are of interest
    }

    @Override
    public void placed(int contest, int draw, int[] ranks, double[] places) {
        shifts[contest][draw] = mean(published.get(contest), ranks);
    }

    /** Of those ranked both times; 0 where nobody is. */
    static double mean(int[] before, int[] after) {
        double sum = 0;
        int n = 0;
        for (int e = 0; e < before.length; e++) {
            if (before[e] > 0 && after[e] > 0) {
                sum += Math.abs(after[e] - before[e]);
                n++;
            }
        }
        return n == 0 ? 0 : sum / n;
    }

    /** Of those ranked both times; 0 where nobody is. */
    static int most(int[] before, int[] after) {
        int most = 0;
        for (int e = 0; e < before.length; e++) {
            if (before[e] > 0 && after[e] > 0) {
                most = Math.max(most, Math.abs(after[e] - before[e]));
            }
        }
        return most;
    }
}
