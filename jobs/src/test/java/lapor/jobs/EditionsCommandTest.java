package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

class EditionsCommandTest {
    private SmallWorld world;

    @BeforeEach
    void makeWorld(@TempDir Path folder) {
        world = SmallWorld.in(folder);
    }

    @Test
    void listsEveryBundledEditionWithItsStagesGroupsAndQuotas() {
        SmallWorld.Ended ended = world.command("editions");
        assertThat(ended.code()).isEqualTo(ExitCode.DONE);
        assertThat(ended.said().lines().map(line -> line.strip().replaceAll(" {2,}", " | ")))
                .contains(
                        "edition | name | groups | stage | places | quotas",
                        "2018 | Public Service Complaint Handling Competition 2018 | kl, pemprov, pemkab, pemkot,"
                                + " bumn-bumd | documents | 25 | all together 25",
                        "final | 10 | all together 10",
                        "2019 | Public Service Complaint Handling Competition 2019 | ip, upp | documents | 40 | ip 30,"
                                + " upp 10",
                        "final | 13 | ip 10, upp 3",
                        "final | 15 | oa 2, ip/best-system 2, ip/drivers-of-change 2, ip/impact 2, ip/improvement 2,"
                                + " ip/sustainability 2, upp 3")
                .anyMatch(line -> line.startsWith("next (draft) | "));
    }

    @Test
    void showsWhatAnEditionHolds() throws IOException {
        world.write("own.json", bundled("2022.json"));
        SmallWorld.Ended ended =
                world.command("editions", "check", world.path("own.json").toString());
        assertThat(ended.code()).as(ended.said()).isEqualTo(ExitCode.DONE);
        assertThat(ended.said()).contains("documents", "51", "final", "17");
    }

    @Test
    void showsEveryMistakeOfAnEditionAtOnce() throws IOException {
        world.write("own.json", bundled("2022.json"));
        world.replace("own.json", "{\"group\": \"oa\", \"places\": 6,", "{\"group\": \"oa\", \"places\": 0,");
        world.replace("own.json", "\"id\": \"2022\"", "\"id\": \"Edition 5\"");
        SmallWorld.Ended ended =
                world.command("editions", "check", world.path("own.json").toString());
        assertThat(ended.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(ended.problems())
                .contains(
                        "own.json: stages[0].quotas[0].places: must be a number from 1 to 10000, but is 0",
                        "own.json: id: must be lower-case letters, digits and hyphens, but is \"Edition 5\"");
    }

    @Test
    void saysWhereAnEditionWasLookedFor() {
        SmallWorld.Ended ended = world.command("editions", "check", "1999");
        assertThat(ended.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(ended.problems())
                .singleElement()
                .asString()
                .startsWith("1999: is neither a bundled edition nor a file");
    }

    @Test
    void printsThePageThatExplainsAnEdition() throws IOException {
        SmallWorld.Ended ended = world.command("editions", "page", "2022");
        assertThat(ended.code()).isEqualTo(ExitCode.DONE);
        assertThat(ended.said()).isEqualTo(bundled("2022.md"));
    }

    private static String bundled(String file) throws IOException {
        try (var edition = EditionsCommand.class.getResourceAsStream("/lapor/edition/" + file)) {
            return new String(edition.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
