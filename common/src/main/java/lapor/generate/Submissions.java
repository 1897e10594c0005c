package lapor.generate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** When the complaints come in, one day in memory at a time. */
final class Submissions {
    private final long seed;
    private final LocalDate from;
    private final int[] perDay;
    private final Shares<String> hours;

    Submissions(long seed, LocalDate from, int[] perDay, Shares<String> hours) {
        this.seed = seed;
        this.from = from;
        this.perDay = perDay;
        this.hours = hours;
    }

    /** Every complaint in the order of time. */
    Stream<Submission> inOrder() {
        int[] before = new int[perDay.length];
        for (int i = 1; i < perDay.length; i++) {
            before[i] = before[i - 1] + perDay[i - 1];
        }
        return IntStream.range(0, perDay.length).boxed().flatMap(i -> ofDay(i, before[i]));
    }

    private Stream<Submission> ofDay(int index, int before) {
        LocalDate day = from.plusDays(index);
        Dice dice = Dice.of(seed, "submissions", index);
        Instant[] times = new Instant[perDay[index]];
        for (int i = 0; i < times.length; i++) {
            LocalTime hour = LocalTime.of(Integer.parseInt(hours.pick(dice)), 0);
            times[i] = Wib.at(day, hour.plusSeconds(dice.below(3600)));
        }
        Arrays.sort(times);
        return IntStream.range(0, times.length).mapToObj(i -> new Submission(before + i, times[i]));
    }
}
