package lapor.report.agency;

import lapor.backlog.BacklogRow;
import lapor.report.site.Site;
import lapor.response.CurveRow;

import java.util.List;

/** The charts of a profile. */
record AgencyCharts(Site site) {

    Plot curve(List<CurveRow> curve) {
        return new CurveChart(
                        site.wording(), site.model().limits().firstResponse().workingDays())
                .of(curve);
    }

    Plot months(List<Month> months) {
        return new MonthsChart(site.wording()).of(months);
    }

    Plot backlog(List<BacklogRow> days) {
        return new BacklogChart(site.wording()).of(days);
    }
}
