package lapor.jobs;

import lapor.input.Problems;
import lapor.jobs.logs.LogDelivery;
import lapor.jobs.logs.LogFile;
import lapor.run.Overrides;
import lapor.run.RunFile;
import lapor.run.RunPlan;
import lapor.run.RunPlanReading;

import java.util.List;
import java.util.Optional;

/**
 * A run that is ready to begin: everything that can be checked without reading the logs has been.
 *
 * @param logs to ingest; empty for a run that only looks at the lake
 */
public record Preparation(RunPlan plan, List<LogFile> logs) {

    /**
     * Prepares a run that ingests.
     *
     * @throws lapor.input.InvalidInputException with every problem of every input
     */
    public static Preparation withLogs(RunFile run, Overrides overrides) {
        Problems problems = new Problems();
        Optional<RunPlan> plan = RunPlanReading.read(run, overrides, problems);
        List<LogFile> logs = LogDelivery.find(run.folder(), run.logs(), problems);
        problems.throwIfAny();
        return new Preparation(plan.orElseThrow(), logs);
    }

    /**
     * Prepares a run that looks at what is there.
     *
     * @throws lapor.input.InvalidInputException with every problem of every input
     */
    public static Preparation withoutLogs(RunFile run, Overrides overrides) {
        Problems problems = new Problems();
        Optional<RunPlan> plan = RunPlanReading.read(run, overrides, problems);
        problems.throwIfAny();
        return new Preparation(plan.orElseThrow(), List.of());
    }
}
