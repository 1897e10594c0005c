package lapor.generate;

import lapor.calendar.WorkCalendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * A synthetic world. Its log is made anew each time it is asked for, a complaint at a time, so that a world of many
 * millions of complaints fits into little memory.
 */
public final class World {
    private static final double REFORM_AFTER = 0.4;

    /** Exports are taken a little after the instant that they are evaluated as of. */
    private static final Duration EXPORTED_AFTER = Duration.ofHours(12);

    private final EditionFrame frame;
    private final WorkCalendar calendar;
    private final long seed;
    private final Population population;
    private final Submissions submissions;
    private final Intakes intakes;
    private final List<Entry> entries;
    private final List<Claim> claims;

    private World(GeneratorOptions options, EditionFrame frame, WorkCalendar calendar) {
        this.frame = frame;
        this.calendar = calendar;
        this.seed = options.seed();
        WorldSetting setting = WorldSetting.bundled();
        LocalDate from = frame.logsFrom();
        long days = ChronoUnit.DAYS.between(from, frame.logsTo());
        this.population = Population.of(options, setting, from.plusDays((long) (REFORM_AFTER * days)));
        int[] perDay = new Seasons(calendar).perDay(from, frame.logsTo(), options);
        this.submissions = new Submissions(seed, from, perDay, setting.hours());
        this.intakes = new Intakes(options, setting, population, new OfficeClock(calendar));
        this.entries = Entries.of(seed, frame, population.agencies());
        Outcomes outcomes = new Outcomes(frame, calendar, new Blemishes(seed), population.agencies());
        submissions.inOrder().map(this::events).forEach(outcomes::add);
        this.claims = Claims.of(seed, entries, outcomes, frame.window().id());
    }

    /**
     * Makes a world.
     *
     * @param calendar decides when offices work
     * @throws lapor.input.InvalidInputException if the calendar does not cover the time of the logs
     */
    public static World generate(GeneratorOptions options, EditionFrame frame, WorkCalendar calendar) {
        calendar.requireCovers(frame.logsFrom(), frame.logsTo());
        return new World(options, frame, calendar);
    }

    /** The log in the order of time, with a few bad lines. Each call gives the same lines again. */
    public Stream<LogLine> log() {
        Blemishes blemishes = new Blemishes(seed);
        return EventStream.of(submissions.inOrder(), this::events).flatMap(blemishes::lines);
    }

    EditionFrame frame() {
        return frame;
    }

    WorkCalendar calendar() {
        return calendar;
    }

    long seed() {
        return seed;
    }

    List<SyntheticAgency> agencies() {
        return population.agencies();
    }

    Territory territory() {
        return population.territory();
    }

    List<Entry> entries() {
        return entries;
    }

    List<Claim> claims() {
        return claims;
    }

    private List<LogEvent> events(Submission submission) {
        return intakes.tell(submission).until(frame.asOf().plus(EXPORTED_AFTER));
    }
}
