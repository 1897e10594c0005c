package lapor.report.overview;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import lapor.agency.AgencyType;
import lapor.evaluation.EvaluationRow;
import lapor.report.site.AgencyIndex;
import lapor.report.site.Standings;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Who was selected at each stage, by type of agency. */
public record Representations(Standings standings, AgencyIndex agencies, Wording wording) {

    List<Representation> all() {
        return standings.lists().stream()
                .map(Standings.RankedList::stage)
                .distinct()
                .map(this::representation)
                .toList();
    }

    private Representation representation(String stage) {
        List<EvaluationRow> entries = standings.lists().stream()
                .filter(list -> list.stage().equals(stage))
                .flatMap(list -> list.rows().stream())
                .toList();
        long selected = selected(entries);
        Map<Integer, List<EvaluationRow>> byType =
                entries.stream().collect(groupingBy(this::typeOrder, TreeMap::new, toList()));
        List<Representation.Row> rows = new ArrayList<>();
        byType.values().forEach(part -> rows.add(row(typeLabel(part.get(0)), part, selected)));
        rows.add(row(wording.of(Phrase.TOTAL), entries, selected));
        return new Representation(standings.stage(stage, wording), rows);
    }

    private int typeOrder(EvaluationRow row) {
        return agencies.findType(row.agencyId()).map(AgencyType::ordinal).orElse(AgencyType.values().length);
    }

    private String typeLabel(EvaluationRow row) {
        return agencies.link(row.agencyId(), wording).type();
    }

    private Representation.Row row(String label, Collection<EvaluationRow> entries, long allSelected) {
        long ranked = agencies(entries, row -> row.rank().isPresent());
        long selected = selected(entries);
        return new Representation.Row(
                label,
                wording.numbers().whole(agencies(entries, row -> true)),
                wording.numbers().whole(ranked),
                wording.numbers().whole(selected),
                allSelected == 0 ? "–" : wording.numbers().percent((double) selected / allSelected, 1));
    }

    private static long selected(Collection<EvaluationRow> entries) {
        return agencies(entries, EvaluationRow::shortlisted);
    }

    /** An agency may have a row for each category. */
    private static long agencies(Collection<EvaluationRow> entries, Predicate<EvaluationRow> which) {
        return entries.stream()
                .filter(which)
                .map(EvaluationRow::agencyId)
                .distinct()
                .count();
    }
}
