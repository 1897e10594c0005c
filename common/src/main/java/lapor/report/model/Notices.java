package lapor.report.model;

import static java.util.stream.Collectors.joining;
import static lapor.text.LocalText.text;

import lapor.quality.QualityRow;
import lapor.quality.QualityRule;
import lapor.text.LocalText;

import java.util.List;

/** What must be known of all numbers of a run, and stands on every page and in every workbook. */
public final class Notices {
    private Notices() {}

    /** In the order in which they are to be read; usually none. */
    public static List<LocalText> of(ReportModel model) {
        String years = model.quality().stream()
                .filter(row -> row.rule() == QualityRule.CALENDAR_PROVISIONAL)
                .map(QualityRow::exampleRef)
                .sorted()
                .collect(joining(", "));
        return years.isEmpty() ? List.of() : List.of(provisional(years));
    }

    private static LocalText provisional(String years) {
        return text(
                "Kalender " + years
                        + " masih sementara: tanggal hari libur adalah perkiraan dan cuti bersama belum diketahui."
                        + " Angka yang memakai hari kerja tahun itu dapat berubah.",
                "The calendar of " + years
                        + " is provisional: dates of holidays are estimates, and joint leave (cuti bersama) is not known."
                        + " Numbers that use working days of that time may change.");
    }
}
