package lapor.jobs;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import lapor.jobs.lake.LakeLock;
import lapor.source.SourceMappingFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Arrays;

/** Logs that must not get into the lake, and what the person who delivered them is told. */
@ExtendWith(SparkExtension.class)
class BadLogTest {
    private static final String WHERE_TO_LOOK = "  the first cases by line: lapor sources check MAPPING FILE";
    private static final String REFUSED = "; nothing was added to the lake";

    private SmallWorld world;

    @BeforeEach
    void makeWorld(@TempDir Path folder) {
        world = SmallWorld.in(folder);
    }

    @Test
    void waitsForLogsThatHoldNothing() {
        world.write(SmallWorld.LOG, "").write("logs/b.jsonl", "");
        Refusal.of(
                world, 4, "logs/2022-01.csv: is empty: it holds no bytes", "logs/b.jsonl: is empty: it holds no bytes");
    }

    @Test
    void waitsForRows() {
        world.write(SmallWorld.LOG, SmallWorld.HEADER + "\n").write("logs/b.jsonl", "\n");
        Refusal.of(world, 4, "logs/2022-01.csv: holds no rows", "logs/b.jsonl: holds no rows");
    }

    @Test
    void waitsForLogsInAnEmptyArchive() {
        world.withoutLog().write("logs/a.csv.gz", SmallWorld.gzip(""));
        Refusal.of(world, 4, "logs/a.csv.gz: is empty, expected a header and rows");
    }

    @Test
    void refusesALogOfBadRowsOnlyAndShowsWhatIsBad() {
        world.write(
                SmallWorld.LOG,
                SmallWorld.HEADER
                        + """

                1,SUBMITTED,yesterday,,reporter,,,
                2,DISPOSED,2022-01-04T09:00:00,,,,,
                3,ANSWERED,2022-01-04T09:00:00,A1,,,,
                4,SUBMITTED,tomorrow,,,,,
                5,SUBMITTED
                """);
        Refusal.of(
                world,
                3,
                "rejected rows: share must be at most 0.05 (thresholds.rejectedShare), but is 1.0000"
                        + " (read 5 = accepted 0 + duplicate 0 + late 0 + rejected 5)" + REFUSED,
                "  logs/2022-01.csv:2.at: Time is not readable, value like \"aaaaaaaaa\"; rows like it: 2",
                "  logs/2022-01.csv:3.agency_id: Agency is empty; rows like it: 1",
                "  logs/2022-01.csv:6: Row is not whole or not readable; rows like it: 1",
                "  logs/2022-01.csv:4.type: Event type is unknown, value like \"AAAAAAAA\"; rows like it: 1",
                WHERE_TO_LOOK);
    }

    @Test
    void refusesMoreRejectedRowsThanTheThresholdAllows() {
        world.replace("run.json", "\"lake\":", "\"thresholds\": {\"rejectedShare\": 0.01}, \"lake\":");
        world.write(SmallWorld.LOG, SmallWorld.log() + "98,SUBMITTED,later,,,,,\n99,SUBMITTED\u0000,later,,,,,\n");
        assertThat(Refusal.ofRun(world, 3))
                .containsExactly(
                        "rejected rows: share must be at most 0.01 (thresholds.rejectedShare), but is 0.0164"
                                + " (read 122 = accepted 120 + duplicate 0 + late 0 + rejected 2)" + REFUSED,
                        "  logs/2022-01.csv:122.at: Time is not readable, value like \"aaaaa\"; rows like it: 1",
                        "  logs/2022-01.csv:123.type: Event type is unknown, value like \"AAAAAAAAA?\"; rows like it: 1",
                        WHERE_TO_LOOK);
    }

