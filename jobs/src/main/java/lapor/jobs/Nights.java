package lapor.jobs;

import lapor.input.Problems;
import lapor.run.AsOfReading;
import lapor.run.Overrides;
import lapor.run.RunFile;
import lapor.run.RunPlan;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every night of a span of dates. A night looks from its date's midnight in the run's zone, or from the time of day of
 * the run file's {@code asOf}.
 *
 * @param run what each night is asked to do
 * @param overrides what the command line says instead, without an instant
 * @param from the first date
 * @param to the last date, not before the first
 * @param first the first night, ready to begin
 */
public record Nights(RunFile run, Overrides overrides, LocalDate from, LocalDate to, Preparation first) {

    /**
     * Reads the span, and what its first and its last night need.
     *
     * @param from the first date, as the command line says it
     * @param to the last date
     * @throws lapor.input.InvalidInputException with every problem found
     */
    public static Nights read(RunFile run, Overrides overrides, String from, String to) {
        Problems problems = new Problems();
        Optional<LocalDate> begin = date("--from", from, problems);
        Optional<LocalDate> end = date("--to", to, problems);
        begin.filter(day -> end.filter(day::isAfter).isPresent())
                .ifPresent(day -> problems.invalid("--to", "must not be before " + day + ", but is \"" + to + "\""));
        Optional<Preparation> first =
                begin.flatMap(day -> problems.collect(() -> Preparation.withLogs(run, at(day, run, overrides))));
        end.ifPresent(day -> problems.collect(() -> Preparation.withoutLogs(run, at(day, run, overrides))));
        problems.throwIfAny();
        return new Nights(run, overrides, begin.orElseThrow(), end.orElseThrow(), first.orElseThrow());
    }

    private static Optional<LocalDate> date(String option, String text, Problems problems) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            problems.invalid(option, "must be a date such as 2022-04-15, but is \"" + text + "\"");
            return Optional.empty();
        }
    }

    private static Overrides at(LocalDate date, RunFile run, Overrides overrides) {
        LocalTime time = AsOfReading.read(run, overrides, new Problems())
                .map(instant -> instant.atZone(run.zone()).toLocalTime())
                .orElse(LocalTime.MIDNIGHT);
        Instant night = date.atTime(time).atZone(run.zone()).toInstant();
        return overrides.at(Optional.of(night.toString()));
    }

    /** How many nights there are. */
    public long count() {
        return dates().count();
    }

    /** All dates in their order. */
    public Stream<LocalDate> dates() {
        return from.datesUntil(to.plusDays(1));
    }

    /**
     * What is to be done in one night.
     *
     * @throws lapor.input.InvalidInputException with every problem of every input
     */
    public RunPlan plan(LocalDate date) {
        return Preparation.withoutLogs(run, at(date, run, overrides)).plan();
    }
}
