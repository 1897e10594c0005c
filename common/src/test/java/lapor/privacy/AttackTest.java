package lapor.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import lapor.agency.Agency;
import lapor.agency.AgencyType;
import lapor.edition.EditionFixture;
import lapor.publication.KeptSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** If it failed, somebody could work out what one to four people did from tables that withhold it. */
class AttackTest {

    /** Of the run before anything was audited it gave back 725 numbers exactly, and narrowed 6,184. */
    @Test
    void givesNothingBackOfTheSample() throws IOException {
        Attack attack = new Attack(KeptSample.folder(), EditionFixture.bundled().periods());
        assertThat(attack.byReading()
                        .byElimination()
                        .byBounds()
                        .bySubtraction(types(Path.of("../data-samples/agencies.csv")))
                        .onBreakdowns()
                        .byDenominators()
                        .found())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void givesNothingBackOfWorldsByChance(long seed, @TempDir Path folder) {
        RandomWorld world = RandomWorld.of(24, seed);
        assertThat(attacked(world, world.published(), folder)).isEmpty();
    }

    /** What shows that it can find something: of small numbers that are withheld alone, as many are found as a page. */
    @Test
    void findsWhatIsWithheldWithoutAnythingElse(@TempDir Path folder) {
        RandomWorld world = RandomWorld.of(24, 1);
        assertThat(attacked(world, Naive.published(world.counted()), folder)).hasSizeGreaterThan(100);
    }

    static List<String> attacked(RandomWorld world, Told published, Path folder) {
        return attack(published, folder)
                .byReading()
                .byElimination()
                .byBounds()
                .bySubtraction(types(world))
                .onBreakdowns()
                .byDenominators()
                .found();
    }

    private static Attack attack(Told published, Path folder) {
        RandomWorld.write(published, folder);
        return new Attack(folder, RandomWorld.DECLARED);
    }

    private static Map<String, String> types(RandomWorld world) {
        Map<String, String> types = new HashMap<>();
        for (Agency agency : world.agencies()) {
            agency.type().map(AgencyType::code).ifPresent(code -> types.put(agency.id(), code));
        }
        return types;
    }

    private static Map<String, String> types(Path agencies) throws IOException {
        Map<String, String> types = new HashMap<>();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(agencies)) {
            csv.forEach(row -> types.put(row.getField("agency_id"), row.getField("type")));
        }
        return types;
    }
}
