package lapor.statistics.agreement;

import lapor.statistics.Bounds;

/** ICC(2,1) and its interval by Satterthwaite's degrees of freedom: Shrout and Fleiss 1979, pages 424 to 425. */
final class AbsoluteAgreement {
    private AbsoluteAgreement() {}

    static double coefficient(RatingTable table) {
        double b = table.betweenRows();
        double e = table.residual();
        double k = table.columns();
        return (b - e) / (b + (k - 1) * e + k * (table.betweenColumns() - e) / table.rows());
    }

    static Bounds interval(RatingTable table) {
        double n = table.rows();
        double k = table.columns();
        double b = table.betweenRows();
        double e = table.residual();
        double degrees = degrees(table);
        double up = IntraclassModel.upper(n - 1, degrees);
        double down = IntraclassModel.upper(degrees, n - 1);
        double others = k * table.betweenColumns() + (k * n - k - n) * e;
        return Bounds.of(n * (b - up * e) / (up * others + n * b), n * (down * b - e) / (others + n * down * b));
    }

    private static double degrees(RatingTable table) {
        double n = table.rows();
        double k = table.columns();
        double coefficient = coefficient(table);
        double severity = k * coefficient * table.betweenColumns() / table.residual();
        double rest = n * (1 + (k - 1) * coefficient) - k * coefficient;
        double sum = severity + rest;
        return (k - 1) * (n - 1) * sum * sum / ((n - 1) * severity * severity + rest * rest);
    }
}
