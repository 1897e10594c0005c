package lapor.uncertainty;

import lapor.concurrent.Workers;
import lapor.uncertainty.DrawBlock.Sample;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * What all draws of the ranks show together.
 *
 * @param evidence scores by the edition's weights and goalposts, of all agencies
 * @param combined scores of each contest's entrants
 * @param ranks of each contest's entrants
 */
record DrawCounts(ScoreCounts evidence, List<ScoreCounts> combined, List<RankCounts> ranks) implements DrawReader {
    private static final int PARTS = 4;

    /** Makes all draws, in four parts side by side. */
    static DrawCounts of(Simulation simulation, int draws) {
        List<Callable<DrawCounts>> parts = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            int from = (int) ((long) draws * part / PARTS);
            int to = (int) ((long) draws * (part + 1) / PARTS);
            parts.add(() -> {
                DrawCounts counts = none(simulation);
                simulation.run(Sample.FIRST, from, to, counts);
                return counts;
            });
        }
        List<DrawCounts> counted = Workers.all(parts);
        DrawCounts all = counted.get(0);
        counted.subList(1, PARTS).forEach(all::add);
        return all;
    }

    @Override
    public void scores(EvidenceDraws.Block drawn, List<ContestDraws.Block> contests) {
        for (int a = 0; a < drawn.own().length; a++) {
            evidence.add(a, drawn.own()[a]);
        }
        for (int c = 0; c < combined.size(); c++) {
            double[][] scores = contests.get(c).combined();
            for (int e = 0; e < scores.length; e++) {
                combined.get(c).add(e, scores[e]);
            }
        }
    }

    @Override
    public void placed(int contest, int draw, int[] drawn, double[] places) {
        ranks.get(contest).add(drawn, places);
    }

    private static DrawCounts none(Simulation simulation) {
        List<Integer> sizes = simulation.contests().stream()
                .map(contest -> contest.entrants().size())
                .toList();
        return new DrawCounts(
                new ScoreCounts(simulation.scores().evidence().agencies().size()),
                sizes.stream().map(ScoreCounts::new).toList(),
                sizes.stream().map(RankCounts::new).toList());
    }

    private void add(DrawCounts other) {
        evidence.add(other.evidence);
        for (int c = 0; c < ranks.size(); c++) {
            combined.get(c).add(other.combined.get(c));
            ranks.get(c).add(other.ranks.get(c));
        }
    }
}
