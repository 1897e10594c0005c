package lapor.privacy;

import lapor.agency.Peer;
import lapor.tally.Period;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which numbers of groups are told. What only adds up what its agencies tell is told. Where agencies are withheld, a
 * group's number is told if it leaves each of them as it was: with the others at their least and at their most, it may
 * still be all that it might have been. The same holds of all agencies together, less the groups that are told, and a
 * single group that is withheld must not be what is left.
 */
final class GroupChoice {
    private static final Timeline NOTHING = Timeline.of(Adding.SUM, Map.of(), Map.of());

    private final Map<String, Timeline> agencies;
    private final Map<String, Headcount> counts;
    private final Map<String, Peer> groups;
    private final int few;

    /**
     * Of one kind of persons.
     *
     * @param agencies what is told of agencies, by id
     * @param counts of agencies, by id
     * @param groups the group of each agency; that of all where it has none
     * @param few fewer persons than this are withheld
     */
    GroupChoice(Map<String, Timeline> agencies, Map<String, Headcount> counts, Map<String, Peer> groups, int few) {
        this.agencies = agencies;
        this.counts = counts;
        this.groups = groups;
        this.few = few;
    }

    /** The periods that are told of each group, by its code. */
    Map<String, Set<Period>> of(Map<String, Headcount> ofGroups) {
        Headcount all = ofGroups.get(Peer.ALL.code());
        Set<Period> apart = new HashSet<>();
        while (true) {
            Map<String, Set<Period>> told = besideAll(ofGroups, apart);
            if (all == null) {
                return told;
            }
            Optional<Period> tooMuch = givingAway(all, told);
            if (tooMuch.isEmpty()) {
                told.put(Peer.ALL.code(), chosen(all, period -> withheldBeside(told, period)));
                return told;
            }
            apart.add(tooMuch.get());
        }
    }

    /**
     * What is told of all groups but that of all agencies.
     *
     * @param apart periods in which nothing is told of groups of which an agency is withheld
     */
    private Map<String, Set<Period>> besideAll(Map<String, Headcount> ofGroups, Set<Period> apart) {
        Map<String, Set<Period>> told = new HashMap<>();
        ofGroups.forEach((code, headcount) -> {
            if (!code.equals(Peer.ALL.code())) {
                told.put(code, chosen(headcount, period -> {
                    Withheld withheld = withheldOf(code, period);
                    return apart.contains(period) ? new Withheld(withheld.agencies, 1) : withheld;
                }));
            }
        });
        return told;
    }

    /**
     * The least wanted period in which the groups that are told add up to a number of all agencies, where such numbers
     * together give away what is withheld of all in another.
     */
    private Optional<Period> givingAway(Headcount all, Map<String, Set<Period>> told) {
        Set<Period> sums = new HashSet<>();
        Set<Period> ofAgencies = new HashSet<>();
        all.atLeast(few).keySet().stream()
                .filter(period -> withheldBeside(told, period).agencies.isEmpty())
                .forEach(period -> {
                    sums.add(period);
                    if (agencies.keySet().stream().noneMatch(id -> isWithheld(id, period))) {
                        ofAgencies.add(period);
                    }
                });
        Timeline line = all.telling(sums);
        Timeline anyway = all.telling(ofAgencies);
        boolean given = line.givenAway().stream().anyMatch(period -> line.known(period)
                .isNarrowerThan(line.allowed(period).and(anyway.known(period))));
        sums.removeAll(ofAgencies);
        return given ? sums.stream().max(Choice.WANTED) : Optional.empty();
    }

    /** Agencies that are withheld, and in how many parts, of which none may be known. */
    private record Withheld(List<String> agencies, int parts) {}

    private interface Hiding {
        Withheld in(Period period);
    }

    private Set<Period> chosen(Headcount headcount, Hiding hiding) {
        Timeline line = headcount.timeline();
        Map<Period, Long> tellable = new HashMap<>();
        Set<Period> anyway = new HashSet<>();
        headcount.atLeast(few).forEach((period, persons) -> {
            Withheld withheld = hiding.in(period);
            if (withheld.agencies.isEmpty()) {
                anyway.add(period);
                line.tell(period, persons);
            } else if (withheld.parts > 1 && leavesAllOpen(withheld.agencies, period)) {
                tellable.put(period, persons);
            }
        });
        Set<Period> chosen = Choice.of(line, tellable);
        chosen.addAll(anyway);
        return chosen;
    }

    private Withheld withheldOf(String code, Period period) {
        List<String> withheld = agencies.keySet().stream()
                .filter(id -> group(id).code().equals(code) && isWithheld(id, period))
                .toList();
        return new Withheld(withheld, withheld.size());
    }

    private Withheld withheldBeside(Map<String, Set<Period>> told, Period period) {
        List<String> withheld = agencies.keySet().stream()
                .filter(id -> !told.getOrDefault(group(id).code(), Set.of()).contains(period))
                .filter(id -> isWithheld(id, period))
                .toList();
        long groupsWithheld = withheld.stream().map(this::group).distinct().count();
        long alone = withheld.stream().filter(id -> group(id).equals(Peer.ALL)).count();
        return new Withheld(withheld, (int) (groupsWithheld + alone - Math.min(alone, 1)));
    }

    private Peer group(String id) {
        return groups.getOrDefault(id, Peer.ALL);
    }

    private boolean isWithheld(String id, Period period) {
        Timeline line = line(id);
        return line.periods().contains(period) && !line.isTold(period) && line.most(period) > 0;
    }

    private Timeline line(String id) {
        return agencies.getOrDefault(id, NOTHING);
    }

    private boolean leavesAllOpen(List<String> withheld, Period period) {
        long sum = 0;
        long least = 0;
        long most = 0;
        for (String id : withheld) {
            Span span = line(id).known(period);
            least += span.low();
            most += span.high();
            Headcount headcount = counts.get(id);
            sum += headcount == null ? 0 : headcount.of(period);
        }
        for (String id : withheld) {
            Span span = line(id).known(period);
            if (sum - (least - span.low()) < span.high() || sum - (most - span.high()) > span.low()) {
                return false;
            }
        }
        return true;
    }
}
