package lapor.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.agency.AgencyType;
import lapor.agency.Peer;
import lapor.input.ProblemLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

class EvidenceTableTest {
    private static final List<String> METRICS = List.of("speed", "quality");
    private static final List<EvidenceRow> ROWS = List.of(
            new EvidenceRow(
                    "a",
                    "ip",
                    Peer.of(AgencyType.CITY),
                    OptionalDouble.of(66.666666667),
                    OptionalDouble.of(60),
                    OptionalDouble.of(70.5),
                    0.9,
                    EvidenceStatus.OK,
                    Map.of("quality", OptionalDouble.of(0), "speed", OptionalDouble.of(100))),
            new EvidenceRow(
                    "-b",
                    "",
                    Peer.ALL,
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    0,
                    EvidenceStatus.NOT_ASSESSABLE,
                    Map.of("quality", OptionalDouble.empty(), "speed", OptionalDouble.empty())));

    @TempDir
    Path folder;

    @Test
    void writesOneColumnPerIndicatorInTheirOrder() throws Exception {
        Path file = folder.resolve("evidence.csv");

        EvidenceTable.TABLE.over(METRICS).write(folder, ROWS);

        assertThat(Files.readString(file))
                .isEqualTo(
                        """
                        agency_id,group,peer,score,low,high,available_weight,status,speed,quality
                        a,ip,city,66.666666667,60,70.5,0.9,ok,100,0
                        '-b,,all,,,,0,not_assessable,,
                        """);
        assertThat(EvidenceTable.TABLE.over(METRICS).read(folder)).isEqualTo(ROWS);
    }

    @Test
    void refusesPeersThatAreNoTypeOfAgency() throws Exception {
        Path file = folder.resolve("evidence.csv");
        EvidenceTable.TABLE.over(METRICS).write(folder, ROWS);
        Files.writeString(file, Files.readString(file).replace(",city,", ",village,"));

        assertThat(ProblemLists.of(() -> EvidenceTable.TABLE.over(METRICS).read(folder)))
                .containsExactly("evidence.csv:2.peer: must be a type of agency, or all, but is \"village\"");
    }

    @Test
    void refusesATableOfOtherIndicators() {
        EvidenceTable.TABLE.over(METRICS).write(folder, ROWS);

        assertThat(ProblemLists.of(
                        () -> EvidenceTable.TABLE.over(List.of("speed", "tone")).read(folder)))
                .hasSize(2)
                .last()
                .isEqualTo("evidence.csv: column \"tone\" is missing");
    }
}
