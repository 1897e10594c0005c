package lapor.metric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class MetricPageTest {
    private static final Path PAGE = Path.of("src/main/resources/lapor/metric/METRICS.md");

    /** {@code -Drewrite.metrics=true} writes the page anew. */
    @Test
    void isWhatTheCatalogueSays() throws IOException {
        if (Boolean.getBoolean("rewrite.metrics")) {
            Files.writeString(PAGE, MetricPage.markdown());
        }
        assertThat(PAGE).content().isEqualTo(MetricPage.markdown());
    }

    /** Who works a median out by hand and finds the first of two days has to learn why it is the middle. */
    @Test
    void saysWhereAQuantileIsBetweenTwoTimes() {
        assertThat(Metrics.all())
                .filteredOn(metric -> metric.formula() instanceof TimeQuantile)
                .hasSizeGreaterThan(3)
                .allSatisfy(metric -> assertThat(metric.words().formula()).endsWith(TimeQuantile.RESTING));
    }

    @Test
    void explainsEveryMetricInBothLanguages() {
        for (Metric metric : Metrics.all()) {
            assertThat(MetricPage.markdown())
                    .contains(metric.definition().id(), metric.definition().en())
                    .contains(metric.cannotTell().id(), metric.cannotTell().en());
        }
    }
}
