package lapor.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which agency a complaint goes to. */
final class Routing {
    private static final double MEAN_VOLUME_OF_TRANSFERS = 0.3;

    private final Shares<SyntheticAgency> byVolume;
    private final Shares<SyntheticAgency> evened;
    private final Map<String, SyntheticAgency> byId = new HashMap<>();
    private final Map<String, List<SyntheticAgency>> unitsByParent = new HashMap<>();

    Routing(List<SyntheticAgency> agencies) {
        List<SyntheticAgency> open = agencies.stream()
                .filter(agency -> agency.agency().validFrom().isEmpty())
                .toList();
        byVolume = Shares.of(open, SyntheticAgency::volume);
        evened = Shares.of(open, agency -> Math.min(agency.volume(), MEAN_VOLUME_OF_TRANSFERS));
        for (SyntheticAgency agency : agencies) {
            byId.put(agency.id(), agency);
            agency.agency().parentId().ifPresent(parent -> unitsByParent
                    .computeIfAbsent(parent, id -> new ArrayList<>())
                    .add(agency));
        }
    }

    /** Where a new complaint goes: large agencies get most. */
    SyntheticAgency first(Dice dice, LocalDate day) {
        return inCharge(byVolume.pick(dice), day);
    }

    /** Where a complaint goes that another agency sent back. */
    SyntheticAgency other(Dice dice, LocalDate day, SyntheticAgency than) {
        SyntheticAgency next = inCharge(evened.pick(dice), day);
        return next.equals(than) ? other(dice, day, than) : next;
    }

    /** A unit that the agency may pass a complaint on to, if it has any. */
    Optional<SyntheticAgency> findUnit(Dice dice, SyntheticAgency of) {
        List<SyntheticAgency> units = unitsByParent.getOrDefault(of.id(), List.of());
        return units.isEmpty() ? Optional.empty() : Optional.of(dice.pick(units));
    }

    /** The agency itself, or who took over by then. */
    SyntheticAgency inCharge(SyntheticAgency agency, LocalDate day) {
        Optional<SyntheticAgency> successor = agency.agency().successorId().map(byId::get);
        return agency.existsOn(day) ? agency : successor.orElse(agency);
    }
}
