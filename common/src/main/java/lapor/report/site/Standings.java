package lapor.report.site;

import static java.util.stream.Collectors.joining;

import lapor.edition.Quota;
import lapor.edition.Stage;
import lapor.evaluation.ContestKey;
import lapor.evaluation.EvaluationRow;
import lapor.report.model.ReportModel;
import lapor.report.text.Wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The evaluation's rows, sorted into lists that are ranked together, and what the edition calls them. */
public final class Standings {

    /** The entries of one group and category at one stage. */
    public record RankedList(ContestKey contest, List<EvaluationRow> rows) {
        public String stage() {
            return contest.stage();
        }

        public String group() {
            return contest.group();
        }

        public String category() {
            return contest.category();
        }

        public String anchor() {
            return "ranking-"
                    + Stream.of(stage(), group(), category())
                            .filter(id -> !id.isEmpty())
                            .map(Anchor::safe)
                            .collect(joining("__"));
        }
    }

    private final EditionNames names;
    private final List<RankedList> lists;

    public Standings(ReportModel model) {
        this.names = EditionNames.of(model.edition());
        Map<ContestKey, List<EvaluationRow>> parts = new LinkedHashMap<>();
        for (EvaluationRow row : model.evaluation()) {
            parts.computeIfAbsent(row.contest(), key -> new ArrayList<>()).add(row);
        }
        this.lists = parts.entrySet().stream()
                .map(part -> new RankedList(part.getKey(), part.getValue()))
                .sorted(Comparator.comparingInt((RankedList list) -> names.stageOrder(list.stage()))
                        .thenComparingInt(list -> names.groupOrder(list.group()))
                        .thenComparingInt(list -> names.categoryOrder(list.category())))
                .toList();
    }

    /** In the edition's order; what the edition does not name comes last. */
    public List<RankedList> lists() {
        return lists;
    }

    /** The list that a row is part of. */
    public RankedList listOf(EvaluationRow row) {
        return lists.stream()
                .filter(list -> list.contest().equals(row.contest()))
                .findFirst()
                .orElseThrow();
    }

    public Optional<Integer> findPlaces(RankedList list) {
        return names.findStage(list.stage())
                .flatMap(stage -> stage.quotas().stream()
                        .filter(quota -> quota.group().equals(Optional.of(list.group()))
                                && quota.category().orElse("").equals(list.category()))
                        .findFirst())
                .map(Quota::places);
    }

    /** How many are ranked together: those of the list, or of all lists of a stage that ranks all groups together. */
    public long ranked(RankedList list) {
        boolean together =
                names.findStage(list.stage()).filter(Stage::ranksAllTogether).isPresent();
        return lists.stream()
                .filter(other -> together ? other.stage().equals(list.stage()) : other.equals(list))
                .flatMap(other -> other.rows().stream())
                .filter(row -> row.rank().isPresent())
                .count();
    }

    /** What its combined scores are made of. */
    public Optional<CombinedSum> findSum(RankedList list, Wording wording) {
        return names.findStage(list.stage()).map(stage -> new CombinedSum(stage, wording));
    }

    public String title(RankedList list, Wording wording) {
        String title = names.stage(list.stage(), wording) + " · " + names.group(list.group(), wording);
        return list.category().isEmpty() ? title : title + " · " + names.category(list.category(), wording);
    }

    public String stage(String id, Wording wording) {
        return names.stage(id, wording);
    }
}
