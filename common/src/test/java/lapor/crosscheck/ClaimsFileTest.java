package lapor.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.input.ProblemLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

class ClaimsFileTest {
    @TempDir
    Path folder;

    @Test
    void readsClaimsWithAndWithoutTheirCounts() throws IOException {
        assertThat(
                        read(
                                """
                        agency_id,metric,period,value,numerator,denominator
                        a,follow_up_rate,2022,0.8,80,100
                        a,satisfaction_mean,2022,4.4,,
                        """))
                .containsExactly(
                        new Claim(
                                "a",
                                "follow_up_rate",
                                "2022",
                                0.8,
                                OptionalDouble.of(80),
                                OptionalDouble.of(100),
                                Optional.empty()),
                        new Claim(
                                "a",
                                "satisfaction_mean",
                                "2022",
                                4.4,
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                Optional.empty()));
    }

    @Test
    void readsAsOfWhenAnAgencyCounted() throws IOException {
        assertThat(
                        read(
                                """
                        agency_id,metric,period,value,as_of
                        a,follow_up_rate,2019,0.8,2022-04-08
                        a,follow_up_rate,2020,0.8,2022-04-08T12:00:00
                        a,follow_up_rate,2021,0.8,2022-04-08T12:00:00+09:00
                        a,follow_up_rate,2022,0.8,
                        """))
                .extracting(claim -> claim.asOf().map(Instant::toString).orElse(""))
                .containsExactly("2022-04-08T17:00:00Z", "2022-04-08T05:00:00Z", "2022-04-08T03:00:00Z", "");
        assertThat(ProblemLists.of(() -> read("agency_id,metric,period,value,as_of\na,follow_up_rate,2022,0.8,soon\n")))
                .containsExactly("claims.csv:2.as_of: must be a day as YYYY-MM-DD, or a time as"
                        + " YYYY-MM-DDThh:mm:ss+07:00, but is \"soon\"");
    }

    @Test
    void reportsEveryProblemAtOnce() {
        assertThat(
                        ProblemLists.of(
                                () -> read(
                                        """
                        agency_id,metric,period,value,numerator,denominator
                        a,follow_up_rate,2022,95,,
                        a,follow_up_rate,2022,0.9,-1,
                        z,satisfaction_mean,2022,4,,
                        a,applause,2022,4,,
                        a,secret_metric,2022,4,,
                        a,received,,,,many
                        a,satisfaction_mean,2021,4,80,
                        a,satisfaction_mean,2022,4,80,0
                        """)))
                .containsExactly(
                        "claims.csv:2.value: must be a number from 0.0 to 1.0, but is \"95\"",
                        "claims.csv:3.numerator: must be a number from 0.0 to 1.0E12, but is \"-1\"",
                        "claims.csv:3.metric: agency \"a\" has claimed follow_up_rate of 2022 already",
                        "claims.csv:4.agency_id: unknown agency \"z\"",
                        "claims.csv:5.metric: unknown metric \"applause\"",
                        "claims.csv:6.metric: no tolerance is set for \"secret_metric\"",
                        "claims.csv:7.period: is empty",
                        "claims.csv:7.value: is empty",
                        "claims.csv:7.denominator: must be a number from 0.0 to 1.0E12, but is \"many\"",
                        "claims.csv:8.denominator: is empty, but a numerator is given",
                        "claims.csv:9.denominator: must be above 0, but is \"0\"");
    }

    private List<Claim> read(String text) throws IOException {
        return ClaimsFile.read(
                Files.writeString(folder.resolve("claims.csv"), text),
                Tolerances.bundled(),
                Set.of("a"),
                Set.of("follow_up_rate", "satisfaction_mean", "received", "secret_metric"),
                ZoneId.of("Asia/Jakarta"));
    }
}
