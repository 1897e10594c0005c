package lapor.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.source.Event;
import lapor.source.EventType;
import lapor.source.Field;
import lapor.source.RowMapping;
import lapor.source.SourceMapping;
import lapor.source.SourceMappingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A wrong guess would read a log otherwise than it is, and nobody would notice. */
class ProposalTest {

    @Test
    void readsOneRowForEachComplaintByItsColumnsOfTimes() {
        Proposal proposal = WrittenLog.propose("aduan.csv", wide("%d/%d/2021 08:%02d", 25));

        SourceMapping mapping = mapping(proposal);
        assertThat(mapping.events().stream()
                        .map(event -> event.type().constant().orElse("") + " "
                                + event.at().columns()))
                .containsExactly(
                        "SUBMITTED [Tanggal Masuk]", "RESPONDED [Tanggal Tanggapan]", "CLOSED [Tanggal Selesai]");
        assertThat(mapping.fields().get(Field.COMPLAINT_ID).column()).contains("Nomor Laporan");
        assertThat(mapping.fields().get(Field.AGENCY_ID).column()).contains("Dinas");
        assertThat(mapping.fields().get(Field.CHANNEL).column()).contains("Kanal");
        assertThat(proposal.remarks()).contains("sampled rows: 25, understood: 25", "not used: Uraian, Nama Pelapor");
    }

    /** Taken for the other order, a third of the days would be another month's. */
    @ParameterizedTest
    @CsvSource({"25, 'day before month', d/M/yyyy HH:mm", "25, 'month before day', M/d/yyyy HH:mm"})
    void decidesDayAndMonthByNumbersAboveTwelve(int days, String order, String pattern) {
        Proposal proposal = WrittenLog.propose(
                "aduan.csv",
                wide(pattern.startsWith("d") ? "%1$d/%2$d/2021 08:%3$02d" : "%2$d/%1$d/2021 08:%3$02d", days));

        assertThat(proposal.json()).contains("\"dateFormats\" : [ \"" + pattern + "\" ]");
        assertThat(proposal.remarks()).anyMatch(remark -> remark.startsWith("sure: " + order));
    }

    /** All days are below thirteen; the rows follow one another only with the month first. */
    @Test
    void decidesDayAndMonthByTheOrderOfTheRowsAndSaysSo() {
        List<String> lines = new ArrayList<>(List.of("ticket id | opened | status"));
        for (int month = 1; month <= 4; month++) {
            for (int day = 1; day <= 12; day++) {
                lines.add("T" + month + "-" + day + " | " + month + "/" + day + "/2021 | open");
            }
        }
        Proposal proposal = WrittenLog.propose("tickets.csv", lines);

        assertThat(proposal.json()).contains("\"dateFormats\" : [ \"M/d/yyyy\" ]");
        assertThat(proposal.remarks())
                .anyMatch(remark ->
                        remark.startsWith("uncertain: month before day in opened") && remark.endsWith("d/M/yyyy"));
    }

    @Test
    void saysThatNothingDecides() {
        Proposal proposal = WrittenLog.propose(
                "tickets.csv", List.of("ticket id | opened", "1 | 3/4/2021", "2 | 3/4/2021", "3 | 3/4/2021"));

        assertThat(proposal.remarks()).anyMatch(remark -> remark.contains("no sampled value decides; this is only"));
    }

    @Test
    void readsOneRowForEachEventByWhatItIsCalled() {
        List<String> lines = new ArrayList<>(List.of("case id | activity | timestamp | workgroup"));
        for (int i = 0; i < 9; i++) {
            String day = "2021-03-0" + (i + 1);
            lines.add("C" + i + " | Register call | " + day + "T08:00:00 | G" + i % 2);
            lines.add("C" + i + " | Work in progress | " + day + "T09:00:00 | G" + i % 2);
            lines.add("C" + i + " | Phone again | " + day + "T09:30:00 | G" + i % 2);
            lines.add("C" + i + " | Closed | " + day + "T10:00:00 | G" + i % 2);
        }
        Proposal proposal = WrittenLog.propose("calls.csv", lines);

        SourceMapping mapping = mapping(proposal);
        assertThat(mapping.events().get(0).type().synonyms())
                .containsEntry("register call", "SUBMITTED")
                .containsEntry("work in progress", "RESPONDED")
                .containsEntry("closed", "CLOSED")
                .doesNotContainKey("phone again");
        assertThat(proposal.remarks())
                .contains("sampled rows: 36, understood: 27, left out by filters: 9")
                .anyMatch(remark -> remark.contains("left out by filters") && remark.endsWith("Phone again"));
    }

    @Test
    void readsNightlyStatusesByTheNightInTheName() {
        List<String> lines = new ArrayList<>(List.of("id | Instansi | Status"));
        IntStream.range(0, 20)
                .forEach(i -> lines.add(i + " | A" + i % 3 + " | " + (i % 2 == 0 ? "Selesai" : "Dalam Proses")));
        SourceMapping mapping = mapping(WrittenLog.propose("status-2022-01-31.csv", lines));

        assertThat(mapping.snapshot()).isPresent();
        assertThat(mapping.snapshot().orElseThrow().implied()).containsOnlyKeys("selesai", "dalam proses");
    }

