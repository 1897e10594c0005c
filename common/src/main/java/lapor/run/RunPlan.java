package lapor.run;

import static java.util.stream.Collectors.toUnmodifiableSet;

import lapor.agency.Agency;
import lapor.agency.SuccessorAgencies;
import lapor.calendar.WorkCalendar;
import lapor.calendar.WorkSchedules;
import lapor.calendar.WorkTime;
import lapor.crosscheck.Claim;
import lapor.rule.ClockStart;
import lapor.rule.Rules;
import lapor.tally.Period;
import lapor.text.Language;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A run whose every small input has been read and found in order; only the logs are left to read.
 *
 * @param asOf the instant at which the run looks at the world
 * @param zone local time of everything that names no other
 * @param listed the agencies of the list; empty without one
 * @param workTime weeks and hours of the agencies
 * @param succession who answers for agencies that others took over
 * @param claims of the self-assessments
 * @param rules limits and thresholds
 * @param clockStart from when days are counted
 * @param declared periods to measure beside months, quarters and years
 * @param places where the lake is, and where runs are published
 * @param languages of the report
 * @param thresholds that the logs must keep to
 * @param seed of everything that draws random numbers
 * @param fingerprints a hash of everything above, by name
 */
public record RunPlan(
        Instant asOf,
        ZoneId zone,
        List<Agency> listed,
        WorkCalendar calendar,
        WorkTime workTime,
        SuccessorAgencies succession,
        Optional<Competition> competition,
        List<Claim> claims,
        Rules rules,
        ClockStart clockStart,
        List<Period> declared,
        Places places,
        List<Language> languages,
        Thresholds thresholds,
        long seed,
        Map<String, String> fingerprints) {

    /** Where the lake is, and where runs are published. */
    public record Places(Path lake, Path out) {}

    /** When the agencies work. */
    public WorkSchedules schedules() {
        return new WorkSchedules(calendar, workTime, zone);
    }

    /** The same run at another instant. */
    public RunPlan at(Instant instant) {
        return new RunPlan(
                instant,
                zone,
                listed,
                calendar,
                workTime,
                succession,
                competition,
                claims,
                rules,
                clockStart,
                declared,
                places,
                languages,
                thresholds,
                seed,
                fingerprints);
    }

    /** The period that reports show first, when there is an edition: its evidence window. */
    public Optional<Period> evidenceWindow() {
        return competition.flatMap(competition -> competition.edition().periods().stream()
                .filter(period -> period.id().equals(competition.edition().windowId()))
                .findFirst());
    }

    /** The listed agencies, and those that only the logs name. */
    public List<Agency> agencies(List<String> seen) {
        List<Agency> all = new ArrayList<>(listed);
        Set<String> known = listed.stream().map(Agency::id).collect(toUnmodifiableSet());
        seen.stream()
                .filter(id -> !id.isEmpty() && !known.contains(id))
                .distinct()
                .sorted()
                .forEach(id -> all.add(Agency.unlisted(id, zone)));
        return List.copyOf(all);
    }
}
