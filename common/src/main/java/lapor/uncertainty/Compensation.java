package lapor.uncertainty;

import lapor.edition.Mean;

/**
 * How far points make up for each other, written so that it can be added up: the {@link Mean}s are {@code g⁻¹(Σ w
 * g(x)/Σ w)}.
 */
enum Compensation {
    /** g(x) = x. */
    ARITHMETIC {
        @Override
        double term(double points) {
            return points;
        }

        @Override
        double score(double mean) {
            return mean;
        }
    },
    /** g(x) = ln x. */
    GEOMETRIC {
        @Override
        double term(double points) {
            return Math.log(points);
        }

        @Override
        double score(double mean) {
            return Math.exp(mean);
        }
    },
    /** g(x) = 1/x. */
    HARMONIC {
        @Override
        double term(double points) {
            return 1 / points;
        }

        @Override
        double score(double mean) {
            return 1 / mean;
        }
    };

    static Compensation of(Mean mean) {
        return switch (mean) {
            case ARITHMETIC -> ARITHMETIC;
            case GEOMETRIC -> GEOMETRIC;
            case HARMONIC -> HARMONIC;
        };
    }

    /** g of points from 0. */
    abstract double term(double points);

    /** The inverse of g. */
    abstract double score(double mean);

    /** Adds weighted terms, draw by draw. */
    void add(double[] sums, double[] weights, double[] points) {
        if (this == ARITHMETIC) {
            for (int d = 0; d < sums.length; d++) {
                sums[d] += weights[d] * points[d];
            }
        } else {
            for (int d = 0; d < sums.length; d++) {
                sums[d] += weights[d] == 0 ? 0 : weights[d] * term(points[d]);
            }
        }
    }
}
