package lapor.statistics.agreement;

/** What a difference between two values means: Krippendorff's squared difference functions. */
public enum Scale {
    /** Names: equal or not. */
    NOMINAL {
        @Override
        double difference(double one, double other, double between) {
            return one == other ? 0 : 1;
        }
    },
    /** Order only: how many values were given between the two, and half of those equal to either. */
    ORDINAL {
        @Override
        double difference(double one, double other, double between) {
            return one == other ? 0 : between * between;
        }
    },
    /** Equal steps: {@code (c − k)²}. */
    INTERVAL {
        @Override
        double difference(double one, double other, double between) {
            return (one - other) * (one - other);
        }
    },
    /** A true zero: {@code ((c − k)/(c + k))²}. Values are 0 or more. */
    RATIO {
        @Override
        double difference(double one, double other, double between) {
            return one == other ? 0 : Math.pow((one - other) / (one + other), 2);
        }
    };

    /**
     * The squared difference.
     *
     * @param between values given from one to the other, the two themselves counted by half
     */
    abstract double difference(double one, double other, double between);
}
