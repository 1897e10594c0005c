package lapor.jobs.handling;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import lapor.calendar.Calendars;
import lapor.calendar.WorkSchedule;
import lapor.calendar.WorkSchedules;
import lapor.calendar.WorkTime;
import lapor.input.Problems;
import lapor.jobs.SparkExtension;
import lapor.jobs.lake.EventColumns;
import lapor.jobs.lake.Lake;
import lapor.jobs.logs.Ingest;
import lapor.jobs.logs.LogDelivery;
import lapor.jobs.logs.QualityGate;
import lapor.jobs.logs.ReporterKey;
import lapor.run.RunFile.LogSource;
import lapor.source.Actor;
import lapor.tally.Fact;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Each decided case: a short log written by hand, and the handlings that follow from it. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandlingFixturesTest {
    private static final Instant AS_OF = Instant.parse("2022-03-31T17:00:00Z");
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);
    private static final String HEADER =
            "agency_id,state,submitted_at,entered_by_officer,verified_at,verified_by_agency,direct,any_direct,"
                    + "received_at,receipts,disposed_to,returns,responded_at,reporter_replied,deferrals,deferred,"
                    + "closed_at,closed_by,settled_at,reopenings,acted_after_closing,rating,removed_at,ever_closed,"
                    + "closing_answers,closed_with_answer,due_at,deletion,archiving";
    private static final String EXPECTED = ".expected.csv";

    private Map<String, List<String>> handlings = Map.of();

    @BeforeAll
    void assembleAllCases(Lake lake) {
        Problems problems = new Problems();
        List<LogSource> logs = cases().map(name -> new LogSource(name + ".csv", "handling-log"))
                .toList();
        new Ingest(lake, ReporterKey.of("test"), QualityGate.USUAL).run(LogDelivery.find(folder(), logs, problems));
        problems.throwIfAny();
        Dataset<Row> known = lake.events().filter(col(EventColumns.AT).leq(lit(Timestamp.from(AS_OF))));
        Dataset<Row> names = known.select(col(EventColumns.COMPLAINT_ID), col(EventColumns.COMPLAINT_REF))
                .distinct();
        handlings =
                HandlingAssembly.assemble(known, Labels.NONE, rules())
                        .join(names, HandlingColumns.COMPLAINT_ID)
                        .collectAsList()
                        .stream()
                        .collect(groupingBy(
                                row -> row.getAs(EventColumns.COMPLAINT_REF),
                                mapping(HandlingFixturesTest::written, toList())));
    }

    /** The reporter's term is ten working days of Indonesia; responses are told. */
    private static ClosingRules rules() {
        WorkSchedule schedule = new WorkSchedules(
                        Calendars.read("indonesia", Path.of("")), WorkTime.read("indonesia", Path.of("")), WIB)
                .usual();
        return new ClosingRules(
                (agency, received, closed, reopened) -> schedule.workingDays(closed, reopened) <= 10,
                new DayTimes(ZoneId.of("Asia/Jakarta")),
                lit(true));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void assemblesWhatWasWorkedOutByHand(String name) throws IOException {
        List<String> expected = Files.readAllLines(folder().resolve(name + EXPECTED));

        assertThat(expected.get(0)).isEqualTo(HEADER);
        assertThat(handlings.getOrDefault(name, List.of()))
                .containsExactlyInAnyOrderElementsOf(expected.subList(1, expected.size()));
    }

    static Stream<String> cases() {
        return Arrays.stream(folder().toFile().list())
                .filter(file -> file.endsWith(".csv") && !file.endsWith(EXPECTED))
                .map(file -> file.replace(".csv", ""))
                .sorted();
    }

    private static String written(Row row) {
        return String.join(
                ",",
                text(row.getAs(HandlingColumns.AGENCY_ID)),
                Fact.ofNumber(row.<Integer>getAs(HandlingColumns.STATE)).name(),
                time(row.getAs(HandlingColumns.SUBMITTED_AT)),
                text(row.getAs(HandlingColumns.ENTERED_BY_OFFICER)),
                time(row.getAs(HandlingColumns.VERIFIED_AT)),
                text(row.getAs(HandlingColumns.VERIFIED_BY_AGENCY)),
                text(row.getAs(HandlingColumns.DIRECT)),
                text(row.getAs(HandlingColumns.ANY_DIRECT)),
                time(row.getAs(HandlingColumns.RECEIVED_AT)),
                text(row.getAs(HandlingColumns.RECEIPTS)),
                text(row.getAs(HandlingColumns.DISPOSED_TO)),
                text(row.getAs(HandlingColumns.RETURNS)),
                time(row.getAs(HandlingColumns.RESPONDED_AT)),
                text(row.getAs(HandlingColumns.REPORTER_REPLIED)),
                text(row.getAs(HandlingColumns.DEFERRALS)),
                text(row.getAs(HandlingColumns.DEFERRED)),
                time(row.getAs(HandlingColumns.CLOSED_AT)),
                actor(row.getAs(HandlingColumns.CLOSED_BY)),
                time(row.getAs(HandlingColumns.SETTLED_AT)),
                text(row.getAs(HandlingColumns.REOPENINGS)),
                text(row.getAs(HandlingColumns.ACTED_AFTER_CLOSING)),
                text(row.getAs(HandlingColumns.RATING)),
                time(row.getAs(HandlingColumns.REMOVED_AT)),
                text(row.getAs(HandlingColumns.EVER_CLOSED)),
                text(row.getAs(HandlingColumns.CLOSING_ANSWERS)),
                text(row.getAs(HandlingColumns.CLOSED_WITH_ANSWER)),
                time(row.getAs(HandlingColumns.DUE_AT)),
                text(row.getAs(HandlingColumns.DELETION)),
                text(row.getAs(HandlingColumns.ARCHIVING)));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static String time(Long micros) {
        return micros == null
                ? ""
                : Instant.EPOCH
                        .plus(micros, ChronoUnit.MICROS)
                        .atOffset(WIB)
                        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private static String actor(Integer code) {
        return code == null
                ? ""
                : code == 0
                        ? "UNKNOWN"
                        : Arrays.stream(Actor.values())
                                .filter(actor -> actor.number() == code)
                                .findFirst()
                                .orElseThrow()
                                .name();
    }

    private static Path folder() {
        try {
            return Path.of(HandlingFixturesTest.class.getResource("/handling").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
