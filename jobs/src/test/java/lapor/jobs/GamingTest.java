package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Signs that only appear between handlings, counted by hand: RUSH closes twelve in one minute and thirty in the last
 * week, after one a week before; TEMPLATE sends one text twenty times in a month and another nineteen times; CALM
 * closes one each day, at the same minute of different days.
 */
@ExtendWith(SparkExtension.class)
class GamingTest {
    private static final LocalDate LAST = LocalDate.parse("2022-03-31");

    private final List<String> lines = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void findsWhatCrowdsAndWhatIsTheSame() throws IOException {
        for (int week = 1; week <= 12; week++) {
            closed("RUSH", LAST.minusDays(6 + 7L * week) + "T10:00:00+07:00", "agency_admin", "");
        }
        for (int i = 0; i < 12; i++) {
            closed("RUSH", "2022-03-29T15:30:%02d+07:00".formatted(4 * i), "agency_admin", "");
        }
        for (int i = 0; i < 18; i++) {
            closed(
                    "RUSH",
                    "2022-03-%d".formatted(25 + i % 4) + "T%02d:15:00+07:00".formatted(8 + i / 4),
                    "liaison",
                    "");
        }
        for (int i = 0; i < 40; i++) {
            closed("RUSH", "2022-03-30T01:00:00+07:00", "system", "");
        }
        for (int i = 0; i < 20; i++) {
            closed(
                    "TEMPLATE",
                    "2022-03-%02dT11:%02d:00+07:00".formatted(1 + i, i),
                    "system",
                    "Terima kasih atas laporan Anda");
        }
        for (int i = 0; i < 19; i++) {
            closed("TEMPLATE", "2022-02-%02dT11:%02d:00+07:00".formatted(1 + i, i), "system", "Sudah kami teruskan");
        }
        for (int day = 0; day < 60; day++) {
            closed("CALM", LAST.minusDays(day) + "T09:00:00+07:00", "agency_admin", "Jawaban " + day);
        }

        NightlyRun run = run();

        assertThat(run.exitCode()).as(run.errors()).isZero();
        assertThat(findings(run))
                .containsExactlyInAnyOrder(
                        "RUSH,2022,closed_in_one_minute,12,41",
                        "RUSH,2022,closed_just_before,30,41",
                        "TEMPLATE,2022,same_response,20,39");
    }

    private List<String> findings(NightlyRun run) throws IOException {
        return Files.readAllLines(run.metrics().resolveSibling("findings.csv")).stream()
                .filter(line -> line.matches(".*,2022,(closed_in_one_minute|closed_just_before|same_response),.*"))
                .map(line -> line.replaceFirst("^((?:[^,]*,){4}[^,]*),.*", "$1"))
                .toList();
    }

    private void closed(String agency, String at, String actor, String response) {
        String id = "C" + lines.size();
        String day = at.substring(0, 10);
        lines.add(id + ",SUBMITTED," + day + "T00:30:00+07:00," + agency + ",reporter,");
        lines.add(id + ",RESPONDED," + day + "T00:45:00+07:00," + agency + ",agency_admin," + response);
        lines.add(id + ",CLOSED," + at + "," + agency + "," + actor + ",");
    }

    private NightlyRun run() throws IOException {
        List<String> log = new ArrayList<>(List.of("complaint_id,type,at,agency_id,actor,response"));
        log.addAll(lines);
        Files.write(folder.resolve("log.csv"), log);
        return NightlyRun.of(
                folder,
                """
                { "asOf": "2022-04-01T00:00:00+07:00", "calendar": "indonesia", "languages": ["id"],
                  "logs": [ {"path": "%s", "source": "handling-log"} ] }
                """
                        .formatted(folder.resolve("log.csv")));
    }
}
