package lapor.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.rule.Limit;
import lapor.rule.LimitSchedule;
import lapor.rule.Limits;
import lapor.source.Classification;
import lapor.tally.Fact;
import lapor.tally.TallyRow;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class OpenAgesTest {
    private static final LocalDate BEFORE = LocalDate.of(2021, 12, 1);
    private static final LocalDate AFTER = LocalDate.of(2022, 1, 1);

    @Test
    void cutsWhereTheLatestLimitsEndAndJudgesByThoseOfTheReceipt() {
        List<TallyRow> tallies = List.of(
                row("A", BEFORE, Classification.INFORMATION, 5, 3),
                row("A", BEFORE, Classification.INFORMATION, 6, 2),
                row("A", AFTER, Classification.INFORMATION, 6, 4),
                row("A", AFTER, Classification.OVERSIGHT, 14, 7),
                row("A", AFTER, Classification.OVERSIGHT, 60, 1),
                row("A", BEFORE, Classification.OVERSIGHT, 61, 9),
                row("A", BEFORE, Classification.UNKNOWN, 60, 1),
                new TallyRow("A", AFTER, Classification.OVERSIGHT, Fact.RESOLVED, 3, 50),
                row("B", AFTER, Classification.INFORMATION, 0, 1));
        List<String> ages = new ArrayList<>();
        new OpenAges(new LimitSchedule(List.of(limits(Optional.empty(), 5, 60), limits(Optional.of(AFTER), 10, 60))))
                .of(tallies)
                .forEach((agency, dimensions) -> dimensions.forEach((dimension, bands) -> bands.forEach(
                        (band, count) -> ages.add(agency + " " + dimension.code() + " " + band + " " + count))));
        assertThat(ages)
                .containsExactlyInAnyOrder(
                        "A open_in_time 0-10 7",
                        "A open_in_time 11-60 9",
                        "A open_overdue 0-10 2",
                        "A open_overdue 61+ 9",
                        "B open_in_time 0-10 1");
    }

    private static TallyRow row(String agency, LocalDate slice, Classification classification, int days, long count) {
        return new TallyRow(agency, slice, classification, Fact.UNRESOLVED, days, count);
    }

    private static Limits limits(Optional<LocalDate> from, int information, int oversight) {
        Limit any = new Limit(5, "chosen");
        return new Limits(
                from,
                any,
                any,
                Map.of(
                        Classification.INFORMATION,
                        new Limit(information, "chosen"),
                        Classification.OVERSIGHT,
                        new Limit(oversight, "chosen")),
                any);
    }
}
