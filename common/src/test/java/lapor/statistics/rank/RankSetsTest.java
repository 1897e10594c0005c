package lapor.statistics.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

class RankSetsTest {
    private static final List<Country> PISA = Country.read();

    /** One row of the example. */
    private record Country(String name, Contender contender, int best, int worst) {

        static List<Country> read() {
            try (InputStream file = RankSetsTest.class.getResourceAsStream("/statistics/pisa-mathematics-2018.csv")) {
                return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .skip(1)
                        .map(line -> line.split(","))
                        .map(row -> new Country(
                                row[0],
                                new Contender(Double.parseDouble(row[1]), Double.parseDouble(row[2])),
                                Integer.parseInt(row[3]),
                                Integer.parseInt(row[4])))
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

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
    void keepsTheOtherDirectionOfWhatIsSureAmongWhatMayErr() {
        // the third is surely best; that it is surely not worst stays to be guarded, so that two at a distance of 2.09
        // standard errors are not told apart: the 95 % point is 2.20, and not the 1.96 of one pair alone
        assertThat(RankSets.of(contenders(1, 0, 2.95, 1000), 1).simultaneous())
                .containsExactly(new RankSet(2, 3), new RankSet(2, 3), new RankSet(1, 1));
    }

    /**
     * Mathematics of 37 countries in PISA 2018, the example of R's csranks 1.2 (vignette "Inference for Ranks"): who
     * may be among the best five with 95 %, and what it says of simultaneous sets. The sets themselves are those of
     * csranks' algorithm with 100,000 draws.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void givesTheSetsOfThePublishedExample(long seed) {
        RankSets sets = RankSets.of(PISA.stream().map(Country::contender).toList(), seed);

        assertThat(sets.possibleTop(5).stream().map(j -> PISA.get(j).name()))
                .containsExactly(
                        "Belgium",
                        "Canada",
                        "Denmark",
                        "Estonia",
                        "Finland",
                        "Japan",
                        "Korea",
                        "Netherlands",
                        "Poland",
                        "Slovenia",
                        "Sweden",
                        "Switzerland");
        List<RankSet> all = sets.simultaneous();
        for (int j = 0; j < PISA.size(); j++) {
            Country country = PISA.get(j);
            assertThat(all.get(j).best()).as(country.name()).isCloseTo(country.best(), within(1));
            assertThat(all.get(j).worst()).as(country.name()).isCloseTo(country.worst(), within(1));
            boolean behindAllOthers = Set.of("Chile", "Mexico", "Colombia").contains(country.name());
            assertThat(all.get(j).best() > 34).isEqualTo(behindAllOthers);
            assertThat(holds(all.get(j), 7) || !Set.of("Germany", "Korea").contains(country.name()))
                    .isTrue();
        }
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
