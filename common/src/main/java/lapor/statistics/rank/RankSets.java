package lapor.statistics.rank;

import lapor.statistics.rank.Comparisons.Pair;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Confidence sets of ranks: a contender has at least as many before it as are surely better, and as many behind it as
 * are surely worse. Pairwise differences are tested with step-down and a seeded parametric bootstrap of normal errors.
 * M. Mogstad, J. P. Romano, A. M. Shaikh and D. Wilhelm 2024, Review of Economic Studies 91. The rank of a contender is
 * 1 + the number of those with a larger true value.
 */
public final class RankSets {
    private final List<Contender> contenders;
    private final Comparisons comparisons;

    private RankSets(List<Contender> contenders, Comparisons comparisons) {
        this.contenders = contenders;
        this.comparisons = comparisons;
    }

    /** Of the contenders in the order given; the same seed gives the same sets. */
    public static RankSets of(List<Contender> contenders, long seed) {
        List<Contender> all = List.copyOf(contenders);
        return new RankSets(all, new Comparisons(all, Draws.of(all, seed)));
    }

    /** The sets that hold all ranks at once with 95 %, in the order given. */
    public List<RankSet> simultaneous() {
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < contenders.size(); one++) {
            for (int other = one + 1; other < contenders.size(); other++) {
                pairs.add(new Pair(one, other));
            }
        }
        int[] signs = comparisons.sureSigns(pairs);
        int[] before = new int[contenders.size()];
        int[] behind = new int[contenders.size()];
        for (int i = 0; i < signs.length; i++) {
            if (signs[i] != 0) {
                before[signs[i] > 0 ? pairs.get(i).other() : pairs.get(i).one()]++;
                behind[signs[i] > 0 ? pairs.get(i).one() : pairs.get(i).other()]++;
            }
        }
        return IntStream.range(0, contenders.size())
                .mapToObj(j -> new RankSet(1 + before[j], contenders.size() - behind[j]))
                .toList();
    }

    /**
     * Positions of those who may be among the best so many: with 95 %, all who truly are.
     *
     * @param places 1 or more
     * @throws IllegalArgumentException if places is smaller
     */
    public List<Integer> possibleTop(int places) {
        if (places < 1) {
            throw new IllegalArgumentException("places must be 1 or more, but is " + places);
        }
        List<RankSet> sets = simultaneous();
        return IntStream.range(0, sets.size())
                .filter(j -> sets.get(j).best() <= places)
                .boxed()
                .toList();
    }
}
