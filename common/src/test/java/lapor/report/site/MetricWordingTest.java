package lapor.report.site;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.metric.Estimate;
import lapor.metric.Status;
import lapor.metric.Unit;
import lapor.report.text.Wording;
import lapor.text.Language;
import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.OptionalDouble;

class MetricWordingTest {

    @Test
    void writesValuesWithTheirUnit() {
        assertThat(indonesian(Unit.SHARE).value(0.875)).isEqualTo("87,5\u00a0%");
        assertThat(indonesian(Unit.DAYS).value(2.5)).isEqualTo("2,5\u00a0hari");
        assertThat(english(Unit.PER_100K).value(1234.5)).isEqualTo("1,234.5");
        assertThat(english(Unit.POINTS).value(4.4)).isEqualTo("4.40");
    }

    @Test
    void writesDifferencesWithTheirSignButNothingAsNeitherMoreNorLess() {
        assertThat(indonesian(Unit.SHARE).difference(0.032)).isEqualTo("+3,2\u00a0poin");
        assertThat(english(Unit.SHARE).difference(-0.032)).isEqualTo("\u22123.2\u00a0points");
        assertThat(english(Unit.SHARE).difference(0.0001)).isEqualTo("0.0\u00a0points");
        assertThat(english(Unit.DAYS).difference(1.2)).isEqualTo("+1.2\u00a0days");
    }

    @Test
    void writesValuesOfAnUnknownMetricPlainly() {
        MetricWording unknown = MetricWording.unlisted("odd", Wording.in(Language.INDONESIAN));
        assertThat(unknown.label()).isEqualTo("odd");
        assertThat(unknown.value(0.5)).isEqualTo("0,50");
        assertThat(unknown.difference(-0.5)).isEqualTo("\u22120,50");
    }

    /** The median of the maintained patients of the AML study is 31, its interval 13 to none. */
    @Test
    void saysThatAnIntervalIsOpen() {
        OptionalDouble none = OptionalDouble.empty();
        assertThat(indonesian(Unit.DAYS).interval(OptionalDouble.of(13), none)).hasValue("mulai 13,0");
        assertThat(english(Unit.DAYS).interval(none, OptionalDouble.of(13))).hasValue("up to 13.0");
        assertThat(english(Unit.DAYS).interval(none, none)).isEmpty();
    }

    /** With enough cases a Kaplan-Meier median is missing only while fewer than half are answered. */
    @Test
    void doesNotCallAMedianUnavailableThatWasNotReached() {
        assertThat(english(Unit.DAYS).valueOrStatus(Estimate.absent(Status.OK))).isEqualTo("not reached");
        assertThat(english(Unit.DAYS).valueOrStatus(Estimate.absent(Status.NOT_AVAILABLE)))
                .isEqualTo("not available");
    }

    @Test
    void writesIntervalsWithoutUnit() {
        assertThat(indonesian(Unit.SHARE).interval(OptionalDouble.of(0.801), OptionalDouble.of(0.923)))
                .hasValue("80,1–92,3");
    }

    private static MetricWording indonesian(Unit unit) {
        return new MetricWording("M", Optional.of(unit), Wording.in(Language.INDONESIAN));
    }

    private static MetricWording english(Unit unit) {
        return new MetricWording("M", Optional.of(unit), Wording.in(Language.ENGLISH));
    }
}
