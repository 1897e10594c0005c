package lapor.statistics;

/**
 * How the 95 % interval of a survival probability S is made from Greenwood's sum G, the variance of ln S. J. D.
 * Kalbfleisch and R. L. Prentice 2002, The Statistical Analysis of Failure Time Data, section 1.4; conventions at the
 * ends as in R's survival package.
 */
public enum SurvivalBand {
    /** {@code S exp(± z √G)}, cut at 1. */
    LOG {
        @Override
        Bounds inside(double survival, double greenwood) {
            double factor = Math.exp(Confidence.Z * Math.sqrt(greenwood));
            return Bounds.of(survival / factor, Math.min(1, survival * factor));
        }
    },
    /** {@code S ^ exp(± z √G / ln S)}: never leaves 0 to 1. */
    LOG_LOG {
        @Override
        Bounds inside(double survival, double greenwood) {
            double shift = Confidence.Z * Math.sqrt(greenwood) / -Math.log(survival);
            return Bounds.of(Math.pow(survival, Math.exp(shift)), Math.pow(survival, Math.exp(-shift)));
        }
    };

    abstract Bounds inside(double survival, double greenwood);

    /**
     * The interval: exactly 1 to 1 before the first event, unknown once nobody is left.
     *
     * @param survival 0 to 1
     * @param greenwood sum of d / (n (n - d)) over the events so far
     */
    Bounds around(double survival, double greenwood) {
        if (survival == 0) {
            return Bounds.unknown();
        }
        return survival == 1 ? Bounds.of(1, 1) : inside(survival, greenwood);
    }
}
