package lapor.crosscheck;

import lapor.metric.Measured;
import lapor.statistics.BenjaminiHochberg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** Compares what agencies say of themselves with what the logs show. */
public final class Crosscheck {
    private static final Comparator<Claim> ORDER =
            Comparator.comparing(Claim::agencyId).thenComparing(Claim::metric).thenComparing(Claim::period);

    private Crosscheck() {}

    /**
     * Every claim with what was found of it, by agency, metric and period. A claim is supported inside the
     * measurement's interval, within the tolerance, or so under another definition whose denominator it declares.
     * Otherwise it is contradicted: firmly, unless so large a difference can still be chance, given how many claims
     * were tested. It is not testable where there is no reliable measurement.
     *
     * @param claims of metrics that have a tolerance
     * @param measured as published, so that what is withheld stays so
     * @param definitions which other definitions count, and how sure a contradiction has to be
     */
    public static List<CheckedClaim> check(
            List<Claim> claims, Measured measured, Tolerances tolerances, Definitions definitions) {
        ClaimTest test = new ClaimTest(measured, definitions);
        List<Claim> ordered = claims.stream().sorted(ORDER).toList();
        List<Finding> findings = ordered.stream()
                .map(claim -> test.of(claim, tolerance(claim, tolerances)))
                .toList();
        double[] q = BenjaminiHochberg.qValues(findings.stream()
                .filter(Finding::isTested)
                .mapToDouble(Finding::p)
                .toArray());
        List<CheckedClaim> checked = new ArrayList<>();
        int tested = 0;
        for (int i = 0; i < ordered.size(); i++) {
            Claim claim = ordered.get(i);
            OptionalDouble own = findings.get(i).isTested() ? OptionalDouble.of(q[tested++]) : OptionalDouble.empty();
            checked.add(checked(claim, tolerance(claim, tolerances), settled(findings.get(i), own, definitions), own));
        }
        return List.copyOf(checked);
    }

    private static Finding settled(Finding finding, OptionalDouble q, Definitions definitions) {
        boolean chance = q.orElse(0) > definitions.falseDiscoveryRate();
        return finding.reason().isFirm() && chance ? finding.perhapsByChance() : finding;
    }

    private static CheckedClaim checked(Claim claim, double tolerance, Finding finding, OptionalDouble q) {
        return new CheckedClaim(
                claim,
                tolerance,
                finding.grounds(),
                finding.estimate(),
                q.isPresent() ? OptionalDouble.of(finding.p()) : OptionalDouble.empty(),
                q);
    }

    private static double tolerance(Claim claim, Tolerances tolerances) {
        return tolerances
                .find(claim.metric())
                .orElseThrow(() -> new IllegalArgumentException("no tolerance is set for " + claim.metric()))
                .size();
    }
}
