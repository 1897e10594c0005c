package lapor.jobs;

import lapor.jobs.lake.Lake;
import lapor.jobs.lake.LakeLock;
import lapor.jobs.lake.LakeSession;
import lapor.jobs.logs.Ingest;
import lapor.jobs.logs.QualityGate;
import lapor.jobs.logs.ReporterKey;
import lapor.jobs.tally.LakeClaims;
import lapor.jobs.tally.LakeCount;
import lapor.jobs.tally.LakeRestatements;
import lapor.judgement.Counted;
import lapor.judgement.Judgement;
import lapor.judgement.Verdicts;
import lapor.metric.Restatements;
import lapor.publication.LastBreakdowns;
import lapor.publication.Pointing;
import lapor.publication.Publication;
import lapor.publication.PublishedCounts;
import lapor.publication.Reassessment;
import lapor.publication.RunWriter;
import lapor.run.Places;
import lapor.run.RunPlan;
import lapor.table.Extent;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The nightly run, from the logs to the reports:
 *
 * <pre>
 * log files ─ingest─▶ lake ─measure─▶ tallies ─evaluate─▶ metrics, scores, ranking, verdicts ─publish─▶ one run folder
 *                        └─compare─▶ what changed in what was published before ──────────────────┘
 * </pre>
 *
 * Spark counts, up to the tallies; everything after them is arithmetic on a few thousand rows. Nothing is published
 * before everything is there.
 */
final class NightlyPipeline {
    private final Steps steps;

    NightlyPipeline(Steps steps) {
        this.steps = steps;
    }

    /** Runs everything; gives the folder of the published run. */
    Path run(Preparation prepared, ReporterKey key) {
        RunPlan plan = prepared.plan();
        return holding(plan, folder -> {
            Lake lake = ingest(folder, prepared, key);
            return judgeAndPublish(
                    measured(lake, plan), plan, Extent.REPORT, run -> run.publish(Pointing.UNLESS_POORER));
        });
    }

    /** Brings in what there is now, and runs every night of a span from it; gives the folders of the runs. */
    List<Path> backfill(Nights nights, ReporterKey key) {
        Preparation first = nights.first();
        return holding(first.plan(), folder -> {
            Lake lake = ingest(folder, first, key);
            return nights.dates().map(date -> night(lake, nights, date)).toList();
        });
    }

    private Path night(Lake lake, Nights nights, LocalDate date) {
        steps.night(date);
        RunPlan plan = nights.plan(date);
        return judgeAndPublish(measured(lake, plan), plan, Extent.REPORT, RunWriter::fillIn);
    }

    /** Measures what the lake holds, and publishes that much. */
    Path measure(RunPlan plan, Pointing pointing) {
        return holding(plan, folder -> {
            Lake lake = Lake.of(LakeSession.start(folder));
            return judgeAndPublish(measured(lake, plan), plan, Extent.MEASURE, run -> run.publish(pointing));
        });
    }

    /**
     * Judges the last published run anew, without Spark, and publishes what it gives: from its measurements where these
     * would be the same, else from its tallies.
     */
    Path judgeAgain(RunPlan plan, Extent depth, Pointing pointing) {
        return holding(plan, folder -> {
            Optional<Reassessment> measured = depth == Extent.EVALUATE ? Reassessment.of(plan) : Optional.empty();
            return measured.map(again -> judgeAndPublish(again, pointing))
                    .orElseGet(() -> judgeTallies(plan, depth, pointing));
        });
    }

    /** While no other run holds the lake or publishes where this one does. */
    private static <T> T holding(RunPlan plan, Function<Path, T> work) {
        Places places = plan.places();
        return LakeLock.holding(places.lake(), folder -> Publication.holding(places.out(), () -> work.apply(folder)));
    }

    private Path judgeAndPublish(Reassessment measured, Pointing pointing) {
        Verdicts verdicts = steps.step("evaluate", measured::judge);
        return steps.step("publish", () -> measured.publish(verdicts, pointing));
    }

    private Path judgeTallies(RunPlan plan, Extent depth, Pointing pointing) {
        Counted counted = steps.step("read", () -> PublishedCounts.of(plan).last());
        return judgeAndPublish(counted, plan, depth, run -> run.publish(pointing));
    }

    private Lake ingest(Path folder, Preparation prepared, ReporterKey key) {
        RunPlan plan = prepared.plan();
        Lake lake = Lake.of(LakeSession.start(folder));
        Ingest ingest = new Ingest(
                lake, key, QualityGate.of(plan.thresholds(), plan.participants().listed()));
        steps.step(
                "ingest",
                () -> ingest.run(
                        prepared.logs(),
                        first -> LakeCount.requireCountable(first, plan.clock(), plan.participants())));
        return lake;
    }

    private Counted measured(Lake lake, RunPlan plan) {
        Counted counted = steps.step("measure", () -> counted(lake, plan));
        Restatements restated = steps.step("compare", () -> LakeRestatements.of(lake, plan, counted));
        // first, so that no row of a published time can pass as timely when the run is cut off in between
        lake.keepPublishedAsOf(plan.view().asOf());
        return counted.with(restated)
                .after(LastBreakdowns.until(plan.view().asOf(), plan.places().out()));
    }

    private static Counted counted(Lake lake, RunPlan plan) {
        Counted counted = LakeCount.of(lake, plan.clock(), plan.rulebook(), plan.participants());
        return counted.claimed(LakeClaims.of(lake, plan, counted));
    }

    private Path judgeAndPublish(Counted counted, RunPlan plan, Extent depth, Function<RunWriter, Path> publishing) {
        Judgement judged = steps.step(
                "evaluate", () -> Judgement.of(counted, plan.rulebook(), plan.participants(), plan.assessment()));
        RunWriter run = new RunWriter(plan, counted, judged, depth);
        return steps.step("publish", () -> publishing.apply(run));
    }
}
