package lapor.privacy;

import lapor.tally.Period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Which numbers of agencies and groups follow exactly from all that is told of agencies, of groups and of all of them
 * together. A sum of group's numbers tells something of one agency where of every other agency of the group the same
 * sum follows from its own numbers, and can be taken off.
 */
final class Following {

    /** A group: its members by id, and its own line; what is told of none has a line of which nothing is told. */
    record Group(Map<String, Timeline> members, Timeline own) {}

    private final Map<String, Group> groups;
    private final Timeline all;
    private final List<LocalDate> points;

    /**
     * Of numbers that add up.
     *
     * @param groups by code, each agency in one of them
     * @param all the line of all of them together
     */
    Following(Map<String, Group> groups, Timeline all) {
        this.groups = new TreeMap<>(groups);
        this.all = all;
        this.points = all.points();
    }

    /** What follows, as {@code who period}. */
    List<String> exactly() {
        Map<String, Combinations> ofMembers = new TreeMap<>();
        Map<String, Combinations> ofGroups = new TreeMap<>();
        groups.forEach((code, group) -> {
            Combinations members = common(group.members.values());
            ofMembers.put(code, members);
            ofGroups.put(code, members.and(told(group.own)));
        });
        List<String> found = new ArrayList<>();
        groups.forEach((code, group) -> {
            Combinations others = told(all);
            for (Map.Entry<String, Combinations> other : ofGroups.entrySet()) {
                others = other.getKey().equals(code) ? others : others.common(other.getValue());
            }
            Combinations beside = others.and(told(group.own));
            Combinations members = ofMembers.getOrDefault(code, new Combinations(points.size() - 1));
            found.addAll(follow(code, group.own, members.and(beside)));
            found.addAll(ofAgencies(group, beside));
        });
        Combinations everywhere = everything();
        for (Combinations ofGroup : ofGroups.values()) {
            everywhere = everywhere.common(ofGroup);
        }
        found.addAll(follow("all", all, told(all).and(everywhere)));
        return found;
    }

    private List<String> ofAgencies(Group group, Combinations beside) {
        List<String> ids = List.copyOf(group.members.keySet());
        List<Timeline> lines = List.copyOf(group.members.values());
        List<Combinations> own = group.members.values().stream().map(this::told).toList();
        List<Combinations> before = new ArrayList<>(List.of(beside));
        own.forEach(known -> before.add(before.get(before.size() - 1).common(known)));
        List<String> found = new ArrayList<>();
        Combinations after = everything();
        for (int i = ids.size() - 1; i >= 0; i--) {
            Combinations others = before.get(i).common(after);
            found.addAll(follow(ids.get(i), lines.get(i), own.get(i).and(others)));
            after = after.common(own.get(i));
        }
        return found;
    }

    private List<String> follow(String who, Timeline line, Combinations known) {
        return line.periods().stream()
                .filter(period -> !line.isTold(period) && line.most(period) > 0)
                .filter(period -> known.holds(vector(period)))
                .map(period -> who + " " + period.id())
                .toList();
    }

    private Combinations common(Collection<Timeline> lines) {
        Combinations common = everything();
        for (Timeline line : lines) {
            common = common.common(told(line));
        }
        return common;
    }

    private Combinations everything() {
        Combinations everything = new Combinations(points.size() - 1);
        IntStream.range(0, points.size() - 1).forEach(i -> everything.add(unit(i)));
        return everything;
    }

    private Combinations told(Timeline line) {
        Combinations told = new Combinations(points.size() - 1);
        line.told().forEach(period -> told.add(vector(period)));
        for (int i = 0; i < points.size() - 1; i++) {
            if (line.isEmpty(points.get(i), points.get(i + 1))) {
                told.add(unit(i));
            }
        }
        return told;
    }

    private long[] unit(int stretch) {
        long[] unit = new long[points.size() - 1];
        unit[stretch] = 1;
        return unit;
    }

    private long[] vector(Period period) {
        return IntStream.range(0, points.size() - 1)
                .mapToLong(i -> period.contains(points.get(i)) ? 1 : 0)
                .toArray();
    }
}
