package lapor.judgement;

import lapor.agency.SuccessorAgencies;
import lapor.quality.QualityRow;
import lapor.quality.QualityRule;
import lapor.source.Severity;

import java.util.List;
import java.util.SortedMap;

/** Tells of agencies that are folded into others, so that none disappears without a word. */
final class FoldedAgencies {
    private FoldedAgencies() {}

    /** One row for each: how many handlings another agency answers for, their share of all, and which agency. */
    static List<QualityRow> rows(Counted counted, SuccessorAgencies succession) {
        SortedMap<String, Long> handlings = counted.handlingsByAgency();
        double all = Math.max(1, counted.handlings());
        return succession.finals().entrySet().stream()
                .map(folded -> {
                    long own = handlings.getOrDefault(folded.getKey(), 0L);
                    return new QualityRow(
                            QualityRule.AGENCY_FOLDED,
                            Severity.INFO,
                            own,
                            own / all,
                            folded.getKey() + " into " + folded.getValue());
                })
                .toList();
    }
}
