package lapor.statistics.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

class RankSetsTest {

    @Test
    void knowsRanksThatAreCertain() {
        RankSets sets = RankSets.of(contenders(0, 5, 9, 1, 5), 1);
        List<RankSet> expected = List.of(new RankSet(2, 3), new RankSet(1, 1), new RankSet(4, 4), new RankSet(2, 3));
        assertThat(sets.simultaneous()).isEqualTo(expected);
        assertThat(sets.possibleTop(1)).containsExactly(1);
        assertThat(sets.possibleTop(2)).containsExactly(0, 1, 3);
    }

    @Test
    void knowsNothingWhereErrorsRule() {
        RankSets sets = RankSets.of(contenders(100, 1, 2, 3), 1);
        assertThat(sets.simultaneous()).containsOnly(new RankSet(1, 3));
        assertThat(sets.possibleTop(1)).hasSize(3);
    }

    @Test
    void comparesTwoAtTheNormalPoint() {
        // √2 * 1.96 = 2.772; 999 draws know it to about .2
        assertThat(RankSets.of(contenders(1, 0, 2.4), 1).simultaneous()).containsOnly(new RankSet(1, 2));
        assertThat(RankSets.of(contenders(1, 0, 3.2), 1).simultaneous())
                .containsExactly(new RankSet(2, 2), new RankSet(1, 1));
    }

    @Test
    void narrowsWithPrecisionAroundTheTruth() {
        double[] values = {1, 2, 3, 4, 5, 6, 7, 8};
        int last = Integer.MAX_VALUE;
        for (double error : new double[] {4, 2, 1, .5, .2, .1}) {
            List<RankSet> all = RankSets.of(contenders(error, values), 5).simultaneous();
            int width = all.stream().mapToInt(set -> set.worst() - set.best()).sum();
            assertThat(width).isLessThanOrEqualTo(last);
            last = width;
            for (int j = 0; j < values.length; j++) {
                assertThat(holds(all.get(j), values.length - j)).isTrue();
            }
        }
        assertThat(last).isZero();
    }

    @Test
    void coversTheTrueRanks() {
        // close and far, precise and not; without error it would cover 95 % of worlds or more
        double[] truth = {0, .5, 1, 1.2, 2, 4, 6};
        double[] errors = {.3, .6, .4, .2, .5, .6, .3};
        Random random = new Random(11);
        int worlds = 400;
        int simultaneous = 0;
        int top = 0;
        for (int world = 0; world < worlds; world++) {
            List<Contender> seen = IntStream.range(0, truth.length)
                    .mapToObj(j -> new Contender(truth[j] + errors[j] * random.nextGaussian(), errors[j]))
                    .toList();
            RankSets sets = RankSets.of(seen, world);
            List<RankSet> all = sets.simultaneous();
            simultaneous += IntStream.range(0, truth.length).allMatch(j -> holds(all.get(j), truth.length - j)) ? 1 : 0;
            top += sets.possibleTop(3).containsAll(List.of(4, 5, 6)) ? 1 : 0;
        }
        assertThat(simultaneous / (double) worlds).isBetween(.93, 1.0);
        assertThat(top / (double) worlds).isBetween(.93, 1.0);
    }

    @Test
    void givesTheSameSetsForTheSameSeed() {
        List<Contender> some = contenders(1, 0, 2.7, 2.9, 5);
        assertThat(RankSets.of(some, 3).simultaneous())
                .isEqualTo(RankSets.of(some, 3).simultaneous());
    }

    @Test
    void standsNobodyAndOne() {
        assertThat(RankSets.of(List.of(), 1).simultaneous()).isEmpty();
        RankSets alone = RankSets.of(contenders(1, 7), 1);
        assertThat(alone.simultaneous()).containsExactly(new RankSet(1, 1));
        assertThatThrownBy(() -> alone.possibleTop(0)).hasMessageContaining("0");
        assertThatThrownBy(() -> new Contender(Double.NaN, 1)).hasMessageContaining("NaN");
    }

    private static boolean holds(RankSet set, int rank) {
        return set.best() <= rank && rank <= set.worst();
    }

    private static List<Contender> contenders(double error, double... values) {
        return DoubleStream.of(values)
                .mapToObj(value -> new Contender(value, error))
                .toList();
    }
}
