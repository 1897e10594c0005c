package lapor.response;

import lapor.input.BundledFile;
import lapor.input.CsvInput;
import lapor.input.CsvRow;

import java.util.List;

/**
 * At which days a curve is told.
 *
 * @param days working days since receipt, ascending
 */
public record CurveDays(List<Integer> days) {
    private static final String BUNDLED = "days.csv";
    private static final List<String> COLUMNS = List.of("working_days", "source");
    private static final int MOST = 1000;

    public CurveDays {
        days = days.stream().sorted().distinct().toList();
    }

    /** Those that come with the product. */
    public static CurveDays bundled() {
        return new CurveDays(
                CsvInput.parse(BUNDLED, BundledFile.read(CurveDays.class, BUNDLED), COLUMNS, CurveDays::day));
    }

    private static int day(CsvRow row) {
        row.text("source");
        return (int) row.number("working_days", 0, MOST);
    }
}
