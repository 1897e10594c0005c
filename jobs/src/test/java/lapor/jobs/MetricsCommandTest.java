package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.metric.Metric;
import lapor.metric.Metrics;
import org.junit.jupiter.api.Test;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

class MetricsCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void listsEveryMetricInTheOrderOfTheCatalogue() {
        assertThat(run("metrics")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString().lines().skip(1).map(line -> line.split(" ")[0]))
                .containsExactlyElementsOf(
                        Metrics.all().stream().map(Metric::id).toList());
        assertThat(out.toString().lines().map(line -> line.replaceAll(" {2,}", " | ")))
                .contains(
                        "id | label | unit | direction | smallest n | formula",
                        "reopen_rate | Reopened | share, shown as a percentage | lower is better | 10 | REOPENED /"
                                + " EVER_CLOSED");
    }

    @Test
    void speaksIndonesian() {
        assertThat(run("metrics", "--language", "id")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString())
                .contains("Persentase tindak lanjut", "makin tinggi makin baik")
                .doesNotContain("higher is better");
    }

    @Test
    void tellsEverythingAboutOne() {
        assertThat(run("metrics", "active_month_share")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString().lines().map(line -> line.replaceAll(" {2,}", " | ")))
                .contains(
                        "active_month_share | Active months",
                        "Formula | months with RESPONSE_GIVEN / months with anything received",
                        "n counts | months",
                        "What it cannot tell | How much was answered in the month: one response is enough.");
    }

    @Test
    void namesNearOnesWhereAnIdIsUnknown() {
        assertThat(run("metrics", "folow_up_rate", "--language", "fr")).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(err.toString().lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("ID: must be a metric such as follow_up_rate, ")
                        && line.endsWith(", but is \"folow_up_rate\""))
                .contains("--language: must be id or en, but is \"fr\"");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void namesThoseThatHoldAPartOfAnId() {
        assertThat(run("metrics", "reporter")).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(err.toString()).contains("such as reporters_per_100k, reporter_reply_rate, but is \"reporter\"");
    }

    @Test
    void printsThePageThatExplainsAll() throws IOException {
        assertThat(run("metrics", "page")).isEqualTo(ExitCode.DONE);
        try (var page = Metrics.class.getResourceAsStream("METRICS.md")) {
            assertThat(out).hasToString(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private int run(String... arguments) {
        // as a console, which shows lines when they are ended
        return Main.run(
                new PrintWriter(new BufferedWriter(out), true),
                new PrintWriter(new BufferedWriter(err), true),
                arguments);
    }
}
