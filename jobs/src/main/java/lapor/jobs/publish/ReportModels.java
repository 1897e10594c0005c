package lapor.jobs.publish;

import lapor.edition.Assumption;
import lapor.edition.Edition;
import lapor.edition.Stage;
import lapor.jobs.run.RunPlan;
import lapor.jobs.tally.Counted;
import lapor.metric.AgencyMetric;
import lapor.metric.Period;
import lapor.metric.TallyRow;
import lapor.quality.RowCounts;
import lapor.report.DataSummary;
import lapor.report.EditionSummary;
import lapor.report.Labelled;
import lapor.report.MetricText;
import lapor.report.Quota;
import lapor.report.ReportModel;
import lapor.report.RunSummary;
import lapor.report.StageSummary;
import lapor.report.Unit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Brings a run into the form of its report. */
final class ReportModels {
    private ReportModels() {}

    static ReportModel of(String runId, RunPlan plan, Counted counted, Judgement judged) {
        return new ReportModel(
                new RunSummary(runId, plan.asOf(), plan.zone(), CodeVersion.current()),
                plan.competition().map(held -> edition(held.edition())),
                plan.evidenceWindow().orElseGet(() -> latestYear(counted)),
                data(counted),
                counted.quality(),
                judged.agencies(),
                Arrays.stream(AgencyMetric.values()).map(ReportModels::metric).toList(),
                judged.metrics(),
                judged.evidence().orElse(List.of()),
                judged.evaluation().orElse(List.of()),
                judged.crosscheck().orElse(List.of()));
    }

    private static DataSummary data(Counted counted) {
        RowCounts rows = counted.rows();
        return new DataSummary(
                rows.read(),
                rows.accepted(),
                rows.duplicate(),
                rows.late(),
                rows.rejected(),
                counted.complaints(),
                counted.handlings(),
                counted.withoutAgency());
    }

    private static Period latestYear(Counted counted) {
        LocalDate latest = counted.tallies().stream()
                .map(TallyRow::slice)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        LocalDate from = latest.withDayOfYear(1);
        return new Period(Integer.toString(from.getYear()), from, from.plusYears(1));
    }

    private static EditionSummary edition(Edition edition) {
        return new EditionSummary(
                edition.id(),
                edition.name(),
                edition.stages().stream().map(ReportModels::stage).toList(),
                edition.groups().stream()
                        .map(group -> new Labelled(group.id(), group.name()))
                        .toList(),
                edition.categories().stream()
                        .map(category -> new Labelled(category.id(), category.name()))
                        .toList(),
                edition.assumptions().stream().map(Assumption::text).toList());
    }

    private static StageSummary stage(Stage stage) {
        return new StageSummary(
                stage.id(),
                stage.name(),
                stage.quotas().stream()
                        .map(quota -> new Quota(quota.group(), quota.category().orElse(""), quota.places()))
                        .toList());
    }

    private static MetricText metric(AgencyMetric metric) {
        return new MetricText(
                metric.id(),
                metric.words().label(),
                metric.words().definition(),
                metric.words().cannotTell(),
                unit(metric.kind().unit()),
                metric.kind().unit().decimals());
    }

    private static Unit unit(lapor.metric.Unit unit) {
        return switch (unit) {
            case COUNT -> Unit.COUNT;
            case SHARE -> Unit.SHARE;
            case DAYS -> Unit.WORKING_DAYS;
            case POINTS -> Unit.RATING;
            case PER_100K -> Unit.PER_100K;
        };
    }
}
