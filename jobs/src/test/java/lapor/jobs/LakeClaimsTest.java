package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.crosscheck.PastCount;
import lapor.jobs.lake.Lake;
import lapor.jobs.lake.LakeSession;
import lapor.jobs.tally.LakeClaims;
import lapor.jobs.tally.LakeCount;
import lapor.judgement.Counted;
import lapor.judgement.Judgement;
import lapor.metric.ChosenMeasurement;
import lapor.metric.Estimate;
import lapor.metric.Measurement;
import lapor.metric.MetricKey;
import lapor.run.Overrides;
import lapor.run.RunFileReading;
import lapor.run.RunPlan;
import lapor.tally.Period;
import lapor.tally.Tallies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What was counted through time, in one pass, is what the whole count gives when it is made as of each day; if it were
 * not, a true claim of an earlier day would be called a lie.
 */
@ExtendWith(SparkExtension.class)
class LakeClaimsTest {
    @TempDir
    Path folder;

    @Test
    void isWhatTheWholeCountGivesAsOfEachDay() {
        Path run = folder.resolve("world").resolve("run.json");
        Main.run(
                "generate",
                "--complaints",
                "1500",
                "--agencies",
                "20",
                "--out",
                run.getParent().toString());
        Main.run(
                "ingest",
                "--source",
                "handling-log",
                "--lake",
                folder.resolve("world/lake").toString(),
                run.resolveSibling("logs").toString());
        RunPlan plan = Preparation.withoutLogs(
                        RunFileReading.read(run),
                        new Overrides(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
                .plan();
        Lake lake = Lake.of(LakeSession.start(plan.places().lake()));

        List<PastCount> through =
                LakeClaims.of(lake, plan, counted(lake, plan, plan.view().asOf()));

        assertThat(through.stream().map(PastCount::key).distinct()).hasSizeGreaterThan(20);
        assertThat(through.stream().map(PastCount::at).distinct()).hasSizeGreaterThan(5);
        Period period = plan.assessment().evidenceWindow().orElseThrow();
        for (Instant at : List.of(
                Instant.parse("2022-03-31T16:59:59.999Z"),
                Instant.parse("2022-04-05T17:00:00Z"),
                plan.view().asOf())) {
            Counted then = counted(lake, plan, at);
            // persons as a night could have published them
            Tallies known = Judgement.known(then, plan.rulebook(), plan.participants());
            ChosenMeasurement measurement = new ChosenMeasurement(
                    new Measurement(plan.rulebook().limits(), plan.rulebook().declared()),
                    plan.participants().listed());
            for (MetricKey key : through.stream().map(PastCount::key).distinct().toList()) {
                Optional<Estimate> whole = measurement.find(known, key.agencyId(), period, key.metric());
                Optional<PastCount> one = through.stream()
                        .filter(past -> past.key().equals(key) && !past.at().isAfter(at))
                        .reduce((earlier, later) -> later);
                assertThat(number(one.map(past -> past.count().numerator())))
                        .as("%s as of %s", key, at)
                        .isEqualTo(number(whole.map(Estimate::numerator)));
                assertThat(number(one.map(past -> past.count().denominator())))
                        .as("%s as of %s", key, at)
                        .isEqualTo(number(whole.map(Estimate::denominator)));
                assertThat(number(one.map(past -> past.count().value())))
                        .as("%s as of %s", key, at)
                        .isEqualTo(number(whole.map(Estimate::value)));
            }
        }
    }

    private static Counted counted(Lake lake, RunPlan plan, Instant asOf) {
        return LakeCount.of(lake, plan.clock().at(asOf), plan.rulebook(), plan.participants());
    }

    private static OptionalDouble number(Optional<OptionalDouble> found) {
        return found.orElseGet(OptionalDouble::empty);
    }
}
