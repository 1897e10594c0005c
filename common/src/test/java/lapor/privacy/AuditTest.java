package lapor.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.metric.Status;
import lapor.tally.Fact;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class AuditTest {
    private static final RandomWorld WORLD = RandomWorld.of(24, 1);
    private static final Told COUNTED = WORLD.counted();
    private static final Told PUBLISHED = WORLD.published();

    @Test
    void passesWhatIsChosen() {
        Audit audit = audit(PUBLISHED);
        assertThat(audit.given()).isEmpty();
        assertThat(audit.withheld()).isGreaterThan(1000);
    }

    @Test
    void failsWhereOnlySmallNumbersAreWithheld() {
        assertThat(audit(Naive.published(COUNTED)).given()).hasSizeGreaterThan(1000);
    }

    /**
     * If it failed, one number too many could be published: each that is withheld is told in turn, and noticed where it
     * is of few, and of nine in ten others, since some give nothing away that were left out for the sake of simplicity.
     */
    @Test
    void noticesSingleNumbersThatAreTold() {
        Map<String, MetricRow> counted = new HashMap<>();
        COUNTED.metrics().forEach(row -> counted.put(row.key().toString(), row));
        int many = 0;
        int unnoticed = 0;
        for (int i = 0; i < PUBLISHED.metrics().size(); i += 97) {
            MetricRow row = PUBLISHED.metrics().get(i);
            if (row.estimate().status() == Status.SUPPRESSED && Privacy.isOfPersons(row)) {
                List<MetricRow> told = new ArrayList<>(PUBLISHED.metrics());
                MetricRow measured = counted.get(row.key().toString());
                told.set(i, measured);
                boolean quiet = audit(new Told(
                                told,
                                PUBLISHED.groups(),
                                PUBLISHED.findings(),
                                PUBLISHED.breakdowns(),
                                List.of(),
                                PUBLISHED.channels()))
                        .given()
                        .isEmpty();
                if (isOfFew(measured)) {
                    assertThat(quiet).as(measured.toString()).isFalse();
                } else {
                    many++;
                    unnoticed += quiet ? 1 : 0;
                }
            }
        }
        assertThat(many).isGreaterThan(5);
        assertThat(unnoticed).isLessThanOrEqualTo(many / 10);
    }

    private static boolean isOfFew(MetricRow row) {
        return Crowd.persons(Metrics.find(row.metric()).orElseThrow(), row.estimate())
                        .orElse(0)
                < RandomWorld.FEW;
    }

    /** If it failed, a finding or a value of a breakdown of few would be told beside the metric that withholds it. */
    @Test
    void noticesFindingsAndValuesOfFew() {
        Told told = new Told(
                PUBLISHED.metrics(),
                PUBLISHED.groups(),
                WORLD.countedOfTheNight().findings(),
                COUNTED.breakdowns(),
                List.of());
        assertThat(audit(told).given())
                .anyMatch(given -> given.contains("REOPENED is told"))
                .anyMatch(given -> given.contains("CATEGORY"));
    }

    @Test
    void agenciesThatAreNotWithheldAreWithheldOfNoWork() {
        assertThat(PUBLISHED.metrics().stream()
                        .filter(row -> row.estimate().status() == Status.SUPPRESSED)
                        .filter(row -> !Privacy.isOfPersons(row))
                        .map(MetricRow::metric))
                .containsOnly("backlog_age_days")
                .as("hours are not measured in " + Fact.ANSWERED_HOURS);
    }

    private static Audit audit(Told told) {
        return Audit.of(told, WORLD.agencies(), RandomWorld.FEW, RandomWorld.DECLARED);
    }
}
