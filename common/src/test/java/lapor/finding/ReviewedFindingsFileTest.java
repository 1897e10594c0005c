package lapor.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lapor.input.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class ReviewedFindingsFileTest {
    private static final Set<String> DECLARED = Set.of("edition-2022");

    @TempDir
    private Path folder;

    @Test
    void readsWhatWasReviewedAndWhen() throws IOException {
        assertThat(read("A1,edition-2022,returned,Inspektorat,salah alamat,2022-04-01"))
                .containsExactly(new ReviewedFinding(
                        "A1", "edition-2022", Finding.RETURNED, "Inspektorat", LocalDate.parse("2022-04-01")));
    }

    @Test
    void reportsEveryProblemAtOnce() {
        assertThatThrownBy(() -> read(
                        "A9,edition-2022,returned,Inspektorat,salah alamat,2022-04-01",
                        "A1,2022-03,returned,Inspektorat,salah alamat,2022-04-01",
                        "A1,2022,sent,Inspektorat,salah alamat,2022-04-01",
                        "A1,2022,returned,,salah alamat,2022-04-01",
                        "A1,2022,bounced,Inspektorat,,1 April",
                        "A1,2021,bounced,Inspektorat,x,2022-04-01",
                        "A1,2021,bounced,Inspektorat,y,2022-04-02"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(":2.agency_id: unknown agency \"A9\"")
                .hasMessageContaining(":3.period: must be a year or a declared period, but is \"2022-03\"")
                .hasMessageContaining(":4.finding: must be one of")
                .hasMessageContaining(":5.reviewed_by: is empty")
                .hasMessageContaining(":6.reason: is empty")
                .hasMessageContaining(":6.reviewed_at: must be a date")
                .hasMessageContaining(":8.finding: bounced of agency \"A1\" in 2021 is reviewed already");
    }

    private List<ReviewedFinding> read(String... lines) throws IOException {
        Path file = folder.resolve("findings_reviewed.csv");
        Files.writeString(
                file, "agency_id,period,finding,reviewed_by,reason,reviewed_at\n" + String.join("\n", lines) + "\n");
        return ReviewedFindingsFile.read(file, Optional.of(Set.of("A1")), DECLARED);
    }
}
