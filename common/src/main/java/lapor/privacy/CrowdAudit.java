package lapor.privacy;

import lapor.agency.Peer;
import lapor.tally.Period;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** Of what is published. */
    CrowdAudit(Crowd crowd, Map<String, Headcount> counts, Map<String, Headcount> ofGroups, Map<String, Peer> peers) {
        this.crowd = crowd;
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

    void given(Consumer<String> report) {
        agencies.forEach(
                (id, line) -> line.givenAway().forEach(period -> report.accept(text(id, period, line.known(period)))));
        groups.forEach((code, line) -> ofGroup(code, line, report));
        Rest.of(agencies, sums())
                .givenAway(Map.of())
                .forEach(cell -> report.accept(text(cell.line(), cell.period(), cell.known())));
    }

    private String text(String who, Period period, Span known) {
        return "%s: %s %s is from %d to %d".formatted(crowd, who, period.id(), known.low(), known.high());
    }

    /** What a group's own numbers tell besides those that only add up what agencies tell. */
    private void ofGroup(String code, Timeline line, Consumer<String> report) {
        Headcount headcount = ofGroups.get(code);
        if (headcount == null) {
            return;
        }
        List<Period> sums = line.told().stream()
                .filter(period -> untold(code, period).isEmpty())
                .toList();
        Timeline anyway = headcount.telling(sums);
        for (Period period : line.givenAway()) {
            Span allowed = line.allowed(period).and(anyway.known(period));
            if (line.known(period).isNarrowerThan(allowed)) {
                report.accept(text(code, period, line.known(period)));
            }
        }
    }

    private List<Rest.Sum> sums() {
        List<Rest.Sum> sums = new ArrayList<>();
        groups.forEach((code, line) -> line.told().forEach(period -> {
            List<String> untold = untold(code, period);
            if (!untold.isEmpty()) {
                sums.add(new Rest.Sum(period, untold, value(ofGroups, code, period) - told(code, period)));
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
