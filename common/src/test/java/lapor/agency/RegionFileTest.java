package lapor.agency;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.input.ProblemLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;

/** If it failed, a complaint or an agency would be counted in a region that is not the one meant. */
class RegionFileTest {
    private static final String HEADER = "region_id,name,parent_id,population\n";

    @TempDir
    Path folder;

    @Test
    void readsRegionsInAnyOrderAndNamesThemWithWhatTheyArePartOf() throws IOException {
        Regions regions = read(HEADER + "41.72,Kota Contoh,41,73438\n41.03,Kabupaten Contoh,41,\n41,Contohraya,,\n");

        assertThat(regions.byId().keySet()).containsExactly("41", "41.03", "41.72");
        assertThat(regions.find("41.72"))
                .contains(new Region("41.72", "Kota Contoh", Optional.of("41"), OptionalLong.of(73438)));
        assertThat(regions.names("41.72")).containsExactly("Kota Contoh", "Contohraya");
        assertThat(regions.names("41")).containsExactly("Contohraya");
        assertThat(regions.names("42")).isEmpty();
    }

    @Test
    void tidiesCellsAsOfEveryFileThatIsHandedIn() throws IOException {
        Regions regions = read("region_id;name\n\u00A041.72 ;Kota\u00A0Contoh\n");

        assertThat(regions.names("41.72")).containsExactly("Kota Contoh");
        assertThat(regions.find("41.72").flatMap(Region::parentId)).isEmpty();
    }

    @Test
    void reportsEveryProblemOfTheFileAtOnce() {
        assertThat(
                        ProblemLists.of(
                                () -> read(
                                        HEADER
                                                + """
                        41,Contohraya,42,-5
                        42,Contohjaya,41,
                        43,,43,many
                        41.72,Kota Contoh,42,
                        41.72,Kota Contoh,41,
                        41.1,Kabupaten Satu,41,
                        4103,Kabupaten Tiga,41,
                        Contohraya,Kabupaten Empat,99,
                        """)))
                .containsExactly(
                        "regions.csv:2.population: must be a whole number, 0 or more, but is \"-5\"",
                        "regions.csv:4.name: is empty",
                        "regions.csv:4.population: must be a whole number, 0 or more, but is \"many\"",
                        "regions.csv:6.region_id: region \"41.72\" is there twice",
                        "regions.csv:7.region_id: must be a code such as 18 or 18.72, but is \"41.1\"",
                        "regions.csv:8.region_id: must be a code such as 18 or 18.72, but is \"4103\"",
                        "regions.csv:9.region_id: must be a code such as 18 or 18.72, but is \"Contohraya\"",
                        "regions.csv:2.parent_id: leads from region \"41\" back to itself",
                        "regions.csv:5.parent_id: must be \"41\", as the code 41.72 begins, but is \"42\"",
                        "regions.csv:3.parent_id: leads from region \"42\" back to itself",
                        "regions.csv:4.parent_id: leads from region \"43\" back to itself",
                        "regions.csv:9.parent_id: no region has the id \"99\"");
    }

    @Test
    void anAgencyIsOfARegionOfTheListWhereThereIsOne() throws IOException {
        Regions regions = read(HEADER + "41,Contohraya,,\n");
        Path agencies = Files.writeString(
                folder.resolve("agencies.csv"), "agency_id,name,type,region_id\na,A,province,41\nb,B,city,41.72\n");
        ZoneId zone = ZoneId.of("Asia/Jakarta");

        assertThat(ProblemLists.of(() -> AgencyFile.read(agencies, zone, Optional.of(regions))))
                .containsExactly("agencies.csv:3.region_id: no region of the list has the id \"41.72\"");
        assertThat(AgencyFile.read(agencies, zone, Optional.empty())).hasSize(2);
    }

    private Regions read(String text) throws IOException {
        return RegionFile.read(Files.writeString(folder.resolve("regions.csv"), text));
    }
}