    @Test
    void findsTheNightlyJobThatCloses() {
        List<String> lines = new ArrayList<>(List.of("id | agency | opened | closed"));
        IntStream.range(10, 30)
                .forEach(i -> lines.add(i + " | A | 2021-03-" + i + " 08:00:00 | 2021-04-" + i
                        + (i % 2 == 0 ? " 01:00:00" : " 1" + i % 9 + ":07:00")));
        assertThat(mapping(WrittenLog.propose("x.csv", lines)).events().get(1).actorByTime())
                .hasSize(1);
    }

    /**
     * Each row repeats when the whole complaint was closed; taken for the row's agency, every agency that ever had it
     * would have closed it.
     */
    @Test
    void closesAComplaintWhereItsStateChangesAndOnceOnly() {
        List<String> lines = states("Resolved");
        List<Event> events = events(WrittenLog.propose("incidents.csv", lines), lines);
        assertThat(events)
                .filteredOn(event -> event.type() == EventType.SUBMITTED)
                .hasSize(2);
        assertThat(WrittenLog.propose("incidents.csv", lines).remarks())
                .anyMatch(remark -> remark.startsWith("alternative: CLOSED is whenever state becomes Resolved")
                        && remark.contains("\"fields\": {\"agency_id\": null}"));
        SourceMapping mapping = mapping(WrittenLog.propose("incidents.csv", lines));
        assertThat(mapping.events())
                .filteredOn(event -> event.type().constant().equals(Optional.of("CLOSED")))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.changes().orElseThrow().column()).isEqualTo("state"));
    }

    /** No state says that anything is closed: then its time does, and is nobody's but the last receiver's. */
    @Test
    void aTimeThatEachRowRepeatsIsOfNoAgency() {
        List<String> lines = states("Blue");
        List<Event> events = events(WrittenLog.propose("incidents.csv", lines), lines);
        assertThat(events)
                .filteredOn(event -> event.type() == EventType.CLOSED)
                .extracting(event -> event.complaintId() + event.agencyId().orElse(""))
                .containsExactly("INC1", "INC2");
    }

    private static List<String> states(String end) {
        List<String> lines = new ArrayList<>(List.of("number | state | opened_at | updated_at | group | resolved_at"));
        for (int i = 1; i <= 2; i++) {
            for (int row = 0; row < 6; row++) {
                lines.add("INC%d | %s | 2016-03-0%d 08:00 | 2016-03-1%d 08:00 | %s | 2016-03-15 08:00"
                        .formatted(
                                i, row < 3 ? "New" : row < 5 ? "Active" : end, i, row, row == 4 ? "" : "G" + row % 3));
            }
        }
        return lines;
    }

    /** The events of the rows themselves, each once. */
    private static List<Event> events(Proposal proposal, List<String> lines) {
        RowMapping rows = new RowMapping(mapping(proposal), "incidents.csv");
        Map<String, Event> once = new TreeMap<>();
        WrittenLog.sample("incidents.csv", lines).rows().forEach(row -> rows.map(row)
                .events()
                .forEach(event -> once.put(event.complaintId() + event.id() + event.type(), event)));
        return List.copyOf(once.values());
    }

    /**
     * The rule asks for an agency, so that no such row is rejected; saying so would send people to mend what is right.
     */
    @Test
    void saysWhatBecomesOfRowsWithoutAnAgency() {
        assertThat(WrittenLog.propose("incidents.csv", states("Resolved")).remarks())
                .filteredOn(remark -> remark.contains("sampled rows name no agency"))
                .singleElement()
                .satisfies(remark -> assertThat(remark)
                        .startsWith("uncertain: 2 of 12")
                        .contains("no disposition")
                        .doesNotContain("rejected"));
    }

    /** Follow-ups of whomever it may be are no responses of the agency; that some come before one shows it. */
    @Test
    void countsHowOftenAnotherTimeOfAResponseIsBeforeTheFirst() {
        List<String> lines = new ArrayList<>(List.of("id | agency | submitted | first response date | response date"));
        for (int i = 11; i < 31; i++) {
            lines.add(i + " | A | 2021-03-01 | 2021-03-" + i + " | 2021-03-" + (i < 14 ? i - 1 : i + 1));
        }
        assertThat(WrittenLog.propose("x.csv", lines).remarks())
                .anyMatch(remark -> remark.startsWith("uncertain: RESPONDED is at ")
                        && remark.contains("in 3 of 20 sampled rows with both it has a time before that in"));
    }

    /** An instant within the log leaves out what happened afterwards, and hardly says so. */
    @Test
    void saysFromWhenToWhenTheLogIsAndAnInstantAfterIt() {
        assertThat(WrittenLog.propose("incidents.csv", states("Resolved")).remarks())
                .anyMatch(remark -> remark.startsWith("found: sampled times from 2016-03-01 to 2016-03-15; ")
                        && remark.contains("\"2016-03-16T00:00:00+07:00\""));
    }

    private static List<String> wide(String date, int rows) {
        List<String> lines = new ArrayList<>(
                List.of(
                        "Nomor Laporan | Tanggal Masuk | Dinas | Kanal | Uraian | Nama Pelapor | Tanggal Tanggapan | Tanggal Selesai"));
        for (int i = 1; i <= rows; i++) {
            lines.add("L" + i + " | " + date.formatted(i, 3, i) + " | D" + i % 3
                    + " | SMS | jalan rusak di dekat rumah saya " + i + " | Orang " + i + " | "
                    + date.formatted(i, 4, i) + " | " + date.formatted(i, 5, i));
        }
        return lines;
    }

    private static SourceMapping mapping(Proposal proposal) {
        return new SourceMappingFile("proposed", proposal.json()).mapping();
    }
}
