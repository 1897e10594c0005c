package lapor.uncertainty;

import lapor.uncertainty.DrawBlock.Sample;

import java.util.ArrayList;
import java.util.List;

/** The ranks of a simulation in which nothing is drawn. */
final class CertainRanks implements DrawReader {
    private final List<int[]> ranks = new ArrayList<>();
    private final List<double[]> combined = new ArrayList<>();

    private CertainRanks() {}

    static CertainRanks of(Simulation certain) {
        CertainRanks ranks = new CertainRanks();
        certain.run(Sample.FIRST, 0, 1, ranks);
        return ranks;
    }

    /** By contest and entrant; 0 for those that did not take part. */
    List<int[]> ranks() {
        return ranks;
    }

    /** The combined score, 0-100; unknown ({@code NaN}) for who cannot be ranked. */
    double combined(int contest, int entrant) {
        return combined.get(contest)[entrant];
    }

    @Override
    public void scores(EvidenceDraws.Block evidence, List<ContestDraws.Block> contests) {
        for (ContestDraws.Block contest : contests) {
            double[] scores = new double[contest.combined().length];
            for (int e = 0; e < scores.length; e++) {
                scores[e] = contest.combined()[e][0];
            }
            combined.add(scores);
        }
    }

    @Override
    public void placed(int contest, int draw, int[] drawn, double[] places) {
        ranks.add(drawn.clone());
    }
}
