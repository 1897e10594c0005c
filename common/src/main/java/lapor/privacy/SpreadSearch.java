package lapor.privacy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Looks for numbers of complaints through channels that agree with all that is told: with how evenly they are spread,
 * and with what is told of some channels. It starts from spreads by powers of a ratio, and moves complaints from
 * channel to channel as long as that comes nearer.
 *
 * @param spread of all channels
 * @param spans what each channel may have by what else is told of it
 */
record SpreadSearch(Spread spread, List<Span> spans) {
    private static final int RATIOS = 16;
    private static final int ROUNDS = 64;

    SpreadSearch {
        spans = List.copyOf(spans);
    }

    /**
     * Whether what is withheld stays open: every channel of which nothing is told may have had any number from none to
     * few complaints, and of every other any number from none to few may have been sent back.
     *
     * @param told how many complaints came through each channel of which it is told, those sent back included
     * @param returned how many were sent back of all channels
     */
    static boolean leavesOpen(Spread spread, Map<String, Long> told, long returned, int few) {
        if (told.size() > spread.channels() || spread.cases() < few) {
            return false;
        }
        Span untold = new Span(0, spread.cases());
        List<Span> ofTold = told.values().stream()
                .map(count -> new Span(Math.max(0, count - returned), count))
                .toList();
        SpreadSearch search = new SpreadSearch(
                spread,
                Stream.concat(ofTold.stream(), Stream.generate(() -> untold).limit(spread.channels() - ofTold.size()))
                        .toList());
        boolean open = LongStream.range(0, ofTold.size()).allMatch(channel -> {
            Span span = ofTold.get((int) channel);
            return LongStream.rangeClosed(Math.max(span.low(), span.high() - few), span.high())
                    .allMatch(count -> search.finds((int) channel, count));
        });
        // nothing tells those apart of which nothing is told
        return open
                && (ofTold.size() == spread.channels()
                        || LongStream.rangeClosed(0, few).allMatch(count -> search.finds(ofTold.size(), count)));
    }

    /** Whether there are any numbers with so many complaints through one channel. */
    boolean finds(int channel, long count) {
        for (int start = 0; start <= RATIOS; start++) {
            long[] counts = started(channel, count, (double) start / RATIOS);
            if (Arrays.stream(counts).sum() == spread.cases() && comesNear(counts, channel)) {
                return true;
            }
        }
        return false;
    }

    /** Each channel with so many times the complaints of the one before, as far as its span allows. */
    private long[] started(int channel, long count, double ratio) {
        long[] counts = new long[spans.size()];
        double weights = 0;
        for (int i = 0; i < counts.length; i++) {
            weights += i == channel ? 0 : Math.pow(ratio, i);
        }
        for (int i = 0; i < counts.length; i++) {
            long share =
                    Math.round((spread.cases() - count) * Math.pow(ratio, i) / Math.max(weights, Double.MIN_NORMAL));
            counts[i] = i == channel
                    ? count
                    : Math.max(spans.get(i).low(), Math.min(spans.get(i).high(), share));
        }
        long left = spread.cases() - Arrays.stream(counts).sum();
        for (int i = 0; i < counts.length && left != 0; i++) {
            if (i != channel) {
                long more = Math.max(
                        spans.get(i).low() - counts[i], Math.min(spans.get(i).high() - counts[i], left));
                counts[i] += more;
                left -= more;
            }
        }
        return counts;
    }

    private boolean comesNear(long[] counts, int fixed) {
        double miss = spread.miss(counts);
        for (int round = 0; round < ROUNDS && miss > 0; round++) {
            double before = miss;
            for (long step = Math.max(1, Long.highestOneBit(spread.cases()) / 2); step > 0 && miss > 0; step /= 2) {
                miss = moved(counts, fixed, step, miss);
            }
            if (miss >= before) {
                return false;
            }
        }
        return miss <= 0;
    }

    /** Moves so many complaints from any channel to any other where that comes nearer. */
    private double moved(long[] counts, int fixed, long step, double miss) {
        double least = miss;
        for (int from = 0; from < counts.length; from++) {
            for (int to = 0; to < counts.length; to++) {
                boolean possible = from != to
                        && from != fixed
                        && to != fixed
                        && counts[from] - step >= spans.get(from).low()
                        && counts[to] + step <= spans.get(to).high();
                if (possible) {
                    counts[from] -= step;
                    counts[to] += step;
                    double then = spread.miss(counts);
                    if (then < least) {
                        least = then;
                    } else {
                        counts[from] += step;
                        counts[to] -= step;
                    }
                }
            }
        }
        return least;
    }
}
