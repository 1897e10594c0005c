package lapor.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.Random;

class RankedSumsTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 7, RankedSums.MOST_COUNTED, 10 * RankedSums.MOST_COUNTED})
    void findsWhatSortingFinds(int range) {
        int[] sums = new Random(range).ints(500, -3, range).toArray();
        int[] sorted = sums.clone();
        Arrays.sort(sorted);
        RankedSums ranked = new RankedSums(sums);
        for (int rank = 1; rank <= sorted.length; rank++) {
            assertThat(ranked.ranked(rank)).isEqualTo(sorted[rank - 1]);
        }
    }
}
