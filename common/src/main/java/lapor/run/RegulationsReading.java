package lapor.run;

import static java.util.stream.Collectors.toSet;

import lapor.agency.Agency;
import lapor.agency.SuccessorAgencies;
import lapor.calendar.Calendars;
import lapor.calendar.WorkCalendar;
import lapor.calendar.WorkTime;
import lapor.finding.Finding;
import lapor.input.Problems;
import lapor.rule.Rules;
import lapor.text.Coded;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what agencies are held to, and who answers for whom; what is absent has a problem noted. */
final class RegulationsReading {
    private final RunFile run;
    private final Problems problems;

    RegulationsReading(RunFile run, Problems problems) {
        this.run = run;
        this.problems = problems;
    }

    /** Holidays, which must cover the day of the run's instant. */
    Optional<WorkCalendar> calendar(Optional<Instant> asOf) {
        Optional<WorkCalendar> calendar = problems.collect(() -> Calendars.read(run.calendar(), run.folder()));
        asOf.map(this::day)
                .ifPresent(day -> calendar.ifPresent(days -> problems.collect(() -> {
                    days.requireCovers(day, day);
                    return day;
                })));
        return calendar;
    }

    /** When agencies work; with a list of agencies, it may name those of the list only. */
    Optional<WorkTime> workTime(Optional<List<Agency>> listed) {
        Optional<WorkTime> workTime =
                problems.collect(() -> WorkTime.read(run.regulations().workTime(), run.folder()));
        listed.ifPresent(agencies -> workTime.ifPresent(
                time -> time.checkAgencies(agencies.stream().map(Agency::id).collect(toSet()), problems)));
        return workTime;
    }

    /** Limits may be set of findings that there are only. */
    Optional<Rules> rules() {
        Optional<Rules> rules = problems.collect(
                () -> run.regulations().rules().map(Rules::read).orElseGet(Rules::bundled));
        rules.ifPresent(read -> read.findings().named().stream()
                .filter(finding -> Coded.find(Finding.class, finding).isEmpty())
                .forEach(finding -> problems.invalid("rules: findings", "\"" + finding + "\" is no finding")));
        return rules;
    }

    /** Who answers for whom on the day of the run's instant. */
    SuccessorAgencies succession(Optional<Instant> asOf, Optional<List<Agency>> listed) {
        LocalDate day =
                asOf.map(instant -> LocalDate.ofInstant(instant, run.zone())).orElse(LocalDate.EPOCH);
        return run.succession().of(listed.orElse(List.of()), day);
    }

    /**
     * Notes agencies that are folded into others: they are not measured, so that nothing can be said of what they
     * handed in.
     *
     * @param what the key of the run file under which they are named
     */
    void requireAnswering(String what, Stream<String> agencies, SuccessorAgencies succession) {
        agencies.distinct()
                .filter(succession::isFolded)
                .sorted()
                .forEach(id -> problems.invalid(
                        what,
                        "agency \"" + id + "\" is folded into \"" + succession.answering(id)
                                + "\", which must be named instead"));
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, run.zone());
    }
}
