package lapor.tally;

import lapor.agency.SuccessorAgencies;
import lapor.source.Classification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Adds the tallies of agencies that others took over to those who answer for them. Days and hours stay as they were
 * counted, by the week and zone of the agency that handled.
 */
public final class FoldedTallies {
    private record Cell(String agencyId, LocalDate slice, Classification classification, Fact fact, int value) {}

    private FoldedTallies() {}

    /**
     * The tallies after folding. A reporter of both the agency that ended and the one that answers for it counts twice.
     */
    public static Tallies of(Tallies tallies, SuccessorAgencies succession) {
        if (succession.finals().isEmpty()) {
            return tallies;
        }
        List<ReporterRow> reporters = tallies.reporters().stream()
                .map(row -> new ReporterRow(succession.answering(row.agencyId()), row.slices(), row.reporters()))
                .toList();
        return new Tallies(
                of(tallies.rows(), succession),
                reporters,
                tallies.channels(),
                tallies.available(),
                patterns(tallies.patterns(), succession));
    }

    /** Patterns after folding: as many handlings as before. */
    public static List<PatternRow> patterns(List<PatternRow> rows, SuccessorAgencies succession) {
        Map<PatternRow, Long> counts = new LinkedHashMap<>();
        rows.forEach(row -> counts.merge(
                new PatternRow(succession.answering(row.agencyId()), row.period(), row.pattern(), 1),
                row.count(),
                Long::sum));
        return counts.entrySet().stream()
                .map(entry -> entry.getKey().times(entry.getValue()))
                .toList();
    }

    /** The rows after folding: as many handlings as before, one row per agency, slice, classification, fact, value. */
    public static List<TallyRow> of(Collection<TallyRow> rows, SuccessorAgencies succession) {
        Map<Cell, Long> counts = new LinkedHashMap<>();
        for (TallyRow row : rows) {
            Cell cell = new Cell(
                    succession.answering(row.agencyId()), row.slice(), row.classification(), row.fact(), row.value());
            counts.merge(cell, row.count(), Long::sum);
        }
        return counts.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static TallyRow row(Cell cell, long count) {
        return new TallyRow(cell.agencyId(), cell.slice(), cell.classification(), cell.fact(), cell.value(), count);
    }
}
