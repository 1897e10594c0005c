package lapor.agency;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.input.ProblemLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

class AgencyFileTest {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    @TempDir
    Path folder;

    @Test
    void readsEveryColumnAndSortsById() throws IOException {
        List<Agency> agencies = read(
                """
                name,agency_id,type,group,parent_id,region_id,zone,population,valid_from,valid_to,successor_id
                RSUD Contoh,rsud,service_unit,upp,kota,18.72,,,,,
                Kota Contoh,kota,city,ip,,18.72,Asia/Makassar,73438,2001-01-01,2023-01-01,kota-baru
                Kota Baru,kota-baru,city,,,,,,,,
                """);

        assertThat(agencies).extracting(Agency::id).containsExactly("kota", "kota-baru", "rsud");
        assertThat(agencies.get(0))
                .isEqualTo(new Agency(
                        "kota",
                        "Kota Contoh",
                        Optional.of(AgencyType.CITY),
                        Optional.of(AgencyGroup.IP),
                        Optional.empty(),
                        Optional.of("18.72"),
                        ZoneId.of("Asia/Makassar"),
                        OptionalLong.of(73438),
                        Optional.of(LocalDate.of(2001, 1, 1)),
                        Optional.of(LocalDate.of(2023, 1, 1)),
                        Optional.of("kota-baru")));
        assertThat(agencies.get(2).parentId()).contains("kota");
        assertThat(agencies.get(2).zone()).isEqualTo(JAKARTA);
    }

    @Test
    void needsOnlyIdNameAndType() throws IOException {
        Agency agency = read("agency_id,name,type\na,A,Ministry\n").get(0);

        assertThat(agency.peer()).isEqualTo(Peer.of(AgencyType.MINISTRY));
        assertThat(agency.population()).isEmpty();
    }

    @Test
    void reportsEveryProblemOfTheFileAtOnce() {
        assertThat(
                        ProblemLists.of(
                                () -> read(
                                        """
                        agency_id,name,type,group,parent_id,zone,population,valid_from,valid_to,successor_id
                        a,A,city,oa,nobody,Mars/Olympus,-1,2022-02-01,2022-02-01,
                        a,,village,ip,,,1.5,yesterday,,gone
                        b,B,city,ip,b,,,,,
                        c,C,city,ip,,,,,,d
                        d,D,city,ip,,,,,,c
                        """)))
                .containsExactly(
                        "agencies.csv:2.valid_to: must be after valid_from 2022-02-01, but is 2022-02-01",
                        "agencies.csv:2.group: must be one of [ip, upp], but is \"oa\"",
                        "agencies.csv:2.zone: must be a zone such as Asia/Jakarta, but is \"Mars/Olympus\"",
                        "agencies.csv:2.population: must be a whole number, 0 or more, but is \"-1\"",
                        "agencies.csv:3.valid_from: must be a date as YYYY-MM-DD, but is \"yesterday\"",
                        "agencies.csv:3.name: is empty",
                        "agencies.csv:3.type: must be one of [ministry, institution, province, regency, city,"
                                + " state_company, regional_company, service_unit], but is \"village\"",
                        "agencies.csv:3.population: must be a whole number, 0 or more, but is \"1.5\"",
                        "agencies.csv:3.agency_id: agency \"a\" is there twice",
                        "agencies.csv:2.parent_id: no agency has the id \"nobody\"",
                        "agencies.csv:4.parent_id: leads from agency \"b\" back to itself",
                        "agencies.csv:5.successor_id: leads from agency \"c\" back to itself",
                        "agencies.csv:6.successor_id: leads from agency \"d\" back to itself");
    }

    private List<Agency> read(String text) throws IOException {
        return AgencyFile.read(Files.writeString(folder.resolve("agencies.csv"), text), JAKARTA);
    }
}
