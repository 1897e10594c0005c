package lapor.agency;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.text.Coded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

class SuccessionTest {
    private static final LocalDate DAY = LocalDate.parse("2024-11-01");

    @TempDir
    Path folder;

    @Test
    void followsAChainToItsEnd() throws IOException {
        SuccessorAgencies folded = Succession.FOLDED.of(
                read("OLD,,2020-01-01,MIDDLE", "MIDDLE,2020-01-01,2024-10-21,NEW", "NEW,2024-10-21,,"), DAY);
        assertThat(folded.finals())
                .containsOnlyKeys("OLD", "MIDDLE")
                .containsEntry("OLD", "NEW")
                .containsEntry("MIDDLE", "NEW");
        assertThat(folded.answering("NEW")).isEqualTo("NEW");
        assertThat(folded.isFolded("NEW")).isFalse();
    }

    @Test
    void leavesEveryAgencyAsItWasUnlessToldToFold() throws IOException {
        List<Agency> agencies = read("OLD,,2020-01-01,NEW", "NEW,2020-01-01,,");
        assertThat(Succession.AS_WAS.of(agencies, DAY).finals()).isEmpty();
    }

    /** On its last day an agency still answers for itself; the day after, its end, it does not. */
    @Test
    void waitsForTheEndOfAnAgency() throws IOException {
        List<Agency> agencies = read("OLD,,2024-11-01,MIDDLE", "MIDDLE,,2024-11-02,NEW", "NEW,,,");
        assertThat(Succession.FOLDED.of(agencies, DAY.minusDays(1)).finals()).isEmpty();
        assertThat(Succession.FOLDED.of(agencies, DAY).finals())
                .as("only to the one that has not ended yet")
                .containsOnlyKeys("OLD")
                .containsEntry("OLD", "MIDDLE");
        assertThat(Succession.FOLDED.of(agencies, DAY.plusDays(1)).finals())
                .containsEntry("OLD", "NEW")
                .containsEntry("MIDDLE", "NEW");
    }

    @Test
    void foldsAnAgencyWhoseEndIsNotGiven() throws IOException {
        assertThat(Succession.FOLDED.of(read("OLD,,,NEW", "NEW,,,"), DAY).answering("OLD"))
                .isEqualTo("NEW");
    }

    @Test
    void isNamedAsInRunFiles() {
        assertThat(Coded.find(Succession.class, "as-was")).contains(Succession.AS_WAS);
        assertThat(Coded.find(Succession.class, "folded")).contains(Succession.FOLDED);
        assertThat(Coded.find(Succession.class, "merged")).isEmpty();
    }

    private List<Agency> read(String... rows) throws IOException {
        StringBuilder csv = new StringBuilder("agency_id,valid_from,valid_to,successor_id,name,type\n");
        for (String row : rows) {
            csv.append(row).append(",N,ministry\n");
        }
        Path file = Files.writeString(folder.resolve("agencies.csv"), csv);
        return AgencyFile.read(file, ZoneId.of("Asia/Jakarta"));
    }
}
