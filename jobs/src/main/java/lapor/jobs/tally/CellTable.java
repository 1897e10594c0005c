package lapor.jobs.tally;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Counts by cell, side by side in one array: to find one is mostly one look into memory, which is what going through
 * millions of handlings takes its time with.
 */
final class CellTable {
    private static final int FIELDS = 3;
    private static final int KEY = 1;
    private static final int COUNT = 2;
    private static final int FIRST_CAPACITY = 1 << 12;
    private static final long SPREAD = 0x9E3779B97F4A7C15L; // 2^64 by the golden ratio: neighbours land far apart

    private long[] slots;
    private int size;

    CellTable() {
        this(FIRST_CAPACITY);
    }

    /**
     * One that is soon emptied.
     *
     * @param capacity at first, a power of 2
     */
    CellTable(int capacity) {
        this.slots = new long[capacity * FIELDS];
    }

    /** A cell and its count. */
    record Entry(long place, long key, long count) {
        /** By agency, kind, time and key. */
        static final Comparator<Entry> ORDER =
                Comparator.comparingLong(Entry::place).thenComparingLong(Entry::key);
    }

    /** Takes a cell and its count. */
    @FunctionalInterface
    interface Taker {
        void take(long place, long key, long count);
    }

    /** Changes the count of a cell, whose place is not 0. */
    void add(long place, long key, long change) {
        int slot = find(slots, place, key);
        if (slots[slot] == 0) {
            slots[slot] = place;
            slots[slot + KEY] = key;
            size++;
        }
        slots[slot + COUNT] += change;
        if (size > slots.length / FIELDS / 2) {
            grow();
        }
    }

    int size() {
        return size;
    }

    /** Gives all cells, in any order. */
    void forEach(Taker taker) {
        for (int slot = 0; slot < slots.length; slot += FIELDS) {
            if (slots[slot] != 0) {
                taker.take(slots[slot], slots[slot + KEY], slots[slot + COUNT]);
            }
        }
    }

    void clear() {
        Arrays.fill(slots, 0);
        size = 0;
    }

    private void grow() {
        long[] wider = new long[2 * slots.length];
        for (int slot = 0; slot < slots.length; slot += FIELDS) {
            if (slots[slot] != 0) {
                System.arraycopy(slots, slot, wider, find(wider, slots[slot], slots[slot + KEY]), FIELDS);
            }
        }
        slots = wider;
    }

    /** Where a cell is, or would be. */
    private static int find(long[] slots, long place, long key) {
        int last = slots.length / FIELDS - 1;
        long mixed = (key * SPREAD ^ place) * SPREAD;
        int number = (int) (mixed >>> Integer.SIZE) & last;
        while (slots[number * FIELDS] != 0
                && (slots[number * FIELDS] != place || slots[number * FIELDS + KEY] != key)) {
            number = number + 1 & last;
        }
        return number * FIELDS;
    }
}
