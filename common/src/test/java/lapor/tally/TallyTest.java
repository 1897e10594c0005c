package lapor.tally;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.rule.Limit;
import lapor.rule.Limits;
import lapor.source.Classification;
import lapor.statistics.Histogram;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class TallyTest {
    private static final LocalDate SLICE = LocalDate.parse("2022-03-01");

    @Test
    void addsUpWithoutChangingItsParts() {
        Tally first = TallyOfRows.of(List.of(row(Fact.ANSWERED, 3, 4), row(Fact.CLOSED, 0, 4)), limits(5));
        Tally second = TallyOfRows.of(List.of(row(Fact.ANSWERED, 3, 1), row(Fact.ANSWERED, 8, 1)), limits(5));
        Tally sum = first.plus(second).plus(Tally.empty());
        assertThat(sum.histogram(Fact.ANSWERED)).isEqualTo(Histogram.ofValues(3, 3, 3, 3, 3, 8));
        assertThat(sum.histogram(Fact.ANSWERED, Classification.OVERSIGHT)).isEqualTo(Histogram.empty());
        assertThat(sum.received()).isEqualTo(4);
        assertThat(sum.firstResponse()).isEqualTo(new Judged(5, 6));
        assertThat(first.count(Fact.ANSWERED)).isEqualTo(4);
    }

    @Test
    void judgesEachPartByTheLimitsOfItsTime() {
        List<TallyRow> rows = List.of(row(Fact.ANSWERED, 7, 10));
        Tally sum = TallyOfRows.of(rows, limits(5)).plus(TallyOfRows.of(rows, limits(10)));
        assertThat(sum.firstResponse()).isEqualTo(new Judged(10, 20));
    }

    @Test
    void doesNotCountTheReturnedAsReceived() {
        Tally tally = TallyOfRows.of(
                List.of(
                        row(Fact.CLOSED, 0, 1),
                        row(Fact.IN_PROGRESS, 0, 2),
                        row(Fact.WAITING, 0, 4),
                        row(Fact.RETURNED, 0, 8),
                        row(Fact.DELETED, 0, 16)),
                limits(5));
        assertThat(tally.received()).isEqualTo(7);
        assertThat(tally.count(Fact.RETURNED)).isEqualTo(8);
    }

    private static TallyRow row(Fact fact, int value, long count) {
        return new TallyRow("a", SLICE, Classification.NON_OVERSIGHT, fact, value, count);
    }

    private static Limits limits(int firstResponse) {
        Map<Classification, Limit> resolution = new EnumMap<>(Classification.class);
        resolution.put(Classification.NON_OVERSIGHT, new Limit(14, "chosen"));
        return new Limits(
                Optional.empty(),
                new Limit(3, "chosen"),
                new Limit(firstResponse, "chosen"),
                resolution,
                new Limit(10, "chosen"));
    }
}
