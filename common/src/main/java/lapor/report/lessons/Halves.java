package lapor.report.lessons;

import lapor.metric.MetricRow;
import lapor.report.agency.AgencyRows;
import lapor.report.model.ReportModel;
import lapor.report.site.MetricWording;
import lapor.tally.CalendarPeriod;
import lapor.tally.Period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The share on time in the quarters before and after the middle of the headline period. */
record Halves(ReportModel model, AgencyRows rows) {
    static final String ON_TIME = "first_response_on_time_rate";

    private static final String SECOND = "-h2";
    private static final int MONTHS_OF_HALF = 6;
    private static final int MONTHS_OF_QUARTER = 3;

    /**
     * Published shares, 0 to 1, by quarter; quarters that reach across an end of their half are left out.
     *
     * @param before the middle
     * @param after it
     */
    record Shares(List<Double> before, List<Double> after) {

        /** Whether every share after is above every share before, and there are some of both. */
        boolean isKept() {
            return !before.isEmpty()
                    && !after.isEmpty()
                    && after.stream().allMatch(share -> before.stream().allMatch(earlier -> share > earlier));
        }
    }

    Shares of(String agency) {
        Period headline = model.period();
        LocalDate middle = middle();
        return new Shares(shares(agency, headline.from(), middle), shares(agency, middle, headline.to()));
    }

    private LocalDate middle() {
        return model.edition().stream()
                .flatMap(edition -> edition.periods().stream())
                .filter(period -> period.id().equals(model.period().id() + SECOND))
                .map(Period::from)
                .findFirst()
                .orElseGet(() -> model.period().from().plusMonths(MONTHS_OF_HALF));
    }

    private List<Double> shares(String agency, LocalDate from, LocalDate to) {
        List<Double> shares = new ArrayList<>();
        for (LocalDate day = from; day.isBefore(to); day = day.plusMonths(MONTHS_OF_QUARTER)) {
            Period quarter = CalendarPeriod.QUARTER.containing(day);
            if (!quarter.from().isBefore(from) && !quarter.to().isAfter(to)) {
                rows.findMetric(agency, ON_TIME, quarter.id())
                        .map(MetricRow::estimate)
                        .filter(MetricWording::hasValue)
                        .ifPresent(share -> shares.add(share.value().orElseThrow()));
            }
        }
        return shares;
    }
}
