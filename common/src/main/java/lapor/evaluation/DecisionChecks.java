package lapor.evaluation;

import static java.util.stream.Collectors.joining;

import lapor.edition.Category;
import lapor.edition.Edition;
import lapor.edition.Stage;
import lapor.input.CsvRow;
import lapor.input.Problems;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What must hold of people's decisions. */
record DecisionChecks(Edition edition, Map<String, String> groups, Set<String> ineligible) {

    /** The decision of a row; absent when it speaks of nothing that is there. */
    Optional<Decision> decision(CsvRow row, String agency, String place, Decision.Kind kind) {
        String group = groups.get(agency);
        if (group == null) {
            row.problems().invalid(row.path("agency_id"), "agency \"" + agency + "\" did not enter");
        } else if (kind == Decision.Kind.INCLUDE && ineligible.contains(agency)) {
            row.problems()
                    .invalid(
                            row.path("agency_id"),
                            "agency \"" + agency + "\" is not eligible, see " + EligibilityTable.TABLE.file()
                                    + "; it cannot be included");
        }
        int slash = place.indexOf('/');
        String stageId = slash < 0 ? place : place.substring(0, slash);
        Optional<String> category = slash < 0 ? Optional.empty() : Optional.of(place.substring(slash + 1));
        Optional<Stage> stage = edition.stages().stream()
                .filter(candidate -> candidate.id().equals(stageId))
                .findFirst();
        if (stage.isEmpty()) {
            String known = edition.stages().stream().map(Stage::id).collect(joining(", "));
            row.problems().invalid(row.path("stage"), "must be a stage (" + known + "), but is \"" + place + "\"");
        }
        if (group == null || stage.isEmpty()) {
            return Optional.empty();
        }
        Decision decision = new Decision(agency, group, stageId, category, kind);
        return isOfOneContest(row, decision, stage.get()) ? Optional.of(decision) : Optional.empty();
    }

    /** Notes another decision on the same place of the same agency. */
    void unlessContradicted(CsvRow row, Decision decision, List<Decision> before) {
        for (Decision other : before) {
            boolean same = other.agencyId().equals(decision.agencyId())
                    && other.stage().equals(decision.stage());
            boolean bothIncluded = other.kind() == Decision.Kind.INCLUDE && decision.kind() == Decision.Kind.INCLUDE;
            boolean samePlace = other.category().equals(decision.category())
                    || other.category().isEmpty()
                    || decision.category().isEmpty();
            if (same && (bothIncluded || samePlace)) {
                String said = other.kind() == Decision.Kind.INCLUDE ? "included" : "excluded";
                row.problems()
                        .invalid(
                                row.path("decision"),
                                "agency \"" + decision.agencyId() + "\" is " + said + " at stage " + decision.stage()
                                        + " already");
                return;
            }
        }
    }

    /** Notes contests of which more entries are included than there are places. */
    void keepToPlaces(List<Decision> decisions, String file, Problems problems) {
        for (Stage stage : edition.stages()) {
            for (Contest contest : Contest.of(edition, stage)) {
                long included = decisions.stream()
                        .filter(decision -> decision.kind() == Decision.Kind.INCLUDE && decision.speaksOf(contest))
                        .map(Decision::agencyId)
                        .distinct()
                        .count();
                if (included > contest.places()) {
                    problems.invalid(
                            file,
                            included + " are included in " + contest.description() + ", but it has " + contest.places()
                                    + " places");
                }
            }
        }
    }

    private boolean isOfOneContest(CsvRow row, Decision decision, Stage stage) {
        List<String> categories = Contest.of(edition, stage).stream()
                .filter(decision::isAtStageOf)
                .flatMap(contest -> contest.category().stream())
                .map(Category::id)
                .toList();
        boolean known = decision.category().map(categories::contains).orElse(true);
        boolean told = decision.category().isPresent() || decision.kind() == Decision.Kind.EXCLUDE;
        if (known && (told || categories.isEmpty())) {
            return true;
        }
        String expected = categories.isEmpty()
                ? "\"" + stage.id() + "\", group " + decision.group() + " has no categories there"
                : categories.stream()
                        .map(id -> "\"" + stage.id() + "/" + id + "\"")
                        .collect(joining(" or "));
        row.problems()
                .invalid(
                        row.path("stage"),
                        "must be " + expected + ", but is \""
                                + row.findText("stage").orElse("") + "\"");
        return false;
    }
}
