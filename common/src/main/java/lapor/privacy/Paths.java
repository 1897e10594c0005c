package lapor.privacy;

import java.util.Arrays;

/**
 * What at most lies between any two points of a time, closed under all that follows: bounds of sums over stretches of
 * time are bounds of differences of running totals, so that shortest paths between the points are the tightest of them,
 * and whole where the bounds are whole. R. Bellman 1958, On a routing problem; the closure is that of Floyd and
 * Warshall, kept up bound by bound.
 */
final class Paths {
    private static final long UNBOUNDED = Long.MAX_VALUE / 4;

    private final long[][] most;

    private Paths(long[][] most) {
        this.most = most;
    }

    /** Of counts that are not negative, and else unknown. */
    static Paths between(int points) {
        long[][] most = new long[points][points];
        for (int from = 0; from < points; from++) {
            Arrays.fill(most[from], from + 1, points, UNBOUNDED);
        }
        return new Paths(most);
    }

    Paths copy() {
        long[][] copy = new long[most.length][];
        for (int from = 0; from < most.length; from++) {
            copy[from] = most[from].clone();
        }
        return new Paths(copy);
    }

    /** What at most lies from one point to another; of points in reverse order, less what at least lies between. */
    long most(int from, int to) {
        return most[from][to];
    }

    /** Takes note that at most so much lies from one point to another, and of all that follows. */
    void limit(int from, int to, long value) {
        if (most[from][to] <= value) {
            return;
        }
        for (int first = 0; first < most.length; first++) {
            if (most[first][from] < UNBOUNDED) {
                long reached = most[first][from] + value;
                for (int last = 0; last < most.length; last++) {
                    if (most[to][last] < UNBOUNDED) {
                        most[first][last] = Math.min(most[first][last], reached + most[to][last]);
                    }
                }
            }
        }
    }
}
