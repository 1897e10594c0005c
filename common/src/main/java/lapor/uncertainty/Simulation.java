package lapor.uncertainty;

import lapor.uncertainty.DrawBlock.Sample;

import java.util.List;

/**
 * The evaluation, drawn: in each draw all contests are held one after the other, as they are in fact. Who wins a
 * category leaves the pool of the later ones. A stage at which a panel counts is for those who were let in in fact,
 * since nobody else was heard; another one is for those whom the draw let in.
 */
final class Simulation {
    private static final int BLOCK = 128;

    private final ScoreDraws scores;
    private final List<ContestDraws> contests;
    private final long seed;
    private final int entries;

    /** Of each contest's entrants among all entries. */
    private final int[][] numbers;

    /**
     * Of contests that are held.
     *
     * @param contests in their order
     * @param seed of lots
     */
    Simulation(ScoreDraws scores, List<ContestDraws> contests, long seed) {
        this.scores = scores;
        this.contests = List.copyOf(contests);
        this.seed = seed;
        List<String> known = contests.stream()
                .flatMap(contest -> contest.entrants().stream())
                .distinct()
                .toList();
        this.entries = known.size();
        this.numbers = contests.stream()
                .map(contest ->
                        contest.entrants().stream().mapToInt(known::indexOf).toArray())
                .toArray(int[][]::new);
    }

    List<ContestDraws> contests() {
        return contests;
    }

    ScoreDraws scores() {
        return scores;
    }

    /** Makes the draws from one to before another. */
    void run(Sample sample, int from, int to, DrawReader reader) {
        List<PlaceDraw> placing =
                contests.stream().map(contest -> new PlaceDraw(contest, seed)).toList();
        for (int start = from; start < to; start += BLOCK) {
            DrawBlock block = new DrawBlock(sample, start, Math.min(BLOCK, to - start));
            EvidenceDraws.Block evidence = scores.evidence().in(block);
            List<ContestDraws.Block> drawn = contests.stream()
                    .map(contest -> contest.in(block, scores, evidence))
                    .toList();
            reader.scores(evidence, drawn);
            for (int d = 0; d < block.size(); d++) {
                hold(placing, drawn, d, start + d);
                for (int c = 0; c < contests.size(); c++) {
                    reader.placed(
                            c, start + d, placing.get(c).ranks(), placing.get(c).places());
                }
            }
        }
    }

    private void hold(List<PlaceDraw> placing, List<ContestDraws.Block> drawn, int d, int number) {
        boolean[] letIn = new boolean[entries];
        boolean[] goingOn = new boolean[entries];
        for (int c = 0; c < numbers.length; c++) {
            if (c > 0 && !stage(c).equals(stage(c - 1))) {
                letIn = goingOn;
                goingOn = new boolean[entries];
            }
            boolean entersByDraw = contests.get(c).entersByDraw();
            boolean[] present = new boolean[numbers[c].length];
            for (int e = 0; e < present.length; e++) {
                int entry = numbers[c][e];
                present[e] = !goingOn[entry] && (!entersByDraw || letIn[entry]);
            }
            placing.get(c).place(drawn.get(c), d, present, number);
            boolean[] won = placing.get(c).won();
            for (int e = 0; e < present.length; e++) {
                goingOn[numbers[c][e]] |= won[e];
            }
        }
    }

    private String stage(int contest) {
        return contests.get(contest).contest().stage().id();
    }
}
