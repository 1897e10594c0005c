package lapor.privacy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Works out from how evenly complaints come through channels how many came through a channel that is withheld: by all
 * numbers that make the evenness and its interval to the last digit published.
 */
final class EvennessAttack {
    private static final int FEW = 5;
    private static final double Z = 1.959963984540054;
    private static final double EXACT = 1e-12;
    private static final int HUNDREDTHS = 2;

    private final Reader reader;
    private final int channels;
    private final long most;
    private final List<String> found = new ArrayList<>();

    /**
     * On a run.
     *
     * @param channels of the sources
     * @param most complaints of which all numbers are tried
     */
    EvennessAttack(Reader reader, int channels, long most) {
        this.reader = reader;
        this.channels = channels;
        this.most = most;
    }

    /** What is not left open of a channel of which nothing is told: any number from none to five. */
    List<String> found() {
        Map<String, Map<String, Long>> told = new HashMap<>();
        for (NamedCsvRecord row : reader.rows("breakdown.csv")) {
            if (row.getField("dimension").equals("channel")
                    && !row.getField("handlings").isEmpty()
                    && !row.getField("value").isEmpty()) {
                told.computeIfAbsent(
                                row.getField("agency_id") + " " + row.getField("period"), absent -> new TreeMap<>())
                        .put(row.getField("value"), Reader.number(row.getField("handlings")));
            }
        }
        Map<String, Long> returned = new HashMap<>();
        for (NamedCsvRecord row : reader.rows("metrics.csv")) {
            if (row.getField("metric").equals("return_rate")) {
                returned.put(
                        row.getField("agency_id") + " " + row.getField("period"),
                        Reader.number(row.getField("numerator")));
            }
        }
        evenness("metrics.csv", "agency_id")
                .forEach((who, row) ->
                        attack(who, row, told.getOrDefault(who, Map.of()), returned.getOrDefault(who, 0L)));
        evenness("groups.csv", "peer").forEach((who, row) -> attack(who, row, Map.of(), 0));
        return found;
    }

    private Map<String, NamedCsvRecord> evenness(String file, String who) {
        Map<String, NamedCsvRecord> rows = new TreeMap<>();
        for (NamedCsvRecord row : reader.rows(file)) {
            if (row.getField("metric").equals("channel_evenness")
                    && !row.getField("value").isEmpty()) {
                rows.put(row.getField(who) + " " + row.getField("period"), row);
            }
        }
        return rows;
    }

    private void attack(String who, NamedCsvRecord row, Map<String, Long> told, long returned) {
        long cases = Reader.number(row.getField("n"));
        if (cases <= most) {
            SortedSet<Long> possible = new TreeSet<>();
            List<Long> ofChannels = List.copyOf(told.values());
            long[] counts = new long[channels];
            tell(ofChannels, 0, counts, cases, returned, () -> {
                int from = ofChannels.size();
                long left = cases - Arrays.stream(counts, 0, from).sum();
                spread(counts, from, left, left, () -> {
                    if (fits(row, counts)) {
                        Arrays.stream(counts, from, channels).forEach(possible::add);
                    }
                });
            });
            for (long few = 0; few <= Math.min(FEW, cases); few++) {
                if (told.size() < channels && !possible.contains(few)) {
                    found.add(who + " leaves " + possible + " of a channel, out of " + cases);
                    return;
                }
            }
        }
    }

    /** Every number of the channels that are told, of which some may have been sent back. */
    private static void tell(List<Long> told, int channel, long[] counts, long cases, long returned, Runnable then) {
        if (channel == told.size()) {
            then.run();
            return;
        }
        for (long count = Math.max(0, told.get(channel) - returned);
                count <= Math.min(cases, told.get(channel));
                count++) {
            counts[channel] = count;
            tell(told, channel + 1, counts, cases - count, returned, then);
        }
    }

    /** Every way to spread so many over the other channels, the greatest number first. */
    private void spread(long[] counts, int channel, long left, long greatest, Runnable then) {
        if (channel == channels) {
            if (left == 0) {
                then.run();
            }
            return;
        }
        long least = (left + channels - channel - 1) / (channels - channel);
        for (long count = Math.min(left, greatest); count >= least; count--) {
            counts[channel] = count;
            spread(counts, channel + 1, left - count, count, then);
        }
    }

    private boolean fits(NamedCsvRecord row, long[] counts) {
        double all = Arrays.stream(counts).sum();
        double entropy = 0;
        double squares = 0;
        for (long count : counts) {
            double share = count / all;
            double log = count == 0 ? 0 : Math.log(share);
            entropy -= share * log;
            squares += share * log * log;
        }
        double scale = Math.log(channels);
        double half = Z * Math.sqrt(Math.max(0, (squares - entropy * entropy) / all)) / scale;
        double value = entropy / scale;
        boolean sure = half < Z * 1e-6;
        return agrees(row.getField("value"), value)
                && (sure
                        ? row.getField("low").isEmpty()
                        : agrees(row.getField("low"), Math.max(0, value - half))
                                && agrees(row.getField("high"), Math.min(1, value + half)));
    }

    private static boolean agrees(String told, double number) {
        int digits = told.length() - told.indexOf('.') - 1;
        // 0.7 is told in hundredths, too
        double half = digits > HUNDREDTHS ? EXACT : 0.005;
        return !told.isEmpty() && Math.abs(Double.parseDouble(told) - number) <= half;
    }
}
