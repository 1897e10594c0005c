package lapor.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.edition.EditionFixture;
import lapor.input.ProblemLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

class EntriesFileTest {
    @TempDir
    Path folder;

    @Test
    void readsTimesWithAndWithoutOffset() throws IOException {
        List<Entry> entries = read(
                """
                agency_id,group,operating_since,previous_award,recommended_by,submitted_at
                b,upp,2019-01-01,,a,2022-04-14T23:59:00
                a,ip,,Top 25,,2022-04-14T23:59:00+08:00
                """);

        assertThat(entries).extracting(Entry::agencyId).containsExactly("a", "b");
        assertThat(entries.get(0).submittedAt()).contains(Instant.parse("2022-04-14T15:59:00Z"));
        assertThat(entries.get(1).submittedAt()).contains(Instant.parse("2022-04-14T16:59:00Z"));
        assertThat(entries.get(1).recommendedBy()).contains("a");
    }

    @Test
    void reportsEveryProblemAtOnce() {
        assertThat(
                        ProblemLists.of(
                                () -> read(
                                        """
                        agency_id,group,operating_since,submitted_at
                        a,ip,,
                        nobody,ip,,
                        a,oa,,
                        b,bumn,2019,
                        ,,,14 April
                        """)))
                .containsExactly(
                        "entries.csv:3.agency_id: unknown agency \"nobody\"",
                        "entries.csv:4.agency_id: agency \"a\" has entered already",
                        "entries.csv:5.operating_since: must be a date as YYYY-MM-DD, but is \"2019\"",
                        "entries.csv:5.group: must be a group of edition 2022 (oa, ip, upp), but is \"bumn\"",
                        "entries.csv:6.agency_id: is empty",
                        "entries.csv:6.group: is empty",
                        "entries.csv:6.submitted_at: must be a time as YYYY-MM-DDThh:mm:ss+07:00, but is \"14 April\"");
    }

    private List<Entry> read(String text) throws IOException {
        return EntriesFile.read(
                Files.writeString(folder.resolve("entries.csv"), text),
                EditionFixture.bundled(),
                Set.of("a", "b"),
                ZoneId.of("Asia/Jakarta"));
    }
}
