package lapor.agency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The regions that a run knows.
 *
 * @param byId by their codes; empty without a list. The chain of the regions that one is part of ends
 */
public record Regions(SortedMap<String, Region> byId) {
    /** Of a run without a list of regions. */
    public static final Regions NONE = new Regions(Collections.emptySortedMap());

    public Regions {
        byId = Collections.unmodifiableSortedMap(new TreeMap<>(byId));
    }

    static Regions of(Collection<Region> regions) {
        SortedMap<String, Region> byId = new TreeMap<>();
        regions.forEach(region -> byId.put(region.id(), region));
        return new Regions(byId);
    }

    /** Whether there is no list, so that nothing can be said of any region. */
    public boolean isEmpty() {
        return byId.isEmpty();
    }

    /** The region with a code. */
    public Optional<Region> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The name of a region and of those it is part of, the smallest first; empty for a region that is not listed. */
    public List<String> names(String id) {
        List<String> names = new ArrayList<>();
        for (Optional<Region> next = find(id);
                next.isPresent();
                next = next.flatMap(Region::parentId).flatMap(this::find)) {
            names.add(next.get().name());
        }
        return List.copyOf(names);
    }
}
