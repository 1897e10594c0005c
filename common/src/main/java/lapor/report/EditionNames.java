package lapor.report;

import lapor.agency.AgencyType;
import lapor.report.text.PlainText;
import lapor.report.text.Wording;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What an edition calls its stages, groups and categories, and in which order; ids stand for what it does not name. */
record EditionNames(List<StageSummary> stages, List<Labelled> groups, List<Labelled> categories) {

    static EditionNames of(ReportModel model) {
        return model.edition()
                .map(edition -> new EditionNames(edition.stages(), edition.groups(), edition.categories()))
                .orElseGet(() -> new EditionNames(List.of(), List.of(), List.of()));
    }

    Optional<StageSummary> findStage(String id) {
        return stages.stream().filter(stage -> stage.id().equals(id)).findFirst();
    }

    String stage(String id, Wording wording) {
        return findStage(id).map(stage -> wording.of(stage.name())).orElseGet(() -> PlainText.of(id));
    }

    /** The edition's name of a group; a group may also be a type of agency. */
    String group(String id, Wording wording) {
        return label(groups, id, wording)
                .or(() -> Arrays.stream(AgencyType.values())
                        .filter(type -> type.code().equals(id))
                        .map(type -> wording.of(type.label()))
                        .findFirst())
                .orElseGet(() -> PlainText.of(id));
    }

    String category(String id, Wording wording) {
        return label(categories, id, wording).orElseGet(() -> PlainText.of(id));
    }

    int stageOrder(String id) {
        return order(stages.stream().map(StageSummary::id).toList(), id);
    }

    int groupOrder(String id) {
        return order(groups.stream().map(Labelled::id).toList(), id);
    }

    int categoryOrder(String id) {
        return order(categories.stream().map(Labelled::id).toList(), id);
    }

    private static int order(List<String> ids, String id) {
        return IntStream.range(0, ids.size())
                .filter(i -> ids.get(i).equals(id))
                .findFirst()
                .orElse(ids.size());
    }

    private static Optional<String> label(List<Labelled> named, String id, Wording wording) {
        return named.stream()
                .filter(candidate -> candidate.id().equals(id))
                .map(candidate -> wording.of(candidate.label()))
                .findFirst();
    }
}
