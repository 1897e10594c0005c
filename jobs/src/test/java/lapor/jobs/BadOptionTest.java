package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

/** Instants, places and command lines that cannot be meant. */
@ExtendWith(SparkExtension.class)
class BadOptionTest {
    private SmallWorld world;

    @BeforeEach
    void makeWorld(@TempDir Path folder) {
        world = SmallWorld.in(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            tomorrow                   | --as-of: must be an instant such as 2022-04-15T00:00:00+07:00, but is "tomorrow"
            2022-02-30T00:00:00+07:00  | --as-of: must be an instant such as 2022-04-15T00:00:00+07:00, but is "2022-02-30T00:00:00+07:00"
            2035-01-01T00:00:00+07:00  | calendar indonesia: has no holidays for 2035; it covers 2011 to 2030. Use the calendar "weekdays" if Monday to Friday is enough
            +999999999-12-31T23:59:59Z | --as-of: must be an instant such as 2022-04-15T00:00:00+07:00, but is "+999999999-12-31T23:59:59Z"
            """)
    void saysWhatIsWrongWithAnAsOfInstant(String asOf, String problem) {
        assertThat(Refusal.ofRun(world, 2, "--as-of", asOf)).containsExactly(problem);
    }

    @Test
    void needsAnAsOfInstant() {
        world.replace("run.json", "\"asOf\": \"2022-02-01T00:00:00+07:00\",", "");
        Refusal.of(world, 2, "asOf: is missing: name the instant in the run file or with --as-of");
    }

    @Test
    void refusesPlacesThatAreFiles() {
        world.write("lake", "a file").write("out", "a file");
        assertThat(Refusal.ofRun(world, 2))
                .containsExactly(
                        "lake: must be a folder, but lake is a file", "out: must be a folder, but out is a file");
    }

    @Test
    void refusesPlacesBelowFiles() {
        world.replace("run.json", "\"lake\": \"lake\"", "\"lake\": \"agencies.csv/lake\"");
        assertThat(world.nightly().problems()).containsExactly("lake: must be a folder, but agencies.csv is a file");
    }

    @Test
    void refusesAnOutputWhoseCurrentRunIsNoLink() {
        world.write("out/current/metrics.csv", "mine");
        assertThat(Refusal.ofRun(world, 2))
                .containsExactly("out: must be a folder of published runs, but out/current is not a link to a run");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            nihgtly            | Unmatched argument at index 0: 'nihgtly'
            nightly --asof x   | Unknown options: '--asof', 'x'
            nightly --as-of    | Missing required parameter for option '--as-of' (INSTANT)
            ingest logs        | Missing required option: '--source=MAPPING'
            ingest --source x  | Missing required parameter: 'FILE'
            """)
    void explainsUsage(String line, String problem) {
        SmallWorld.Ended ended = world.command(line.split(" "));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.problems().get(0)).isEqualTo(problem);
    }

    @Test
    void explainsUsageWhenNoCommandIsGiven() {
        assertThat(world.command().code()).isEqualTo(2);
    }
}
