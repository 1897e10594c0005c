package lapor.metric;

import lapor.agency.Peer;
import lapor.tally.CalendarPeriod;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which numbers of groups would give withheld numbers of agencies back. In months, quarters and semesters, which add up
 * to other periods, a group's number is published only if none of its agencies is withheld, so that it says nothing
 * that its agencies do not. In years and declared periods it is published, too, if those withheld are at least three
 * and have twice a small cell together; for all agencies this must hold, besides, of those in groups that are withheld.
 *
 * @param smallCell from so many cases on, a cell is published; at least 1
 */
public record GroupCells(int smallCell) {
    private static final int FEWEST_HIDDEN = 3;

    /** The withheld agencies of a group in a period. */
    private record Hidden(long agencies, long cases) {
        static final Hidden NONE = new Hidden(0, 0);

        Hidden plus(Hidden other) {
            return new Hidden(agencies + other.agencies, cases + other.cases);
        }
    }

    /**
     * The periods that each group must withhold of one metric.
     *
     * @param measured rows of the metric before, and
     * @param published after suppression
     * @param groups the group of each agency, besides that of all
     */
    public Map<Peer, Set<String>> withheld(
            Collection<MetricRow> measured, Set<MetricRow> published, Map<String, Peer> groups) {
        Map<String, Map<Peer, Hidden>> hidden = new HashMap<>();
        for (MetricRow row : measured) {
            if (!published.contains(row)) {
                Hidden one = new Hidden(1, Suppression.cases(row));
                hidden.computeIfAbsent(row.period(), absent -> new HashMap<>())
                        .merge(groups.getOrDefault(row.agencyId(), Peer.ALL), one, Hidden::plus);
            }
        }
        Map<Peer, Set<String>> withheld = new HashMap<>();
        hidden.forEach((period, ofGroups) -> withheldIn(period, ofGroups)
                .forEach(group -> withheld.computeIfAbsent(group, absent -> new HashSet<>())
                        .add(period)));
        return withheld;
    }

    private Set<Peer> withheldIn(String period, Map<Peer, Hidden> ofGroups) {
        Set<Peer> withheld = new HashSet<>();
        Hidden everywhere = Hidden.NONE;
        Hidden behindGroups = Hidden.NONE;
        for (Map.Entry<Peer, Hidden> group : ofGroups.entrySet()) {
            everywhere = everywhere.plus(group.getValue());
            if (!group.getKey().equals(Peer.ALL) && tells(period, group.getValue())) {
                withheld.add(group.getKey());
                behindGroups = behindGroups.plus(group.getValue());
            }
        }
        if (tells(period, everywhere) || (!withheld.isEmpty() && tells(period, behindGroups))) {
            withheld.add(Peer.ALL);
        }
        return withheld;
    }

    private boolean tells(String period, Hidden hidden) {
        boolean part = CalendarPeriod.find(period)
                .filter(kind -> kind != CalendarPeriod.YEAR)
                .isPresent();
        return hidden.agencies() > 0 && (part || hidden.agencies() < FEWEST_HIDDEN || hidden.cases() < 2L * smallCell);
    }
}
