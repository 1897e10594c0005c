package lapor.agency;

import lapor.text.Coded;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What becomes of the handlings of agencies that others took over. */
public enum Succession implements Coded {
    /** Each agency answers for what it handled itself. */
    AS_WAS,
    /** The final successor answers for all of it. */
    FOLDED;

    /** As written in run files: {@code as-was}. */
    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Who answers for whom on a day. An agency that exists beyond the day is its own; one without an end is taken to
     * have ended.
     *
     * @param agencies whose chains of successors end
     */
    public SuccessorAgencies of(List<Agency> agencies, LocalDate day) {
        Map<String, String> next = new TreeMap<>();
        if (this == FOLDED) {
            for (Agency agency : agencies) {
                Optional<String> successor = agency.successorId()
                        .filter(id ->
                                agency.validTo().filter(end -> end.isAfter(day)).isEmpty());
                successor.ifPresent(id -> next.put(agency.id(), id));
            }
        }
        return SuccessorAgencies.ofChains(next);
    }
}