    @Test
    void listsEveryUnreadableFileAtOnce() {
        byte[] zipped = SmallWorld.gzip(SmallWorld.log());
        String header = "complaint_id;type;at;agency_id;actor;channel;reporter;rating";
        world.write(
                        "logs/a-latin.csv",
                        SmallWorld.log().replace("Siti", "Sit\u00ef").getBytes(ISO_8859_1))
                .write("logs/b-utf16.csv", SmallWorld.log().getBytes(UTF_16))
                .write("logs/c-utf16le.csv", SmallWorld.log().getBytes(UTF_16LE))
                .write("logs/d-cut.csv.gz", Arrays.copyOf(zipped, zipped.length / 2))
                .write("logs/e-text.parquet", SmallWorld.log())
                .write("logs/f-no-time.csv", SmallWorld.log().replace(",at,", ",when,"))
                .write("logs/g-semicolon.csv", SmallWorld.log().replace(',', ';'))
                .write("logs/h-twice.csv", SmallWorld.log().replace("channel", "type"))
                .write("logs/i-quote.csv", SmallWorld.log().replace("Siti 3", "\"Siti 3"))
                .write("logs/j-stray.csv", SmallWorld.log().replace("Siti 3", "\"Siti\" 3"))
                .write("logs/k-wide.csv", "c,".repeat(100_000) + SmallWorld.log());
        String needs = "\" is missing, mapping handling-log needs it; found ";
        Refusal.of(
                world,
                2,
                "logs/f-no-time.csv: column \"at" + needs
                        + "actor, agency_id, channel, complaint_id, rating, reporter, type, when",
                "logs/g-semicolon.csv: column \"agency_id" + needs + header,
                "logs/g-semicolon.csv: column \"at" + needs + header,
                "logs/g-semicolon.csv: column \"complaint_id" + needs + header,
                "logs/g-semicolon.csv: column \"type" + needs + header,
                "logs/a-latin.csv: is not UTF-8 text: line 2, byte 115",
                "logs/b-utf16.csv: is not UTF-8 text: line 1, byte 1",
                "logs/c-utf16le.csv: its header holds NUL characters: it is a binary file or UTF-16, expected UTF-8 text",
                "logs/d-cut.csv.gz: its compressed data is damaged or cut off, at or before byte " + zipped.length / 2,
                "logs/e-text.parquet: is not a Parquet file, or was cut off: its end mark PAR1 is missing",
                "logs/h-twice.csv: column \"type\" is there twice",
                "logs/i-quote.csv: line 12: a quotation mark is opened and never closed",
                "logs/j-stray.csv: cannot be read: line 12: Unexpected character after closing quote: ' ' (0x20)",
                "logs/k-wide.csv: cannot be read: line 1: Record starting at line 1 has surpassed the maximum limit of 16384 fields");
    }

    @Test
    void refusesATimeThatTheCalendarMissesBeforeTheLakeChanges() {
        String earlier = SourceMappingFile.read("handling-log", world.path("."))
                .text()
                .replace("\"since\": \"2011-11-01\"", "\"since\": \"2005-01-01\"");
        world.write("own.json", earlier).replace("run.json", "\"handling-log\"", "\"own.json\"");
        world.write(SmallWorld.LOG, SmallWorld.log() + "99,SUBMITTED,2010-05-01T08:00:00,,,,,\n");
        Refusal.of(
                world,
                2,
                "calendar indonesia: has no holidays for 2010; it covers 2011 to 2030."
                        + " Use the calendar \"weekdays\" if Monday to Friday is enough");
    }

    @Test
    void waitsWhenNothingHappenedUntilTheInstant() {
        assertThat(Refusal.ofRun(world, 4, "--as-of", "2021-12-31T00:00:00+07:00"))
                .containsExactly("lake: has no event until 2021-12-30T17:00:00Z");
    }

    @Test
    void leavesALakeToTheRunThatHoldsIt() {
        try (LakeLock held = LakeLock.take(world.path("lake"))) {
            assertThat(Refusal.ofRun(world, 5)).containsExactly("another run holds the lake lake");
            assertThat(held.lake()).isEqualTo(world.path("lake"));
        }
    }
}
