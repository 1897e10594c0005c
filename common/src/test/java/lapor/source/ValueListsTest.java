package lapor.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;

class ValueListsTest {
    private static final SourceMapping SUBMITTED = MappedRows.mapping("{\"type\": \"SUBMITTED\", \"at\": \"at\"}");

    @ParameterizedTest
    @CsvSource({
        "Pengaduan Berkadar Pengawasan, OVERSIGHT",
        "PENGADUAN TIDAK BERKADAR PENGAWASAN, NON_OVERSIGHT",
        "permintaan informasi, INFORMATION",
        "Aspirasi, ASPIRATION",
        "Pengaduan, UNKNOWN",
        "whistle blowing system, OVERSIGHT",
        "oversight, OVERSIGHT"
    })
    void knowsTheClassificationsOfEveryVersion(String written, Classification meant) {
        assertThat(MappedRows.map(SUBMITTED, row(written.replace(' ', '\u00A0')))
                        .events()
                        .get(0)
                        .submission()
                        .orElseThrow()
                        .classification())
                .isEqualTo(meant);
    }

    @Test
    void sendsAnUnknownClassificationToQuarantine() {
        assertThat(MappedRows.rejection(SUBMITTED, row("Keluhan 1")))
                .isEqualTo("classification_unknown | kind | Aaaaaaa 9");
    }

    /** The names of statuses that were really seen, whatever they are taken for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ditindaklanjuti oleh Instansi",
                "Ditanggapi oleh Pelapor",
                "Dalam Proses",
                "Selesai",
                "Tertunda",
                "Diarsipkan",
                "Belum Terdisposisi",
                "Terdisposisi namun belum ditindaklanjuti",
                "dalam proses penyelesaian",
                "belum diproses",
                "Dipending (ditunda)",
                "Diverifikasi & didisposisi",
                "dihapus",
                "Belum Terverifikasi",
                "belum ditindaklanjuti"
            })
    void knowsEveryStatusNameThatWasSeen(String written) {
        SourceMapping mapping = SourceMappingFile.bundled().get(2).mapping();
        RowMapping.Mapped mapped = MappedRows.map(
                mapping, Map.of("id", List.of("7"), "DisposisiInstansiID", List.of("9"), "Status", List.of(written)));
        assertThat(mapped.observation().orElseThrow().implied()).contains(EventType.SUBMITTED);
    }

    private static Map<String, List<String>> row(String kind) {
        return Map.of("id", List.of("7"), "at", List.of("2022-01-05"), "kind", List.of(kind));
    }
}
