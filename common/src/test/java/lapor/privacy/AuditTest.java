package lapor.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.metric.MetricRow;
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

    /** If it failed, one number too many could be published: each that is withheld is told in turn, and noticed. */
    @Test
    void noticesEachSingleNumberThatIsTold() {
        Map<String, MetricRow> counted = new HashMap<>();
        COUNTED.metrics().forEach(row -> counted.put(row.key().toString(), row));
        List<String> unnoticed = new ArrayList<>();
        for (int i = 0; i < PUBLISHED.metrics().size(); i += 97) {
            MetricRow row = PUBLISHED.metrics().get(i);
            if (row.estimate().status() == Status.SUPPRESSED && Privacy.isOfPersons(row)) {
                List<MetricRow> told = new ArrayList<>(PUBLISHED.metrics());
                MetricRow measured = counted.get(row.key().toString());
                told.set(i, measured);
                if (audit(new Told(told, PUBLISHED.groups(), PUBLISHED.findings(), PUBLISHED.breakdowns(), List.of()))
                        .given()
                        .isEmpty()) {
                    unnoticed.add(measured.toString());
                }
            }
        }
        assertThat(unnoticed).isEmpty();
    }

    /** If it failed, a finding or a value of a breakdown of few would be told beside the metric that withholds it. */
    @Test
    void noticesFindingsAndValuesOfFew() {
        Told told =
                new Told(PUBLISHED.metrics(), PUBLISHED.groups(), COUNTED.findings(), COUNTED.breakdowns(), List.of());
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
                .containsOnly("open_overdue", "backlog_age_days")
                .as("hours are not measured in " + Fact.ANSWERED_HOURS);
    }

    private static Audit audit(Told told) {
        return Audit.of(told, WORLD.agencies(), RandomWorld.FEW, RandomWorld.DECLARED);
    }
}
