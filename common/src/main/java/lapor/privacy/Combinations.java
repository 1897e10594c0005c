package lapor.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The sums over time that follow from told ones by adding and subtracting: a space of vectors, one coordinate for each
 * stretch between two points of time. It is reckoned in whole numbers modulo a prime, so that nothing is rounded; that
 * a sum seems to follow though it does not is as likely as one in two thousand millions, and errs on the safe side.
 */
final class Combinations {
    private static final long PRIME = 2_147_483_647L;

    private final int size;
    private final List<long[]> rows = new ArrayList<>();

    /** Nothing is told yet, of so many stretches. */
    Combinations(int size) {
        this.size = size;
    }

    /** Adds a sum, and all that follows from it. */
    void add(long[] sum) {
        long[] rest = rest(sum);
        int lead = lead(rest);
        if (lead < size) {
            scale(rest, inverse(rest[lead]));
            for (long[] row : rows) {
                subtract(row, rest, row[lead]);
            }
            rows.add(rest);
        }
    }

    /** Whether a sum follows. */
    boolean holds(long[] sum) {
        return lead(rest(sum)) == size;
    }

    /** All that follows from both together. */
    Combinations and(Combinations other) {
        Combinations both = new Combinations(size);
        rows.forEach(both::add);
        other.rows.forEach(both::add);
        return both;
    }

    /** All that follows from either alone. H. Zassenhaus's algorithm. */
    Combinations common(Combinations other) {
        Combinations pairs = new Combinations(2 * size);
        for (long[] row : rows) {
            long[] pair = Arrays.copyOf(row, 2 * size);
            System.arraycopy(row, 0, pair, size, size);
            pairs.add(pair);
        }
        for (long[] row : other.rows) {
            pairs.add(Arrays.copyOf(row, 2 * size));
        }
        Combinations common = new Combinations(size);
        for (long[] pair : pairs.rows) {
            if (lead(pair) >= size) {
                common.add(Arrays.copyOfRange(pair, size, 2 * size));
            }
        }
        return common;
    }

    private long[] rest(long[] sum) {
        long[] rest = new long[size];
        for (int i = 0; i < size; i++) {
            rest[i] = Math.floorMod(sum[i], PRIME);
        }
        for (long[] row : rows) {
            subtract(rest, row, rest[lead(row)]);
        }
        return rest;
    }

    private static int lead(long[] row) {
        int lead = 0;
        while (lead < row.length && row[lead] == 0) {
            lead++;
        }
        return lead;
    }

    private static void subtract(long[] from, long[] row, long times) {
        if (times != 0) {
            for (int i = 0; i < from.length; i++) {
                from[i] = Math.floorMod(from[i] - times * row[i], PRIME);
            }
        }
    }

    private static void scale(long[] row, long factor) {
        for (int i = 0; i < row.length; i++) {
            row[i] = row[i] * factor % PRIME;
        }
    }

    /** By Fermat's little theorem. */
    private static long inverse(long number) {
        long result = 1;
        long power = number;
        for (long left = PRIME - 2; left > 0; left >>= 1) {
            if ((left & 1) == 1) {
                result = result * power % PRIME;
            }
            power = power * power % PRIME;
        }
        return result;
    }
}
