package lapor.publication;

import lapor.difference.Cause;
import lapor.difference.LateShift;
import lapor.difference.MetricChange;
import lapor.difference.MetricChanges;
import lapor.difference.RankChange;
import lapor.difference.RankChanges;
import lapor.edition.Edition;
import lapor.evaluation.EvaluationRow;
import lapor.evidence.EvidenceRow;
import lapor.input.InvalidInputException;
import lapor.judgement.Judgement;
import lapor.judgement.Verdicts;
import lapor.metric.Restatement;
import lapor.run.Effect;
import lapor.run.RunPlan;
import lapor.run.Setting;
import lapor.text.Coded;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What differs between two published runs.
 *
 * @param possible why results may differ, as the manifests tell
 * @param settings names of the settings that differ and may change results, the instant aside
 * @param separation whether the changes of scores could be shared out among the causes
 * @param ranks every entry of either run
 * @param metrics the number that changed most of each agency, the largest change first
 * @param came ids of the agencies that only the later run has
 * @param went ids of the agencies that only the earlier run has
 * @param restated numbers of the earlier run that late rows and corrections changed
 */
public record RunDifference(
        Manifest before,
        Manifest after,
        Set<Cause> possible,
        List<String> settings,
        Separation separation,
        List<RankChange> ranks,
        List<MetricChange> metrics,
        List<String> came,
        List<String> went,
        List<Restatement> restated) {

    /**
     * Compares, without Spark.
     *
     * @param plan by which the earlier data are judged anew where that is needed; it counts only if it is the later
     *     run's own
     */
    public static RunDifference of(ComparedRun before, ComparedRun after, Optional<RunPlan> plan) {
        List<String> settings = differing(before.manifest(), after.manifest());
        Set<Cause> possible = EnumSet.noneOf(Cause.class);
        if (!before.manifest().basis().tallies().equals(after.manifest().basis().tallies())) {
            possible.add(Cause.DATA);
        }
        if (!settings.isEmpty()) {
            possible.add(Cause.CONFIGURATION);
        }
        if (!before.manifest().code().equals(after.manifest().code())) {
            possible.add(Cause.CODE);
        }
        Separation separation = possible.contains(Cause.DATA) && possible.size() > 1
                ? separable(after.manifest(), plan)
                : Separation.NOT_NEEDED;
        Optional<Verdicts> between = Optional.empty();
        if (separation == Separation.DONE) {
            between = judged(before, plan.orElseThrow());
            separation = between.isPresent() ? Separation.DONE : Separation.COUNTED_OTHERWISE;
        }
        return new RunDifference(
                before.manifest(),
                after.manifest(),
                possible,
                settings,
                separation,
                RankChanges.of(
                        before.evaluation(),
                        after.evaluation(),
                        between.flatMap(Verdicts::evaluation).orElse(List.of()),
                        late(before, after, between, plan)),
                MetricChanges.largest(before.metrics(), after.metrics()),
                without(after.agencies(), before.agencies()),
                without(before.agencies(), after.agencies()),
                after.restating(before));
    }

    private static Separation separable(Manifest after, Optional<RunPlan> plan) {
        if (!after.code().equals(CodeVersion.current())) {
            return Separation.OTHER_CODE;
        }
        return plan.filter(own -> own.settings().equals(after.madeBy())).isPresent()
                ? Separation.DONE
                : Separation.OTHER_PLAN;
    }

    /** Known where the later run was compared with the earlier one, and its edition is at hand. */
    private static Map<EvaluationRow, Double> late(
            ComparedRun before, ComparedRun after, Optional<Verdicts> between, Optional<RunPlan> plan) {
        Optional<Edition> edition = plan.filter(own -> own.settings()
                        .of(Setting.EDITION)
                        .equals(after.manifest().madeBy().of(Setting.EDITION)))
                .flatMap(own -> own.assessment().edition());
        boolean compared =
                after.manifest().basis().baseline().equals(before.manifest().run());
        boolean sameEdition = before.manifest()
                        .madeBy()
                        .of(Setting.EDITION)
                        .equals(after.manifest().madeBy().of(Setting.EDITION))
                && before.manifest()
                        .madeBy()
                        .of(Setting.REVISION)
                        .equals(after.manifest().madeBy().of(Setting.REVISION));
        if (edition.isEmpty() || !compared || (between.isEmpty() && !sameEdition)) {
            return Map.of();
        }
        List<EvidenceRow> evidence = between.flatMap(Verdicts::evidence)
                .orElseGet(() -> before.evidence(edition.get().evidence().metrics()));
        List<EvaluationRow> rows = between.flatMap(Verdicts::evaluation).orElseGet(before::evaluation);
        return new LateShift(edition.get(), evidence, after.restating(before)).of(rows);
    }

    private static Optional<Verdicts> judged(ComparedRun before, RunPlan plan) {
        try {
            return Optional.of(Judgement.of(
                            PublishedCounts.of(plan).at(before.folder(), before.manifest()),
                            plan.rulebook(),
                            plan.participants(),
                            plan.assessment())
                    .verdicts());
        } catch (InvalidInputException countedOtherwise) {
            return Optional.empty();
        }
    }

    private static List<String> differing(Manifest before, Manifest after) {
        return before.madeBy().differingNames(after.madeBy()).stream()
                .filter(name -> Coded.find(Setting.class, name)
                        .map(setting -> changesResults(setting, before, after))
                        .orElse(true))
                .toList();
    }

    /** Days of a calendar that are settled since are other data. */
    private static boolean changesResults(Setting setting, Manifest before, Manifest after) {
        boolean sameDays = before.basis().calendar().holdsIn(after.basis().calendar());
        return switch (setting) {
            case AS_OF -> false;
            case CALENDAR -> !sameDays;
            default -> !setting.affects(Effect.NOTHING) && !setting.affects(Effect.WARN);
        };
    }

    private static List<String> without(Set<String> all, Set<String> others) {
        return all.stream().filter(id -> !others.contains(id)).toList();
    }
}
