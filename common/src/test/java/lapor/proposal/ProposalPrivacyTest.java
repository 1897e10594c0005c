package lapor.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;

/** What a proposal prints is pasted into tickets and mails: nothing of a person may be in it. */
class ProposalPrivacyTest {
    private static final List<String> OF_PERSONS = List.of(
            "Siti Rahmawati", "0812-3456-7890", "siti@example.org", "Closed by Siti Rahmawati 0812 3456 7890",
            "ditutup oleh Siti Rahmawati", "3174096112900001", "saya tinggal di Jalan Melati nomor tujuh belas dekat pasar");

    /** Whatever such values are called, once each or on every row. */
    @ParameterizedTest
    @ValueSource(strings = {"Nama Pelapor", "Petugas", "Email", "Uraian", "Kategori", "Status", "Activity", "Kanal", "x"})
    void showsNoValueOfAPerson(String column) {
        for (int every : new int[] {1, 6}) {
            Proposal proposal = WrittenLog.propose("aduan.csv", log(column, every));
            String said = proposal.json() + String.join("\n", proposal.remarks());
            assertThat(said).contains(column).doesNotContain("Rahmawati", "7890", "siti@", "317409", "Melati", "D1", "D2");
        }
    }

    private static List<String> log(String column, int every) {
        List<String> lines = new ArrayList<>(List.of("id | tanggal masuk | instansi | keadaan | " + column));
        for (int i = 0; i < 36; i++) {
            String value = i < OF_PERSONS.size() || every == 1 ? OF_PERSONS.get(i % OF_PERSONS.size()) : "Selesai";
            lines.add("L" + i / 2 + " | 2021-03-0" + (1 + i % 9) + " 08:00 | D" + i % 3 + " | Selesai | " + value);
        }
        return lines;
    }
}
