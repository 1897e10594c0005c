package lapor.report.agency;

import lapor.edition.Indicator;
import lapor.explanation.ExplanationRow;
import lapor.metric.Status;
import lapor.report.site.Site;

/** Which points would give away a number that is withheld. */
record Withheld(Site site, AgencyRows rows) {

    boolean hides(ExplanationRow row) {
        return PartNames.isMetric(row)
                && site.model().edition().stream()
                        .flatMap(edition -> edition.evidence().indicators().stream())
                        .filter(indicator -> indicator.metric().equals(row.part()))
                        .anyMatch(indicator -> isWithheld(row.entry().agencyId(), indicator));
    }

    private boolean isWithheld(String agency, Indicator indicator) {
        return rows.findMetric(agency, indicator.metric(), indicator.period())
                .filter(row -> row.estimate().status() == Status.SUPPRESSED)
                .isPresent();
    }
}
