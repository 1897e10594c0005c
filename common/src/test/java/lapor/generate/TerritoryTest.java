package lapor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.agency.AgencyFile;
import lapor.agency.AgencyType;
import lapor.agency.Region;
import lapor.agency.RegionFile;
import lapor.agency.Regions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** If it failed, the regions of a world would be some that no list of the ministry could have, or real ones. */
class TerritoryTest {
    /** The provinces of Kepmendagri 300.2.2-2430/2025. */
    private static final Set<String> REAL = Set.of(
            "11", "12", "13", "14", "15", "16", "17", "18", "19", "21", "31", "32", "33", "34", "35", "36", "51", "52",
            "53", "61", "62", "63", "64", "65", "71", "72", "73", "74", "75", "76", "81", "82", "91", "92", "93", "94",
            "95", "96");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"80, 3", "160, 6", "700, 25", "4000, 61"})
    void everyProvinceHas8To38RegenciesAndCitiesWithGovernments(int agencies, int provinces) {
        Map<AgencyType, Integer> headcount = headcount(agencies);
        Territory territory = Territory.of(7, WorldSetting.bundled(), headcount);

        assertThat(headcount.values().stream().mapToInt(count -> count).sum()).isEqualTo(agencies);
        assertThat(territory.provinces()).hasSize(provinces).allSatisfy(province -> assertThat(province.members())
                .hasSizeBetween(8, 38));
        assertThat(territory.provinces().stream()
                        .mapToInt(province -> province.regencies().size())
                        .sum())
                .isEqualTo(headcount.get(AgencyType.REGENCY));
        assertThat(territory.provinces().stream()
                        .mapToInt(province -> province.cities().size())
                        .sum())
                .isEqualTo(headcount.get(AgencyType.CITY));
    }

    @ParameterizedTest
    @CsvSource({"8", "160", "10000"})
    void codesHaveTheMinistrysShapeAndAreOfNoRealProvince(int agencies) {
        Territory territory = Territory.of(7, WorldSetting.bundled(), headcount(agencies));
        List<String> codes = territory.regions().map(Region::id).toList();

        assertThat(codes).doesNotHaveDuplicates();
        assertThat(territory.provinces()).allSatisfy(province -> {
            String code = province.region().id();
            assertThat(code).matches("[0-9]{2}").isNotIn(REAL);
            assertThat(province.regencies().stream().map(Region::id))
                    .allMatch(id -> id.matches(code + "\\.(0[1-9]|[1-6][0-9])"));
            assertThat(province.cities().stream().map(Region::id)).allMatch(id -> id.matches(code + "\\.[7-9][0-9]"));
            assertThat(province.region().population())
                    .hasValue(province.members()
                            .mapToLong(region -> region.population().orElseThrow())
                            .sum());
        });
        assertThat(territory.regions().map(Region::name).collect(Collectors.toSet()))
                .hasSameSizeAs(codes);
    }

    @Test
    void whatIsWrittenIsReadWithoutAProblemAndEveryComplaintIsFromARegencyOrCityOfTheList() {
        World world = Sample.world(new GeneratorOptions(300, 40, 5));
        Sample.write(world, folder, TextFormat.CSV);
        Regions regions = RegionFile.read(folder.resolve("regions.csv"));

        Set<String> governed = new TreeSet<>();
        AgencyFile.read(folder.resolve("agencies.csv"), Wib.ZONE, Optional.of(regions))
                .forEach(agency -> agency.regionId().ifPresent(governed::add));
        assertThat(governed)
                .as("regions that have a government")
                .isEqualTo(regions.byId().keySet());
        assertThat(world.log().filter(line -> line.cell("type").equals("SUBMITTED")))
                .allSatisfy(line ->
                        assertThat(regions.names(line.cell("region_id"))).hasSize(2));
    }

    private static Map<AgencyType, Integer> headcount(int agencies) {
        return Headcount.of(agencies, WorldSetting.bundled().provinceCodes().size());
    }
}
