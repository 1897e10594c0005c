package lapor.judgement;

import lapor.agency.Agency;
import lapor.crosscheck.Claim;
import lapor.crosscheck.Definitions;
import lapor.metric.MetricKey;
import lapor.metric.Metrics;
import lapor.run.Assessment;
import lapor.run.Participants;
import lapor.run.Rulebook;
import lapor.run.Viewpoint;
import lapor.tally.CalendarPeriod;
import lapor.tally.Period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What has to be counted through time so that claims can be judged: of which agencies and periods, and as of which
 * instants. A claim that names none may be right as of any since the end of its period: counts are taken at the end of
 * the period and of every day after it, up to the run's.
 */
public final class ClaimScope {
    /**
     * One number of one claim.
     *
     * @param from number of the first instant that matters to it
     * @param named instants that claims of it name
     */
    record Wanted(MetricKey key, Period period, int from, SortedSet<Instant> named) {}

    private record Known(Claim claim, Period period, Instant from) {}

    private final List<Known> claims;
    private final List<Instant> moments;
    private final Participants participants;

    private ClaimScope(List<Known> claims, List<Instant> moments, Participants participants) {
        this.claims = claims;
        this.moments = moments;
        this.participants = participants;
    }

    /** That of the claims of an assessment whose periods are known. */
    public static ClaimScope of(Assessment assessment, Rulebook rulebook, Participants participants, Viewpoint view) {
        Map<String, ZoneId> zones = new HashMap<>();
        participants.listed().forEach(agency -> zones.put(agency.id(), agency.zone()));
        List<Known> known = new ArrayList<>();
        for (Claim claim : assessment.claims()) {
            period(claim.period(), rulebook.declared())
                    .map(period -> known(claim, period, zones.getOrDefault(claim.agencyId(), view.zone()), view))
                    .ifPresent(known::add);
        }
        return new ClaimScope(List.copyOf(known), moments(known, view), participants);
    }

    private static Known known(Claim claim, Period period, ZoneId zone, Viewpoint view) {
        Instant end = period.to().atStartOfDay(zone).toInstant().minusMillis(1);
        Instant from = Stream.concat(Stream.of(end, view.asOf()), claim.asOf().stream())
                .min(Instant::compareTo)
                .orElseThrow();
        return new Known(claim, period, from);
    }

    private static Optional<Period> period(String id, List<Period> declared) {
        return declared.stream()
                .filter(period -> period.id().equals(id))
                .findFirst()
                .or(() -> CalendarPeriod.find(id).map(kind -> kind.named(id)));
    }

    private static List<Instant> moments(List<Known> claims, Viewpoint view) {
        TreeSet<Instant> moments = new TreeSet<>();
        claims.forEach(known -> {
            moments.add(known.from());
            known.claim()
                    .asOf()
                    .filter(instant -> instant.isBefore(view.asOf()))
                    .ifPresent(moments::add);
        });
        if (moments.isEmpty()) {
            return List.of();
        }
        LocalDate day = moments.first().atZone(view.zone()).toLocalDate().plusDays(1);
        for (Instant midnight = midnight(day, view); midnight.isBefore(view.asOf()); midnight = midnight(day, view)) {
            moments.add(midnight);
            day = day.plusDays(1);
        }
        moments.add(view.asOf());
        return List.copyOf(moments);
    }

    private static Instant midnight(LocalDate day, Viewpoint view) {
        return day.atStartOfDay(view.zone()).toInstant();
    }

    /** The instants, ascending; the last is the run's. Empty where nothing has to be counted. */
    public List<Instant> moments() {
        return moments;
    }

    /** The first instant as of which an agency's handlings of a slice matter, by its number; absent where none does. */
    public OptionalInt from(String agencyId, LocalDate slice) {
        String answering = participants.succession().answering(agencyId);
        return claims.stream()
                .filter(known -> known.claim().agencyId().equals(answering))
                .filter(known -> known.period().contains(slice))
                .mapToInt(known -> moments.indexOf(known.from()))
                .min();
    }

    /** Ids of the agencies that claim anything, as they are published. */
    SortedSet<String> agencies() {
        SortedSet<String> agencies = new TreeSet<>();
        claims.forEach(known -> agencies.add(known.claim().agencyId()));
        return agencies;
    }

    /** The periods that an agency claims anything of. */
    List<Period> periods(String agencyId) {
        return of(agencyId).map(Known::period).distinct().toList();
    }

    /** What an agency claims, and what it may mean instead, each once. */
    List<Wanted> wanted(String agencyId) {
        Definitions definitions = Definitions.bundled(Metrics.ids());
        Map<MetricKey, Wanted> wanted = new HashMap<>();
        of(agencyId).forEach(known -> Stream.concat(
                        Stream.of(known.claim().metric()),
                        definitions.of(known.claim().metric()).stream())
                .map(metric -> wanted(metric, known))
                .forEach(one -> wanted.merge(one.key(), one, ClaimScope::both)));
        return wanted.values().stream()
                .sorted((one, other) ->
                        one.key().toString().compareTo(other.key().toString()))
                .toList();
    }

    private Wanted wanted(String metric, Known known) {
        Claim claim = known.claim();
        return new Wanted(
                new MetricKey(claim.agencyId(), claim.period(), metric),
                known.period(),
                moments.indexOf(known.from()),
                new TreeSet<>(claim.asOf().stream().toList()));
    }

    private static Wanted both(Wanted one, Wanted other) {
        TreeSet<Instant> named = new TreeSet<>(one.named());
        named.addAll(other.named());
        return new Wanted(one.key(), one.period(), Math.min(one.from(), other.from()), named);
    }

    private Stream<Known> of(String agencyId) {
        return claims.stream().filter(known -> known.claim().agencyId().equals(agencyId));
    }

    /** Those whose inhabitants are known. */
    List<Agency> listed() {
        return participants.listed();
    }

    /** Who answers for an agency. */
    String answering(String agencyId) {
        return participants.succession().answering(agencyId);
    }
}
