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

    @Test
    void explainsEveryMetricInBothLanguages() {
        for (Metric metric : Metrics.all()) {
            assertThat(MetricPage.markdown())
                    .contains(metric.definition().id(), metric.definition().en())
                    .contains(metric.cannotTell().id(), metric.cannotTell().en());
        }
    }
}
