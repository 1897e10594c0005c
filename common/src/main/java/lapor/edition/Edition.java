package lapor.edition;

import lapor.rule.ClockStart;
import lapor.tally.Period;
import lapor.text.LocalText;

import java.util.List;
import java.util.Optional;

/**
 * One holding of the competition, as data.
 *
 * @param draft whether it is only a proposal, such as for an edition to come
 * @param revision of this text of the edition; absent where it names none
 * @param basis of the edition itself, its legal base
 * @param sources what the facts are taken from
 * @param assumptions what the rules leave open and the project settled
 * @param milestones the timetable
 * @param criteria what evaluators score in the documents; weights sum to 1
 * @param panelParts what the panel scores; weights sum to 1, empty where no stage uses a panel
 * @param categories in the order in which their winners are found: who wins one cannot win a later one
 * @param stages in their order, at least one
 * @param eligibility conditions on entering, in the order in which they are told
 * @param notes what else people should know
 * @param evaluators how the people who score are treated, where the edition says
 * @param clock from when days are counted, where the edition says
 * @param uncertainty how ranks are drawn, where the edition says
 */
public record Edition(
        String id,
        LocalText name,
        boolean draft,
        Optional<Revision> revision,
        Basis basis,
        List<Source> sources,
        List<Assumption> assumptions,
        List<Milestone> milestones,
        List<Group> groups,
        List<Category> categories,
        EvidencePlan evidence,
        List<Criterion> criteria,
        List<Criterion> panelParts,
        List<Stage> stages,
        List<EligibilityRule> eligibility,
        List<Note> notes,
        Optional<EvaluatorRules> evaluators,
        Optional<ClockRule> clock,
        Optional<UncertaintyPlan> uncertainty) {

    /** The stage at which documents are evaluated. */
    public Stage firstStage() {
        return stages.get(0);
    }

    public Optional<Group> findGroup(String groupId) {
        return groups.stream().filter(group -> group.id().equals(groupId)).findFirst();
    }

    public Optional<Milestone> findMilestone(String milestoneId) {
        return milestones.stream()
                .filter(milestone -> milestone.id().equals(milestoneId))
                .findFirst();
    }

    /** The rules that entries of a group must meet, in their order. */
    public List<EligibilityRule> rulesOf(String groupId) {
        return eligibility.stream()
                .filter(rule -> rule.groups().contains(groupId))
                .toList();
    }

    /** The categories of a group, in the order in which their winners are found. */
    public List<Category> categoriesOf(String groupId) {
        return categories.stream()
                .filter(category -> category.group().equals(groupId))
                .toList();
    }

    /** From when days are counted, where the edition says. */
    public Optional<ClockStart> clockStart() {
        return clock.map(ClockRule::start);
    }

    /** How the people who score are treated: as the edition says, else as usual. */
    public EvaluatorRules evaluatorRules() {
        return evaluators.orElseGet(EvaluatorRules::usual);
    }

    /** The evidence window {@code edition-ID} and its halves {@code edition-ID-h1} and {@code edition-ID-h2}. */
    public List<Period> periods() {
        return evidence.window().periods(id);
    }

    /** Id of the period that is the whole evidence window. */
    public String windowId() {
        return EvidenceWindow.periodIds(id).get(0);
    }
}
