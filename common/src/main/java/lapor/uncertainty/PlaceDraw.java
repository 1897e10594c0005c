package lapor.uncertainty;

import java.util.Arrays;
import java.util.Comparator;

/** Ranks the entrants of one contest in one draw after the other, and gives the places. */
final class PlaceDraw {
    private static final int INDEX_BITS = 20;
    private static final long INDEX = (1 << INDEX_BITS) - 1;
    private static final long BEST = Rounding.units(100);

    private final ContestDraws contest;
    private final RandomStream[] lots;
    private final boolean[] included;
    private final boolean[] excluded;
    private final long[] order;
    private final int[] ranks;
    private final double[] places;
    private final boolean[] won;
    private int left;

    PlaceDraw(ContestDraws contest, long seed) {
        int n = contest.entrants().size();
        this.contest = contest;
        this.lots = contest.entrants().stream()
                .map(id -> RandomStream.of(seed, "lot", id))
                .toArray(RandomStream[]::new);
        this.included = new boolean[n];
        this.excluded = new boolean[n];
        for (int e = 0; e < n; e++) {
            included[e] = contest.included().contains(contest.entrants().get(e));
            excluded[e] = contest.excluded().contains(contest.entrants().get(e));
        }
        this.order = new long[n];
        this.ranks = new int[n];
        this.places = new double[n];
        this.won = new boolean[n];
    }

    /** As {@link DrawReader#placed} says, of the last draw. */
    int[] ranks() {
        return ranks;
    }

    /** As {@link DrawReader#placed} says, of the last draw. */
    double[] places() {
        return places;
    }

    /** Who has a place in the last draw; the equal who share one have it by lot. */
    boolean[] won() {
        return won;
    }

    /**
     * Places those who take part.
     *
     * @param block scores, of which those of draw {@code d} count
     * @param present who takes part
     * @param number of the draw, for lots
     */
    void place(ContestDraws.Block block, int d, boolean[] present, long number) {
        Arrays.fill(ranks, 0);
        left = contest.contest().places();
        int n = 0;
        for (int e = 0; e < ranks.length; e++) {
            won[e] = included[e];
            places[e] = included[e] ? 1 : 0;
            left -= included[e] ? 1 : 0;
            double combined = block.combined()[e][d];
            if (present[e] && !Double.isNaN(combined)) {
                order[n++] = (Math.max(0, BEST - Rounding.units(combined)) << INDEX_BITS) | e;
            }
        }
        Arrays.sort(order, 0, n);
        for (int from = 0; from < n; ) {
            int to = from + 1;
            while (to < n && order[to] >>> INDEX_BITS == order[from] >>> INDEX_BITS) {
                to++;
            }
            if (to == from + 1) {
                rank(new int[] {entrant(from)}, from + 1, number);
            } else {
                breakTies(block, d, from, to, number);
            }
            from = to;
        }
    }

    private int entrant(int position) {
        return (int) (order[position] & INDEX);
    }

    private void breakTies(ContestDraws.Block block, int d, int from, int to, long number) {
        Comparator<Integer> bestFirst = Comparator.comparing(e -> -Rounding.units(block.combined()[e][d]));
        for (double[][] scores : block.tieBreaks()) {
            bestFirst = bestFirst.thenComparing(e -> -Rounding.units(scores[e][d]));
        }
        Integer[] equal = new Integer[to - from];
        Arrays.setAll(equal, i -> entrant(from + i));
        Arrays.sort(equal, bestFirst);
        for (int i = 0; i < equal.length; ) {
            int j = i + 1;
            while (j < equal.length && bestFirst.compare(equal[i], equal[j]) == 0) {
                j++;
            }
            rank(Arrays.stream(equal, i, j).mapToInt(Integer::intValue).toArray(), from + i + 1, number);
            i = j;
        }
    }

    /** Gives the same rank to all of the equal, and what is left of the places in equal parts to those undecided. */
    private void rank(int[] equal, int rank, long number) {
        int undecided = 0;
        for (int e : equal) {
            ranks[e] = rank;
            undecided += included[e] || excluded[e] ? 0 : 1;
        }
        if (left <= 0 || undecided == 0) {
            return;
        }
        double part = Math.min(1, (double) left / undecided);
        for (int e : equal) {
            if (!included[e] && !excluded[e]) {
                places[e] = part;
                won[e] = part == 1;
            }
        }
        if (part < 1) {
            Arrays.stream(equal)
                    .filter(e -> !included[e] && !excluded[e])
                    .boxed()
                    .sorted(Comparator.comparing(e -> lots[e].bits(number)))
                    .limit(left)
                    .forEach(e -> won[e] = true);
        }
        left -= Math.min(left, undecided);
    }
}
