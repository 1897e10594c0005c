package lapor.crosscheck;

import lapor.metric.Estimate;
import lapor.table.Cell;
import lapor.table.CsvFile;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * The table {@code crosscheck_detail.csv}: one row per claim, with the counts behind the measurement and how sure the
 * difference is. What {@code metrics.csv} withholds is empty.
 */
public final class CrosscheckDetailFile {
    private static final List<String> COLUMNS = List.of(
            "agency_id",
            "metric",
            "period",
            "verdict",
            "reason",
            "definition",
            "claimed",
            "claimed_ratio",
            "measured",
            "numerator",
            "denominator",
            "n",
            "difference",
            "relative_error",
            "favour",
            "p",
            "q",
            "firm");

    private CrosscheckDetailFile() {}

    /** Writes the claims in their order. */
    public static void write(Path file, List<CheckedClaim> claims) {
        CsvFile.write(file, COLUMNS, claims.stream().map(CrosscheckDetailFile::cells));
    }

    private static List<String> cells(CheckedClaim checked) {
        Claim claim = checked.claim();
        return List.of(
                Cell.text(claim.agencyId()),
                Cell.text(claim.metric()),
                Cell.text(claim.period()),
                checked.verdict().code(),
                checked.reason().code(),
                checked.measured().isPresent() ? Cell.text(checked.definition()) : "",
                Cell.number(claim.value()),
                Cell.number(claim.ratio()),
                Cell.number(checked.number(Estimate::value)),
                Cell.number(checked.number(Estimate::numerator)),
                Cell.number(checked.number(Estimate::denominator)),
                Cell.number(checked.measured().map(Estimate::n).orElse(OptionalLong.empty())),
                Cell.number(checked.difference()),
                Cell.number(checked.relativeError()),
                checked.measured().isPresent() ? checked.favour().code() : "",
                rounded(checked.p()),
                rounded(checked.q()),
                checked.measured().isPresent() ? (checked.reason().isFirm() ? "yes" : "no") : "");
    }

    /** To nine digits after the point: what is smaller is as good as impossible. */
    private static String rounded(OptionalDouble chance) {
        return chance.isPresent() ? Cell.number(Math.rint(chance.getAsDouble() * 1e9) / 1e9) : "";
    }
}
