package lapor.statistics;

/**
 * Mean and variance of the area under a survival curve up to a horizon, given a sample. The curve falls at each time
 * with events by a factor that is beta distributed, Beta(n − d + 1, d) for d events among n at risk, independently of
 * the others: M. P. Fay, E. H. Brittain and M. A. Proschan 2013, Biostatistics 14 (the beta product, in R's bpcp). Only
 * at these times is it known how it fell, and not when in between. It may keep its level until the next, or have fallen
 * at once, as if one more event, Beta(n, 1), had come; Y. Cui and J. Hannig 2019, Biometrika 106. Both curves count
 * half here, as the middle of a probability does elsewhere ("mid-p").
 *
 * <p>So the variance is not zero where nobody, or everybody at once, had the event: the interval of a share would lie
 * between those of Jeffreys and of Clopper and Pearson.
 *
 * @param mean in the unit of the times
 * @param variance of the area
 */
record AreaMoments(double mean, double variance) {

    static AreaMoments of(RiskTable risk, int horizon) {
        Area late = late(risk, horizon);
        Area early = early(risk, horizon);
        double mean = (late.mean + early.mean) / 2;
        return new AreaMoments(mean, (late.square + early.square) / 2 - mean * mean);
    }

    /** Keeping each level as long as possible. */
    private static Area late(RiskTable risk, int horizon) {
        Area area = new Area();
        int right = horizon;
        for (int i = risk.steps() - 1; i >= 0; i--) {
            area.add(right - risk.time(i));
            area.fall(risk.atRisk(i), risk.events(i));
            right = risk.time(i);
        }
        area.add(right);
        return area;
    }

    /**
     * Falling to each level as soon as possible: by the first of the next events at once, by the others in their time.
     */
    private static Area early(RiskTable risk, int horizon) {
        Area area = new Area();
        area.add(horizon - lastTime(risk, risk.steps()));
        area.fall(risk.staying(), 1);
        for (int i = risk.steps() - 1; i >= 0; i--) {
            area.fall(risk.atRisk(i) - 1, risk.events(i) - 1);
            area.add(risk.time(i) - lastTime(risk, i));
            area.fall(risk.atRisk(i), 1);
        }
        return area;
    }

    private static int lastTime(RiskTable risk, int step) {
        return step == 0 ? 0 : risk.time(step - 1);
    }

    /** First and second moment of an area, built from the horizon backwards. */
    private static final class Area {
        private double mean;
        private double square;

        /** A stretch at level 1 before it. */
        void add(double width) {
            square += width * (width + 2 * mean);
            mean += width;
        }

        /** A fall before it, by Beta(n − d + 1, d); to zero where nobody is left, none without event. */
        void fall(long n, long d) {
            double first = (n - d + 1) / (n + 1.0);
            mean *= first;
            square *= first * ((n - d + 2) / (n + 2.0));
        }
    }
}
