package lapor.crosscheck;

import java.nio.file.Path;
import java.util.List;

/** All tables of the cross-check: of each claim, its details, and totals by agency and by metric. */
public final class CrosscheckFiles {
    private CrosscheckFiles() {}

    /** Writes the tables into the folder, the claims in their order. */
    public static void write(Path folder, List<CheckedClaim> claims) {
        CrosscheckFile.write(
                folder.resolve("crosscheck.csv"),
                claims.stream().map(CheckedClaim::row).toList());
        CrosscheckDetailFile.write(folder.resolve("crosscheck_detail.csv"), claims);
        ClaimTotalsFile.writeAgencies(folder.resolve("crosscheck_agencies.csv"), claims);
        ClaimTotalsFile.writeMetrics(folder.resolve("crosscheck_metrics.csv"), claims);
    }
}
