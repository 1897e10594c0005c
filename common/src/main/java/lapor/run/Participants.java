package lapor.run;

import static java.util.stream.Collectors.toUnmodifiableSet;

import lapor.agency.Agency;
import lapor.agency.Regions;
import lapor.agency.SuccessorAgencies;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The agencies of a run, and who of them answers for whom.
 *
 * @param listed the agencies of the list; empty without one
 * @param succession who answers for agencies that others took over
 * @param regions the regions of the list; none without one
 * @param zone where agencies are that only the logs name
 * @param origin whether anybody has said in which zone days are counted
 */
public record Participants(
        List<Agency> listed, SuccessorAgencies succession, Regions regions, ZoneId zone, ZoneOrigin origin) {
    public Participants {
        listed = List.copyOf(listed);
    }

    /** Who says in which zone days are counted. */
    public enum ZoneOrigin {
        /** The run file, or the list of agencies. */
        SAID,
        /** Nobody: it is the usual one. */
        USUAL
    }

    /** Ids of the agencies of the list; empty without one. */
    public Set<String> listedIds() {
        return listed.stream().map(Agency::id).collect(toUnmodifiableSet());
    }

    /** The listed agencies, and those of the ids seen that are not listed; the empty id is none. */
    public List<Agency> with(Collection<String> seen) {
        List<Agency> all = new ArrayList<>(listed);
        Set<String> known = listedIds();
        seen.stream()
                .filter(id -> !id.isEmpty() && !known.contains(id))
                .distinct()
                .sorted()
                .forEach(id -> all.add(Agency.unlisted(id, zone)));
        return List.copyOf(all);
    }

    /** The same, without those that are folded into others. */
    public List<Agency> answering(Collection<String> seen) {
        return with(seen).stream()
                .filter(agency -> !succession.isFolded(agency.id()))
                .toList();
    }
}
