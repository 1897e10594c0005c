package lapor.jobs.handling;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import lapor.agency.Agency;
import lapor.calendar.Calendars;
import lapor.calendar.WorkCalendar;
import lapor.calendar.WorkSchedule;
import lapor.calendar.WorkSchedules;
import lapor.calendar.WorkTime;
import lapor.jobs.SparkExtension;
import lapor.jobs.lake.Lake;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Columns say of agencies what plain Java says of them. */
@ExtendWith(SparkExtension.class)
class AgencyClockTest {
    private static final Instant FIRST = Instant.parse("2022-01-31T17:00:00Z");
    private static final Instant LAST = Instant.parse("2022-12-15T17:00:00Z");
    private static final int PAIRS = 12_000;

    private static final Map<String, String> ZONES = new TreeMap<>(Map.of(
            "usual", "Asia/Jakarta",
            "six", "Asia/Jakarta",
            "middle", "Asia/Makassar",
            "east", "Asia/Jayapura",
            "budapest", "Europe/Budapest",
            "island", "Australia/Lord_Howe",
            "nights", "America/New_York"));

    private static final StructType PAIR = new StructType()
            .add(HandlingColumns.AGENCY_ID, DataTypes.StringType)
            .add("a", DataTypes.LongType)
            .add("b", DataTypes.LongType);

    @Test
    void countsDaysAndMinutesOfEveryAgencyAsPlainJavaDoes(Lake lake, @TempDir Path folder) throws IOException {
        WorkSchedules schedules = new WorkSchedules(calendar(folder), workTime(folder), ZoneId.of("Asia/Jakarta"));
        List<Agency> agencies = ZONES.entrySet().stream()
                .map(agency -> Agency.unlisted(agency.getKey(), ZoneId.of(agency.getValue())))
                .toList();
        AgencyClock clock = new AgencyClock(schedules, FIRST, LAST, agencies);

        List<Row> counted = pairs(lake.spark())
                .withColumn("days", clock.workingDays(clock.day(col("a")), clock.day(col("b"))))
                .withColumn("minutes", clock.workingMinutes(col("a"), col("b")))
                .withColumn("full", clock.workingMinutesOfDays(clock.day(col("a")), clock.day(col("b"))))
                .collectAsList();

        assertThat(counted).hasSize(PAIRS).allSatisfy(row -> {
            ZoneId zone = ZoneId.of(ZONES.getOrDefault(row.<String>getAs(0), "Asia/Jakarta"));
            WorkSchedule schedule = schedules.of(Agency.unlisted(row.getAs(0), zone));
            Instant a = Instant.EPOCH.plus(row.getLong(1), ChronoUnit.MICROS);
            Instant b = Instant.EPOCH.plus(row.getLong(2), ChronoUnit.MICROS);
            assertThat(row.<Integer>getAs("days")).isEqualTo(schedule.workingDays(a, b));
            assertThat(row.<Long>getAs("minutes")).isEqualTo(schedule.workingMinutes(a, b));
            assertThat(row.<Long>getAs("full"))
                    .isEqualTo(schedule.workingMinutes(
                            a.atZone(zone).toLocalDate(), b.atZone(zone).toLocalDate()));
        });
        assertThat(counted.stream().map(row -> row.<Long>getAs("minutes")).distinct())
                .as("many different ones")
                .hasSizeGreaterThan(1_000);
    }

    @Test
    void tellsNoAgenciesApartThatWorkTheSameDays(@TempDir Path folder) throws IOException {
        WorkTime indonesia = WorkTime.read("indonesia", folder);
        WorkSchedules schedules =
                new WorkSchedules(Calendars.read("indonesia", folder), indonesia, ZoneId.of("Asia/Jakarta"));
        List<Agency> agencies = List.of(Agency.unlisted("EAST", ZoneId.of("Asia/Jayapura")));
        AgencyClock clock = new AgencyClock(schedules, FIRST, LAST, agencies);

        assertThat(clock.workingDays(col("a"), col("b")).toString()).doesNotContain("EAST");
        assertThat(clock.day(col("a")).toString()).contains("EAST");
    }

    @Test
    void countsNoMinutesWithoutAnInstant(Lake lake, @TempDir Path folder) throws IOException {
        WorkSchedules schedules = new WorkSchedules(calendar(folder), workTime(folder), ZoneId.of("Asia/Jakarta"));
        AgencyClock clock = new AgencyClock(schedules, FIRST, LAST, List.of());
        Dataset<Row> halves = lake.spark()
                .createDataFrame(
                        List.of(
                                RowFactory.create("X", micros(FIRST), null),
                                RowFactory.create("X", null, micros(LAST))),
                        PAIR);
        assertThat(halves.select(clock.workingMinutes(col("a"), col("b"))).collectAsList())
                .allMatch(row -> row.getLong(0) == 0);
    }

    private static Dataset<Row> pairs(SparkSession spark) {
        Random random = new Random(5);
        List<String> ids = new ArrayList<>(ZONES.keySet());
        ids.add("unlisted");
        long span = micros(LAST) - micros(FIRST);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < PAIRS; i++) {
            long a = micros(FIRST) + (long) (random.nextDouble() * span);
            long b = random.nextInt(4) == 0
                    ? micros(FIRST) + (long) (random.nextDouble() * span)
                    : Math.min(micros(LAST), a + (long) (random.nextDouble() * span / 50));
            rows.add(RowFactory.create(ids.get(i % ids.size()), a, b));
        }
        return spark.createDataFrame(rows, PAIR);
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    private static WorkCalendar calendar(Path folder) throws IOException {
        Files.writeString(
                folder.resolve("mine.csv"),
                """
                date,kind,name,zone
                2022-01-01,holiday,New year,
                2022-05-02,holiday,A Monday,
                2022-08-20,holiday,A Saturday,
                2022-06-01,holiday,Of the east,Asia/Jayapura
                """);
        return Calendars.read("mine.csv", folder);
    }

    private static WorkTime workTime(Path folder) throws IOException {
        String source = "\"source\": \"made up\", \"certainty\": \"assumed\"";
        String five =
                """
                "MONDAY": ["07:30-12:00", "13:00-16:00"], "TUESDAY": ["07:30-12:00", "13:00-16:00"],
                "WEDNESDAY": ["07:30-12:00", "13:00-16:00"], "THURSDAY": ["07:30-12:00", "13:00-16:00"],
                "FRIDAY": ["07:30-11:30", "13:00-16:30"]""";
        Files.writeString(
                folder.resolve("mine.json"),
                """
                { "weeks": [
                  {"hours": {%1$s}, %2$s},
                  {"from": "2022-03-01", "agencies": ["six"], "hours": {%1$s, "SATURDAY": ["08:00-12:00"]}, %2$s},
                  {"agencies": ["nights", "island", "budapest"],
                    "hours": {"SATURDAY": ["20:00-24:00"], "SUNDAY": ["00:00-01:15", "01:45-02:15", "02:30-06:00"]}, %2$s} ],
                  "seasons": [ {"name": "Ramadan", "hours": {"MONDAY": ["08:00-15:00"]},
                    "dates": {"spans": [{"from": "2022-04-03", "to": "2022-05-02"}], %2$s}, %2$s} ] }
                """
                        .formatted(five, source));
        return WorkTime.read("mine.json", folder);
    }
}
