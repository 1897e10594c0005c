package lapor.uncertainty;

import lapor.edition.ScoreSource;
import lapor.edition.ScoreWeight;
import lapor.edition.TieBreak;
import lapor.evaluation.Contest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A contest whose scores are drawn.
 *
 * @param entrants by agency id; those who may take part, and can be ranked or are included by people
 * @param included those who get a place by people's decision
 * @param excluded those who get none by people's decision
 * @param entersByDraw whether an entrant takes part only in the draws in which the stage before let it in
 */
record ContestDraws(
        Contest contest,
        List<String> entrants,
        Set<String> included,
        Set<String> excluded,
        boolean entersByDraw,
        DrawnWeights weights) {

    /** Scores of a block, by entrant and draw. */
    static final class Block {
        private final double[][] combined;
        private final List<double[][]> tieBreaks;

        private Block(double[][] combined, List<double[][]> tieBreaks) {
            this.combined = combined;
            this.tieBreaks = tieBreaks;
        }

        /** Unknown ({@code NaN}) for who cannot be ranked. */
        double[][] combined() {
            return combined;
        }

        /** Scores that decide where the combined ones are equal; the first decides first. */
        List<double[][]> tieBreaks() {
            return tieBreaks;
        }
    }

    /** The sources of scores that count, in the order of the weights. */
    static List<ScoreWeight> counting(Contest contest) {
        return contest.stage().scores().stream()
                .filter(score -> score.weight() > 0)
                .toList();
    }

    Block in(DrawBlock block, ScoreDraws scores, EvidenceDraws.Block evidence) {
        double[][] combined = new double[entrants.size()][block.size()];
        double[][] weight = weights.in(block);
        List<ScoreWeight> counting = counting(contest);
        // a score that counts mostly breaks ties, too
        Map<ScoreSource, double[][]> drawn = new EnumMap<>(ScoreSource.class);
        Function<ScoreSource, double[][]> draw =
                source -> drawn.computeIfAbsent(source, absent -> scores.in(block, evidence, absent, this));
        for (int s = 0; s < counting.size(); s++) {
            double[][] score = draw.apply(counting.get(s).score());
            for (int e = 0; e < combined.length; e++) {
                for (int d = 0; d < block.size(); d++) {
                    combined[e][d] += weight[s][d] * Rounding.of(score[e][d]);
                }
            }
        }
        List<double[][]> tieBreaks = contest.stage().tieBreaks().stream()
                .map(TieBreak::score)
                .map(draw)
                .toList();
        return new Block(combined, tieBreaks);
    }
}
