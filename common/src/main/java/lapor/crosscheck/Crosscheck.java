package lapor.crosscheck;

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
     * Every claim with what was found of it, by agency, metric and period. A claim is supported where it is what the
     * logs count, as of an instant that it may mean, or so under another definition whose denominator it declares, or
     * what open cases and quarantined rows leave possible. Otherwise it is contradicted; whether so large a difference
     * would be unlikely by chance, given how many claims were tested, is said apart. It is not testable where nothing
     * is counted, or what is may not be told.
     *
     * @param claims of metrics that have a tolerance
     * @param definitions which other definitions count, and how sure a firm contradiction has to be
     */
    public static List<CheckedClaim> check(
            List<Claim> claims, CountedLogs logs, Tolerances tolerances, Definitions definitions) {
        ClaimTest test = new ClaimTest(logs, definitions);
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
            Finding finding = findings.get(i);
            OptionalDouble own = finding.isTested() ? OptionalDouble.of(q[tested++]) : OptionalDouble.empty();
            checked.add(new CheckedClaim(
                    claim,
                    tolerance(claim, tolerances),
                    finding.grounds(),
                    finding.counted(),
                    own.isPresent() ? OptionalDouble.of(finding.p()) : OptionalDouble.empty(),
                    own,
                    finding.isContradicted() && own.orElse(1) <= definitions.falseDiscoveryRate()));
        }
        return List.copyOf(checked);
    }

    private static double tolerance(Claim claim, Tolerances tolerances) {
        return tolerances
                .find(claim.metric())
                .orElseThrow(() -> new IllegalArgumentException("no tolerance is set for " + claim.metric()))
                .size();
    }
}
