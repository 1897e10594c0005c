package lapor.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How many cases show each whole number, ascending. Histograms of parts add up to the histogram of the whole. */
public final class Histogram {
    private static final Histogram EMPTY = new Histogram(new int[0], new long[0]);

    private final int[] values;
    private final long[] counts;
    private final long total;

    /** Takes over both arrays: values strictly ascending, counts positive. */
    Histogram(int[] values, long[] counts) {
        this.values = values;
        this.counts = counts;
        this.total = sum(counts);
    }

    /** Without a stream, of which millions would be made. */
    private static long sum(long[] counts) {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }

    /** What is done with each value and its count. */
    @FunctionalInterface
    public interface Visitor {
        void visit(int value, long count);
    }

    /** Of no cases. */
    public static Histogram empty() {
        return EMPTY;
    }

    /** Of single cases, in any order. */
    public static Histogram ofValues(int... values) {
        HistogramBuilder builder = new HistogramBuilder();
        Arrays.stream(values).forEach(value -> builder.add(value, 1));
        return builder.build();
    }

    /** Of the cases of all of them. */
    public static Histogram sum(List<Histogram> parts) {
        return parts.size() <= 2
                ? parts.stream().reduce(Histogram::plus).orElse(EMPTY)
                : DenseCounts.sum(parts).orElseGet(() -> parts.stream().reduce(EMPTY, Histogram::plus));
    }

    /** Of the cases of both. */
    public Histogram plus(Histogram other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        int[] mergedValues = new int[values.length + other.values.length];
        long[] mergedCounts = new long[mergedValues.length];
        int size = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < values.length || theirs < other.values.length) {
            boolean takeMine =
                    theirs == other.values.length || (mine < values.length && values[mine] <= other.values[theirs]);
            boolean takeTheirs =
                    mine == values.length || (theirs < other.values.length && other.values[theirs] <= values[mine]);
            mergedValues[size] = takeMine ? values[mine] : other.values[theirs];
            mergedCounts[size] = (takeMine ? counts[mine++] : 0) + (takeTheirs ? other.counts[theirs++] : 0);
            size++;
        }
        return new Histogram(Arrays.copyOf(mergedValues, size), Arrays.copyOf(mergedCounts, size));
    }

    public boolean isEmpty() {
        return values.length == 0;
    }

    /** Number of cases. */
    public long total() {
        return total;
    }

    /** Sum of the values of all cases. */
    public long sum() {
        long sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] * counts[i];
        }
        return sum;
    }

    /** Number of different values. */
    public int distinct() {
        return values.length;
    }

    /** The value at a position of the ascending order, from 0. */
    public int value(int position) {
        return values[position];
    }

    /** The count at a position of the ascending order, from 0. */
    public long count(int position) {
        return counts[position];
    }

    /** Number of cases whose value is the limit or less. */
    public long atMost(int limit) {
        long cases = 0;
        for (int i = 0; i < values.length && values[i] <= limit; i++) {
            cases += counts[i];
        }
        return cases;
    }

    /** Number of cases whose value exceeds the limit. */
    public long above(int limit) {
        return total - atMost(limit);
    }

    /** Visits each value once, ascending. */
    public void forEach(Visitor visitor) {
        for (int i = 0; i < values.length; i++) {
            visitor.visit(values[i], counts[i]);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Histogram that
                && Arrays.equals(values, that.values)
                && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(values) + Arrays.hashCode(counts);
    }

    /** As {@code [0x3, 5x1]}: value, then count. */
    @Override
    public String toString() {
        return IntStream.range(0, values.length)
                .mapToObj(i -> values[i] + "x" + counts[i])
                .toList()
                .toString();
    }
}
