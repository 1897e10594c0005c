package lapor.statistics.shrinkage;

/**
 * A part of a whole, either of which may be worth a fraction of a case, as where some cases were watched for a part of
 * the time only.
 *
 * @param part 0 to whole
 * @param whole above 0
 */
public record Portion(double part, double whole) {

    public double rate() {
        return part / whole;
    }
}
