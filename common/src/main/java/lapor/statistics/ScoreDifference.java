package lapor.statistics;

/**
 * The 95 % interval of the difference p₁ − p₂ of two independent proportions, from their {@link WilsonInterval}s [l,
 * u]:
 *
 * <pre>p₁ − p₂ − √((p₁ − l₁)² + (u₂ − p₂)²)  to  p₁ − p₂ + √((u₁ − p₁)² + (p₂ − l₂)²)</pre>
 *
 * <p>Method 10 of R. G. Newcombe 1998, Statistics in Medicine 17, 873-890.
 */
public final class ScoreDifference {
    private ScoreDifference() {}

    /** Of the first proportion less the second. */
    public static Bounds interval(Proportion first, Proportion second) {
        WilsonInterval one = WilsonInterval.of(first.successes(), first.trials());
        WilsonInterval other = WilsonInterval.of(second.successes(), second.trials());
        double p1 = first.rate();
        double p2 = second.rate();
        return Bounds.of(
                p1 - p2 - Math.hypot(p1 - one.low(), other.high() - p2),
                p1 - p2 + Math.hypot(one.high() - p1, p2 - other.low()));
    }
}
