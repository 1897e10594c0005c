package lapor.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.agency.Agency;
import lapor.agency.AgencyFile;
import lapor.edition.Edition;
import lapor.edition.EditionFile;
import lapor.edition.EditionFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

class EligibilityTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    @TempDir
    Path folder;

    private List<Agency> agencies = List.of();

    @BeforeEach
    void readAgencies() throws IOException {
        Path file = Files.writeString(
                folder.resolve("agencies.csv"),
                """
                agency_id,name,type,parent_id
                KAB,Kabupaten,regency,
                KOTA,Kota,city,
                RSUD,Rumah sakit,service_unit,KAB
                """);
        agencies = AgencyFile.read(file, ZONE);
    }

    @Test
    void tellsForEachConditionWhetherItIsMetAndWhy() throws IOException {
        assertThat(
                        check(
                                "2022",
                                """
                        KAB,oa,2021-08-17,Top 15 (2020),,2022-04-14T23:59:00
                        KOTA,ip,2021-08-18,,,2022-04-15T00:59:30+08:00
                        RSUD,upp,,,KAB,
                        """))
                .containsExactly(
                        "KAB six-months passed in operation since 2021-08-17, 2021-08-17 at the latest",
                        "KAB in-time passed handed in 2022-04-14T23:59+07:00, 2022-04-14T23:59+07:00 at the latest",
                        "KAB former-winner passed a winner of edition 2020",
                        "KAB agency-type passed the agency is a regency",
                        "KOTA six-months failed in operation since 2021-08-18, 2021-08-17 at the latest",
                        "KOTA in-time failed handed in 2022-04-14T23:59:30+07:00, 2022-04-14T23:59+07:00 at the latest",
                        "KOTA agency-type passed the agency is a city",
                        "RSUD six-months not_checked operating_since is not given",
                        "RSUD in-time not_checked submitted_at is not given",
                        "RSUD recommendation passed recommended by parent KAB",
                        "RSUD agency-type passed the agency is a service_unit");
    }

    @Test
    void failsWhatHadToBeHandedInAndWasNot() throws IOException {
        assertThat(check("2022", "KAB,oa,,,,\nRSUD,upp,,,,\n"))
                .contains(
                        "KAB former-winner failed previous_award is empty",
                        "RSUD recommendation failed recommended_by is empty");
    }

    @Test
    void leavesToPeopleWhatWordsSay() throws IOException {
        assertThat(check("2022", "RSUD,upp,,,Bupati Contoh,\n"))
                .contains("RSUD recommendation not_checked recommended_by is not the id of the parent agency (KAB)");
    }

    @Test
    void takesNoAwardOfAnotherEditionAndNoPartOfANumber() throws IOException {
        assertThat(check("2020", "KAB,oa,,Top 99 2020,,\nKOTA,oa,,nomor 12018,,\n"))
                .contains(
                        "KAB former-winner failed previous_award names none of the editions 2018, 2019",
                        "KOTA former-winner failed previous_award names none of the editions 2018, 2019");
    }

    @Test
    void knowsTheGroupsOfTypesOfTheFirstEditionAndItsDay() throws IOException {
        assertThat(check("2018", "KAB,pemkot,2018-03-31,,,\nKOTA,pemkot,2018-04-01,,,2018-10-21T23:59:59\n"))
                .containsExactly(
                        "KAB agency-type failed the agency is a regency",
                        "KAB in-use-since-march passed in operation since 2018-03-31, 2018-03-31 at the latest",
                        "KAB units-connected not_checked for people to check",
                        "KAB in-time not_checked submitted_at is not given",
                        "KOTA agency-type passed the agency is a city",
                        "KOTA in-use-since-march failed in operation since 2018-04-01, 2018-03-31 at the latest",
                        "KOTA units-connected not_checked for people to check",
                        "KOTA in-time passed handed in 2018-10-21T23:59:59+07:00, 2018-10-21 at the latest");
    }

    @Test
    void listsFailingEntriesWithoutARank() throws IOException {
        World world = World.empty(edition("2022"));
        List<EligibilityRow> rows = rows("2022", "KAB,ip,2022-01-01,,,\nKOTA,ip,,,,\n");
        world.add("ip", "KAB", OptionalDouble.of(90), OptionalDouble.of(90));
        world.add("ip", "KOTA", OptionalDouble.of(60), OptionalDouble.of(60));

        List<EvaluationRow> evaluated = Evaluation.of(
                world.edition(),
                new Dossier(world.entries(), world.documents(), List.of(), List.of()),
                rows,
                world.evidence());

        assertThat(Eligibility.failing(rows)).isEqualTo(Set.of("KAB"));
        assertThat(evaluated)
                .extracting(row -> row.agencyId() + " " + row.rank() + " " + row.shortlisted() + " "
                        + row.decidedBy().code())
                .containsExactly("KOTA OptionalInt[1] true score", "KAB OptionalInt.empty false ineligible");
    }

    @Test
    void writesReasonsInBothLanguages() throws IOException {
        Path file = folder.resolve("eligibility.csv");
        EligibilityTable.TABLE.write(folder, rows("2022", "KAB,oa,,,,\n"));

        assertThat(file)
                .content()
                .startsWith("agency_id,group,rule,result,reason\n")
                .contains("KAB,oa,former-winner,failed,previous_award tidak diisi / previous_award is empty\n");
    }

    private List<String> check(String edition, String entries) throws IOException {
        return rows(edition, entries).stream()
                .map(row -> row.agencyId() + " " + row.rule() + " "
                        + row.check().result().code() + " "
                        + row.check().reason().en())
                .collect(Collectors.toList());
    }

    private List<EligibilityRow> rows(String id, String entries) throws IOException {
        Path file = Files.writeString(
                folder.resolve("entries.csv"),
                "agency_id,group,operating_since,previous_award,recommended_by,submitted_at\n" + entries);
        Edition edition = edition(id);
        Set<String> known = agencies.stream().map(Agency::id).collect(Collectors.toSet());
        return Eligibility.check(edition, EntriesFile.read(file, edition, known, ZONE), agencies, ZONE);
    }

    private static Edition edition(String id) {
        return EditionFile.read(id, Path.of("."), EditionFixture.METRICS);
    }
}
