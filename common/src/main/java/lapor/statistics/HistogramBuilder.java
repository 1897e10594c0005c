package lapor.statistics;

import java.util.Arrays;

/** Collects values in any order; fastest when they come ascending. */
public final class HistogramBuilder {
    private static final int FIRST_CAPACITY = 8;

    private int[] values = new int[FIRST_CAPACITY];
    private long[] counts = new long[FIRST_CAPACITY];
    private int size;
    private boolean ascending = true;

    /**
     * Adds cases that show a value.
     *
     * @throws IllegalArgumentException if the count is not positive
     */
    public HistogramBuilder add(int value, long count) {
        if (count <= 0) {
            throw new IllegalArgumentException("count of value " + value + " must be positive, but is " + count);
        }
        if (size > 0 && values[size - 1] == value) {
            counts[size - 1] += count;
            return this;
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
            counts = Arrays.copyOf(counts, 2 * size);
        }
        ascending &= size == 0 || values[size - 1] < value;
        values[size] = value;
        counts[size] = count;
        size++;
        return this;
    }

    /** What was collected so far. */
    public Histogram build() {
        if (size == 0) {
            return Histogram.empty();
        }
        return ascending ? new Histogram(Arrays.copyOf(values, size), Arrays.copyOf(counts, size)) : sorted();
    }

    private Histogram sorted() {
        long[] keys = new long[size];
        Arrays.setAll(keys, i -> ((long) values[i] << Integer.SIZE) | i);
        Arrays.sort(keys);
        HistogramBuilder inOrder = new HistogramBuilder();
        for (long key : keys) {
            inOrder.add((int) (key >> Integer.SIZE), counts[(int) key]);
        }
        return inOrder.build();
    }
}
