package lapor.peer;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.agency.Agency;
import lapor.agency.AgencyType;
import lapor.agency.Peer;
import lapor.metric.Measurement;
import lapor.metric.MetricRow;
import lapor.metric.Status;
import lapor.metric.Suppression;
import lapor.rule.Rules;
import lapor.source.Classification;
import lapor.tally.CalendarPeriod;
import lapor.tally.Fact;
import lapor.tally.Tallies;
import lapor.tally.TallyRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

class GroupSuppressionTest {
    private static final int SMALL_CELL = 5;
    private static final List<AgencyType> TYPES = List.of(AgencyType.CITY, AgencyType.REGENCY);

    /**
     * If it failed, a group's month or quarter less its published agencies would be what the others withhold: whatever
     * is published of a group is the sum of what is published of its agencies.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void saysNothingInMonthsAndQuartersThatAgenciesDoNotSay(long seed) {
        List<Agency> agencies = new ArrayList<>();
        List<TallyRow> rows = new ArrayList<>();
        Random random = new Random(seed);
        for (int i = 0; i < 8; i++) {
            agencies.add(agency("A" + i, TYPES.get(i % 2)));
            for (int month = 1; month <= 12; month++) {
                int count = random.nextInt(3) == 0 ? random.nextInt(8) : 5 + random.nextInt(40);
                if (count > 0) {
                    rows.add(new TallyRow(
                            "A" + i, LocalDate.of(2022, month, 1), Classification.UNKNOWN, Fact.CLOSED, 0, count));
                }
            }
        }
        Measurement measurement = new Measurement(Rules.bundled().limits(), List.of());
        Tallies tallies = new Tallies(rows, List.of(), List.of(), EnumSet.allOf(Fact.class), List.of());
        List<MetricRow> measured = measurement.measure(tallies, agencies);
        List<MetricRow> published = new Suppression(SMALL_CELL).apply(measured);
        List<GroupRow> groups = new GroupSuppression(SMALL_CELL)
                .apply(new Groups(measurement).measure(tallies, agencies, measured), agencies, measured, published);

        assertThat(groups)
                .filteredOn(GroupSuppressionTest::isYear)
                .allMatch(row -> row.estimate().status() == Status.OK);
        for (GroupRow group : groups) {
            if (group.metric().equals("received")
                    && !isYear(group)
                    && group.estimate().value().isPresent()) {
                double shown = published.stream()
                        .filter(row ->
                                row.metric().equals("received") && row.period().equals(group.period()))
                        .filter(row -> group.peer().equals(Peer.ALL) || isOf(row, group.peer(), agencies))
                        .mapToDouble(row -> row.estimate().value().orElse(0))
                        .sum();
                assertThat(group.estimate().value()).as(group.toString()).hasValue(shown);
            }
        }
    }

    private static boolean isOf(MetricRow row, Peer peer, List<Agency> agencies) {
        return agencies.stream()
                .anyMatch(agency ->
                        agency.id().equals(row.agencyId()) && agency.peer().equals(peer));
    }

    private static boolean isYear(GroupRow row) {
        return row.metric().equals("received")
                && CalendarPeriod.find(row.period()).equals(Optional.of(CalendarPeriod.YEAR));
    }

    private static Agency agency(String id, AgencyType type) {
        return new Agency(
                id,
                id,
                Optional.of(type),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ZoneId.of("Asia/Jakarta"),
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
