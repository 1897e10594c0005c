package lapor.generate;

import lapor.source.EventType;

import java.util.stream.Stream;

/**
 * The dirt that real exports have. A bad line is added beside the good one it is made from, so that refusing it loses
 * nothing.
 */
final class Blemishes {
    private static final double SHARE = 0.002;
    private static final int KINDS = 5;
    /** Kinds of bad lines that cannot be read; another is the same line again. */
    private static final int UNREADABLE = 4;

    private final long seed;

    Blemishes(long seed) {
        this.seed = seed;
    }

    /** Whether a line that cannot be read comes after the event's, which names the event's agency. */
    boolean spoils(LogEvent event) {
        Dice dice = Dice.of(seed + event.sequence(), "blemishes", event.number());
        return dice.chance(SHARE) && dice.below(KINDS) < UNREADABLE;
    }

    /** The event's line, and seldom a bad one after it. */
    Stream<LogLine> lines(LogEvent event) {
        LogLine line = LogLine.of(event);
        Dice dice = Dice.of(seed + event.sequence(), "blemishes", event.number());
        return dice.chance(SHARE) ? Stream.of(line, spoilt(line, dice.below(KINDS))) : Stream.of(line);
    }

    private static LogLine spoilt(LogLine line, int kind) {
        LogLine copy = line.with("event_id", line.cell("event_id") + "x");
        return switch (kind) {
            case 0 -> copy.with("at", "31/02/" + line.month().getYear() + " 25.61");
            case 1 -> copy.with("type", "DIPROSES_ULANG");
            case 2 -> copy.with("complaint_id", "");
            case 3 -> copy.with("type", EventType.RATED.name()).with("rating", "7");
            default -> line;
        };
    }
}
