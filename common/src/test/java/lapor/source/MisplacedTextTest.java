package lapor.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Set;

/** If it failed, a number or an address would be shown, or a plain name would not be. */
class MisplacedTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0812-3456-7890",
                "081234567890",
                "+62 812 3456 7890",
                "6281234567890",
                "(021) 555-12345",
                "Budi 0812.3456.7890",
                "3201014501900001",
                "a.b@example.org",
                "hubungi budi@example"
            })
    void findsNumbersAndAddresses(String text) {
        assertThat(MisplacedText.isPersonal(text)).isTrue();
        assertThat(MisplacedText.shown(text)).doesNotContainPattern("[0-8b-z]").isNotEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A1",
                "KOTA-001",
                "Dinas Pekerjaan Umum",
                "35.22.01.2001",
                "3522012001",
                "2022-01-05 08:00:00",
                "@SUM(1)",
                "+62 1",
                "550e8400-e29b-41d4-a716-446655440000"
            })
    void leavesNamesAndCodes(String text) {
        assertThat(MisplacedText.shown(text.substring(0, Math.min(36, text.length()))))
                .isEqualTo(text);
    }

    @Test
    void showsNoNameOfAHeaderThatIsARowOfData() {
        Set<String> header = Set.of("type", "Budi", "0812-3456-7890");
        assertThat(MisplacedText.columns(header, Set.of("type"))).containsExactly("9999-9999-9999", "Aaaa", "type");
        assertThat(MisplacedText.columns(Set.of("type", "judul"), Set.of("type")))
                .containsExactly("judul", "type");
    }

    @ParameterizedTest
    @CsvSource({
        "logs/2022-01.csv.gz, logs/2022-01.csv.gz",
        "logs/export_20220131020000.csv, logs/export_20220131020000.csv",
        "export_2022-01-31T02:00:00.csv, export_2022-01-31T02:00:00.csv",
        "laporan_harian_penanganan_pengaduan_kota_bogor_2022-01.csv, laporan_harian_penanganan_pengaduan_kota_bogor_2022-01.csv",
        "logs/Budi 081234567890 2022-01-31.csv.gz, logs/Aaaa 999999999999 2022-01-31.csv.gz",
        "a@b.org/x.csv, a@a.aaa/x.csv",
        "Lampu jalan padam di depan rumah saya 2022-01-31.csv, Aaaaa aaaaa aaaaa aa aaaaa aaaaa aaaa 2022-01-31.csv"
    })
    void showsDatesAndEndingsOfFiles(String path, String shown) {
        assertThat(MisplacedText.fileName(path)).isEqualTo(shown);
    }
}
