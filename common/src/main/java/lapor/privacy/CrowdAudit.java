package lapor.privacy;

import static java.util.stream.Collectors.toSet;

import lapor.agency.Peer;
import lapor.tally.Period;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What is given away of one kind of persons, of agencies and of groups of them. */
final class CrowdAudit {
    private final Crowd crowd;
    private final Map<String, Headcount> counts;
    private final Map<String, Headcount> ofGroups;
    private final Map<String, Timeline> agencies = new TreeMap<>();
    private final Map<String, Timeline> groups = new TreeMap<>();
    private final Map<String, Map<String, Timeline>> members = new TreeMap<>();

    private final int few;

    /** Of what is published. */
    CrowdAudit(
            Crowd crowd,
            Map<String, Headcount> counts,
            Map<String, Headcount> ofGroups,
            Map<String, Peer> peers,
            int few) {
        this.crowd = crowd;
        this.few = few;
        this.counts = counts;
        this.ofGroups = ofGroups;
        counts.forEach((id, headcount) -> {
            Timeline line = headcount.telling(headcount.told().keySet());
            agencies.put(id, line);
            Peer peer = peers.getOrDefault(id, Peer.ALL);
            if (!peer.equals(Peer.ALL)) {
                members.computeIfAbsent(peer.code(), absent -> new TreeMap<>()).put(id, line);
            }
        });
        ofGroups.forEach((code, headcount) ->
                groups.put(code, headcount.telling(headcount.told().keySet())));
    }

    void given(Consumer<Leak> report) {
        agencies.forEach((id, line) -> line.givenAway().forEach(period -> report.accept(ofAgency(id, period, line))));
        agencies.forEach((id, line) -> Optional.ofNullable(counts.get(id))
                .filter(headcount -> headcount.adding() == Adding.STEPS)
                .ifPresent(headcount -> asIfNobodyWaited(id, headcount, line.told(), report)));
        groups.forEach((code, line) -> ofGroup(code, line, report));
        List<Sum> sums = sums();
        Rest.of(agencies, sums.stream().map(Sum::rest).toList())
                .givenAway(Map.of())
                .forEach(cell ->
                        report.accept(new Leak(text(cell.line(), cell.period(), cell.known()), by(cell, sums))));
    }

    private String text(String who, Period period, Span known) {
        return "%s: %s %s is from %d to %d".formatted(crowd, who, period.id(), known.low(), known.high());
    }

    private Leak ofAgency(String id, Period given, Timeline line) {
        return new Leak(
                text(id, given, line.known(given)),
                Optional.ofNullable(counts.get(id))
                        .flatMap(headcount -> Derivation.leastWanted(
                                line.told(), some -> headcount.telling(some).givesAway(given)))
                        .map(period -> Cell.ofAgency(id, crowd, period.id())));
    }

    /**
     * What is counted in steps does not add up, since some wait. Often few do, or nobody: what would follow exactly,
     * and be of few, if it did, is as good as told.
     */
    private void asIfNobodyWaited(String id, Headcount headcount, Set<Period> told, Consumer<Leak> report) {
        Timeline line = adding(headcount, told);
        for (Period period : line.periods()) {
            if (isExactlyFew(line, period)) {
                report.accept(new Leak(
                        text(id, period, line.known(period)) + " if nobody waits",
                        Derivation.leastWanted(told, some -> isExactlyFew(adding(headcount, some), period))
                                .map(by -> Cell.ofAgency(id, crowd, by.id()))));
            }
        }
    }

    private static Timeline adding(Headcount headcount, Set<Period> told) {
        Timeline line = Timeline.of(Adding.SUM, headcount.most(), headcount.others());
        told.forEach(one -> line.tell(one, headcount.of(one)));
        return line;
    }

    private boolean isExactlyFew(Timeline line, Period period) {
        Span known = line.known(period);
        return !line.isTold(period) && known.isExact() && known.low() > 0 && known.low() < few;
    }

    /** What a group's own numbers tell besides those that only add up what agencies tell. */
    private void ofGroup(String code, Timeline line, Consumer<Leak> report) {
        Headcount headcount = ofGroups.get(code);
        if (headcount == null) {
            return;
        }
        Set<Period> sums = line.told().stream()
                .filter(period -> untold(code, period).isEmpty())
                .collect(toSet());
        Timeline anyway = headcount.telling(sums);
        List<Period> others =
                line.told().stream().filter(period -> !sums.contains(period)).toList();
        for (Period period : line.givenAway()) {
            if (isNarrower(line, anyway, period)) {
                Optional<Period> by = Derivation.leastWanted(others, some -> {
                    Timeline told = headcount.telling(sums);
                    some.forEach(one -> told.tell(one, headcount.of(one)));
                    return isNarrower(told, anyway, period);
                });
                report.accept(new Leak(
                        text(code, period, line.known(period)), by.map(one -> Cell.ofGroup(code, crowd, one.id()))));
            }
        }
    }

    private static boolean isNarrower(Timeline line, Timeline anyway, Period period) {
        return line.known(period).isNarrowerThan(line.allowed(period).and(anyway.known(period)));
    }

    /** A group's number less what is told of its agencies. */
    private record Sum(String code, Rest.Sum rest) {}

    /** The sum that tells most of an agency: of the period in question if there is one, and of the fewest. */
    private Optional<Cell> by(Rest.Given given, List<Sum> sums) {
        return sums.stream()
                .filter(sum -> sum.rest.lines().contains(given.line()))
                .min(Comparator.<Sum, Boolean>comparing(
                                sum -> !sum.rest.period().equals(given.period()))
                        .thenComparing(sum -> sum.rest.lines().size())
                        .thenComparing(sum -> sum.rest.period(), Choice.WANTED.reversed())
                        .thenComparing(Sum::code))
                .map(sum -> Cell.ofGroup(sum.code, crowd, sum.rest.period().id()));
    }

    private List<Sum> sums() {
        List<Sum> sums = new ArrayList<>();
        groups.forEach((code, line) -> line.told().forEach(period -> {
            List<String> untold = untold(code, period);
            if (!untold.isEmpty()) {
                sums.add(new Sum(
                        code, new Rest.Sum(period, untold, value(ofGroups, code, period) - told(code, period))));
            }
        }));
        return sums;
    }

    private Map<String, Timeline> members(String code) {
        return code.equals(Peer.ALL.code()) ? agencies : members.getOrDefault(code, Map.of());
    }

    private List<String> untold(String code, Period period) {
        return members(code).entrySet().stream()
                .filter(member -> member.getValue().periods().contains(period))
                .filter(member ->
                        !member.getValue().isTold(period) && member.getValue().most(period) > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    private long told(String code, Period period) {
        return members(code).entrySet().stream()
                .filter(member -> member.getValue().isTold(period))
                .mapToLong(member -> value(counts, member.getKey(), period))
                .sum();
    }

    private static long value(Map<String, Headcount> counts, String who, Period period) {
        Headcount headcount = counts.get(who);
        return headcount == null ? 0 : headcount.of(period);
    }
}
