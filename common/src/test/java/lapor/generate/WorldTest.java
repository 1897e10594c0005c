package lapor.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lapor.agency.AgencyType;
import lapor.input.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

class WorldTest {
    private static final GeneratorOptions SMALL = new GeneratorOptions(300, 40, 5);

    @TempDir
    Path folder;

    @Test
    void sameSeedGivesTheSameBytesAndAnotherSeedOthers() throws IOException {
        Sample.write(Sample.world(SMALL), folder.resolve("a"), TextFormat.CSV);
        Sample.write(Sample.world(SMALL), folder.resolve("b"), TextFormat.CSV);
        Sample.write(Sample.world(new GeneratorOptions(300, 40, 6)), folder.resolve("c"), TextFormat.CSV);
        Map<String, byte[]> first = SampleFilesTest.contents(folder.resolve("a"));
        Map<String, byte[]> again = SampleFilesTest.contents(folder.resolve("b"));
        Map<String, byte[]> other = SampleFilesTest.contents(folder.resolve("c"));
        first.forEach((name, bytes) -> assertThat(again.get(name)).as(name).isEqualTo(bytes));
        for (String name : List.of("agencies.csv", "claims.csv", "documents.csv", "panel.csv", "logs/2021-06.csv.gz")) {
            assertThat(other.get(name)).as(name).isNotEqualTo(first.get(name));
        }
    }

    @Test
    void jsonLinesSayTheSameAsCsv() throws IOException {
        World world = Sample.world(SMALL);
        Sample.write(world, folder, TextFormat.JSONL);
        String june = new String(SampleFilesTest.content(folder.resolve("logs/2021-06.jsonl.gz")), "UTF-8");
        List<LogLine> lines = world.log()
                .filter(line -> line.month().toString().equals("2021-06"))
                .toList();
        assertThat(june.lines()).hasSize(lines.size());
        assertThat(june.lines().findFirst().orElseThrow())
                .contains("\"complaint_id\":\"" + lines.get(0).cell("complaint_id") + "\"")
                .doesNotContain("\"\"");
    }

    @Test
    void hasEveryTypeOfAgencyInThreeZonesWithNamesOfTheirOwn() {
        List<SyntheticAgency> agencies = Sample.world().agencies();
        assertThat(agencies).extracting(SyntheticAgency::type).contains(AgencyType.values());
        assertThat(agencies.stream().map(agency -> agency.agency().zone().getId()))
                .contains("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura");
        assertThat(agencies.stream().map(agency -> agency.agency().name()).collect(Collectors.toSet()))
                .hasSize(160);
    }

    @Test
    void makesASmallWorldWithOneAgencyOfEachType() {
        World world = Sample.world(new GeneratorOptions(50, 8, 1));
        assertThat(world.agencies()).extracting(SyntheticAgency::type).containsExactlyInAnyOrder(AgencyType.values());
        assertThat(world.log().filter(line -> line.cell("type").equals("SUBMITTED")))
                .hasSizeGreaterThanOrEqualTo(50);
    }

    @Test
    void refusesWorldsThatAreTooSmall() {
        assertThatThrownBy(() -> new GeneratorOptions(0, 7, 1))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("complaints: must be at least 1, but is 0\nagencies: must be at least 8, but is 7");
    }
}
