package lapor.generate;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import lapor.edition.Edition;
import lapor.edition.EditionFile;
import lapor.edition.EditionFixture;
import lapor.edition.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class EntriesTest {
    @Test
    void morePeopleEnterThanThereArePlacesInEachGroup() {
        Map<String, Long> entries = Sample.world().entries().stream().collect(groupingBy(Entry::group, counting()));
        for (Group group : Sample.EDITION.groups()) {
            assertThat(entries.get(group.id()))
                    .as(group.id())
                    .isGreaterThanOrEqualTo(3L * Sample.FRAME.places(group) / 2);
        }
    }

    @Test
    void everyEntryIsOfATypeThatItsGroupTakes() {
        assertThat(Sample.world().entries()).allSatisfy(entry -> assertThat(
                        Sample.EDITION.findGroup(entry.group()).orElseThrow().types())
                .contains(entry.agency().type()));
    }

    @Test
    void onlyFormerWinnersNameAnEditionThatTheyWon() {
        assertThat(Sample.world().entries())
                .allSatisfy(entry -> assertThat(List.of("2018", "2019", "2020").contains(entry.previousAward()))
                        .isEqualTo(entry.group().equals("oa")));
    }

    @Test
    void entriesAreHandedInBeforeTheDeadline() {
        assertThat(Sample.world().entries())
                .allSatisfy(entry -> assertThat(entry.submittedAt()).isBefore(Sample.FRAME.deadline()));
    }

    @Test
    void nobodyEntersAsAFormerWinnerWhereNoEditionCouldHaveBeenWon() {
        assertThat(groups(EditionFixture.document().with("/eligibility/3/editions", "null")))
                .containsOnly("ip", "upp");
    }

    @Test
    void agenciesEnterGroupsByTypeWhereTheEditionHasSuch() {
        EditionFixture edition = EditionFixture.document()
                .with("/groups/0/id", "\"central\"")
                .with("/groups/0/types", "[\"ministry\", \"institution\"]")
                .with("/groups/1/types", "[\"province\", \"regency\", \"city\"]")
                .with("/eligibility/0/groups/0", "\"central\"")
                .with("/eligibility/1/groups/0", "\"central\"")
                .with("/eligibility/3/groups/0", "\"upp\"")
                .with("/eligibility/4/groups/0", "\"central\"")
                .with("/stages/0/quotas/0/group", "\"central\"")
                .with("/stages/1/quotas/0/group", "\"central\"");

        World world = world(edition);

        assertThat(world.entries().stream().filter(entry -> entry.group().equals("central")))
                .hasSizeGreaterThan(6)
                .allSatisfy(entry -> assertThat(entry.agency().id()).matches("(KEM|LEM)-.*"));
        assertThat(world.entries()).noneMatch(entry -> entry.agency().id().startsWith("BUM"));
    }

    @ParameterizedTest
    @MethodSource("lapor.edition.EditionFile#bundled")
    void everyEditionGetsMoreEntriesThanItHasPlaces(String id) {
        Edition edition = EditionFile.read(id, Path.of("."), Sample.METRICS);
        EditionFrame frame = EditionFrame.of(edition);

        World world = World.generate(new GeneratorOptions(100, 160, 3), frame, Sample.CALENDAR);

        Map<String, Long> entries = world.entries().stream().collect(groupingBy(Entry::group, counting()));
        if (edition.firstStage().ranksAllTogether()) {
            assertThat(world.entries())
                    .hasSizeGreaterThanOrEqualTo(3 * edition.firstStage().places() / 2);
            assertThat(entries.keySet()).hasSameSizeAs(edition.groups());
        } else {
            assertThat(edition.groups()).allSatisfy(group -> assertThat(entries.get(group.id()))
                    .as(group.id())
                    .isGreaterThanOrEqualTo(3L * frame.places(group) / 2));
        }
    }

    /** If it failed, a world of few agencies would leave places of an edition to nobody. */
    @ParameterizedTest
    @MethodSource("lapor.edition.EditionFile#bundled")
    void aWorldOfFewAgenciesFillsThePlacesOfEveryEditionWithThoseThatMayEnter(String id) {
        Edition edition = EditionFile.read(id, Path.of("."), Sample.METRICS);
        EditionFrame frame = EditionFrame.of(edition);
        for (long seed = 1; seed <= 3; seed++) {
            World world = World.generate(new GeneratorOptions(80, 80, seed), frame, Sample.CALENDAR);
            Map<String, Long> eligible = world.entries().stream()
                    .filter(entry -> entry.operatingSince()
                            .isBefore(Wib.day(frame.deadline()).minusYears(1)))
                    .filter(entry -> !entry.agency().isServiceUnit()
                            || !entry.recommendedBy().isEmpty())
                    .collect(groupingBy(Entry::group, counting()));
            long places = edition.firstStage().ranksAllTogether()
                    ? edition.firstStage().places()
                    : edition.groups().stream().mapToLong(frame::places).sum();
            assertThat(edition.groups().stream()
                            .mapToLong(group -> edition.firstStage().ranksAllTogether()
                                    ? eligible.getOrDefault(group.id(), 0L)
                                    : Math.min(frame.places(group), eligible.getOrDefault(group.id(), 0L)))
                            .sum())
                    .as("seed " + seed)
                    .isGreaterThanOrEqualTo(places);
        }
    }

    private static List<String> groups(EditionFixture edition) {
        return world(edition).entries().stream().map(Entry::group).toList();
    }

    private static World world(EditionFixture edition) {
        GeneratorOptions options = new GeneratorOptions(100, 160, 3);
        return World.generate(options, EditionFrame.of(edition.read()), Sample.CALENDAR);
    }
}
