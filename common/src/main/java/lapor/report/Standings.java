package lapor.report;

import static java.util.stream.Collectors.joining;

import lapor.evaluation.EvaluationRow;
import lapor.evidence.EvidenceRow;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The evaluation's rows, sorted into lists that are ranked together, and what the edition calls them. */
final class Standings {

    /** The entries of one group and category at one stage. */
    record RankedList(String stage, String group, String category, List<EvaluationRow> rows) {
        String anchor() {
            return "ranking-"
                    + Stream.of(stage, group, category)
                            .filter(id -> !id.isEmpty())
                            .map(Anchor::safe)
                            .collect(joining("__"));
        }
    }

    private final ReportModel model;
    private final EditionNames names;
    private final List<RankedList> lists;

    Standings(ReportModel model) {
        this.model = model;
        this.names = EditionNames.of(model);
        Map<List<String>, List<EvaluationRow>> parts = new LinkedHashMap<>();
        for (EvaluationRow row : model.evaluation()) {
            parts.computeIfAbsent(List.of(row.stage(), row.group(), row.category()), key -> new ArrayList<>())
                    .add(row);
        }
        this.lists = parts.entrySet().stream()
                .map(part -> new RankedList(
                        part.getKey().get(0),
                        part.getKey().get(1),
                        part.getKey().get(2),
                        part.getValue()))
                .sorted(Comparator.comparingInt((RankedList list) -> names.stageOrder(list.stage()))
                        .thenComparingInt(list -> names.groupOrder(list.group()))
                        .thenComparingInt(list -> names.categoryOrder(list.category())))
                .toList();
    }

    /** In the edition's order; what the edition does not name comes last. */
    List<RankedList> lists() {
        return lists;
    }

    /** The list that a row is part of. */
    RankedList listOf(EvaluationRow row) {
        return lists.stream()
                .filter(list -> list.stage().equals(row.stage())
                        && list.group().equals(row.group())
                        && list.category().equals(row.category()))
                .findFirst()
                .orElseThrow();
    }

    Optional<Integer> findPlaces(RankedList list) {
        return names.findStage(list.stage())
                .flatMap(stage -> stage.findQuota(list.group(), list.category()))
                .map(Quota::places);
    }

    String title(RankedList list, Wording wording) {
        String title = names.stage(list.stage(), wording) + " · " + names.group(list.group(), wording);
        return list.category().isEmpty() ? title : title + " · " + names.category(list.category(), wording);
    }

    String stage(String id, Wording wording) {
        return names.stage(id, wording);
    }

    /** Why an entry has no rank. */
    String reason(EvaluationRow row, Wording wording) {
        List<String> reasons = new ArrayList<>();
        if (row.decidedBy().equals("decision")) {
            reasons.add(wording.of(Phrase.REASON_DECISION));
        }
        if (row.evidenceScore().isEmpty()) {
            reasons.add(findEvidence(row.agencyId())
                    .map(evidence -> wording.of(
                            Phrase.REASON_EVIDENCE_WEIGHT, wording.numbers().percent(evidence.availableWeight(), 0)))
                    .orElseGet(() -> wording.of(Phrase.REASON_EVIDENCE)));
        }
        if (row.documentScore().isEmpty()) {
            reasons.add(wording.of(Phrase.REASON_DOCUMENT));
        }
        return reasons.isEmpty() ? wording.of(Phrase.REASON_OTHER) : String.join("; ", reasons);
    }

    private Optional<EvidenceRow> findEvidence(String agency) {
        return model.evidence().stream()
                .filter(row -> row.agencyId().equals(agency))
                .findFirst();
    }
}
