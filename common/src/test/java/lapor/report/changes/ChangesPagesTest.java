package lapor.report.changes;

import static lapor.text.LocalText.text;
import static org.assertj.core.api.Assertions.assertThat;

import lapor.difference.Cause;
import lapor.difference.MetricChange;
import lapor.difference.RankChange;
import lapor.evaluation.DecidedBy;
import lapor.evaluation.EvaluationRow;
import lapor.metric.Estimate;
import lapor.metric.MetricRow;
import lapor.metric.Restatement;
import lapor.metric.Stated;
import lapor.report.ReportSite;
import lapor.report.SampleReport;
import lapor.report.model.EarlierRun;
import lapor.report.model.RunChanges;
import lapor.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

class ChangesPagesTest {
    private static final Set<Cause> TWO_CAUSES = Set.of(Cause.DATA, Cause.CONFIGURATION);
    private static final String HOSTILE = "=HYPERLINK(\"x\")<script>alert('1')</script>\u202e../..\"" + "n".repeat(300);

    @TempDir
    Path dir;

    /** By hand: 80 became 81 by other weights and 85.5 by other data, 0.4 of that by late rows. */
    @Test
    void tellsRanksScoresAndTheCausesOfTheirChange() throws IOException {
        RankChange up = new RankChange(
                row("A100", 80, 3, false),
                row("A100", 85.5, 1, true),
                row("A100", 81, 2, true),
                OptionalDouble.of(0.4));
        RankChange down = new RankChange(
                row("A101", 84, 1, true), row("A101", 83.25, 2, false), Optional.empty(), OptionalDouble.empty());
        write(changes(List.of(up, down), TWO_CAUSES));

        assertThat(rows("id", "ranks"))
                .containsExactly(
                        name("A100") + " 3 1 80,00 85,50 +5,50 +4,10 +0,40 +1,00 – ↑\u00a0masuk",
                        name("A101") + " 1 2 84,00 83,25 −0,75 – – – −0,75 ↓\u00a0keluar");
        assertThat(rows("en", "places")).hasSize(2).anyMatch(row -> row.endsWith("↑\u00a0came in 3 1 +5.50"));
        assertThat(read("en/index.html"))
                .contains(
                        "href=\"changes.html\">Since the run as of 12 April 2022: 2 agencies with another rank, 1 came"
                                + " into the places, 1 went out.<");
        assertThat(read("id/changes.html"))
                .contains("12 April 2022", "15 April 2022", "3 → 1", "1 → 2", "nilai dokumen");
    }

    @Test
    void sharesNothingOutWhereOneCauseExplainsAll() throws IOException {
        RankChange change = new RankChange(
                row("A100", 80, 3, false), row("A100", 85.5, 1, true), Optional.empty(), OptionalDouble.empty());
        write(changes(List.of(change), Set.of(Cause.DATA)));
        assertThat(rows("en", "ranks")).containsExactly(name("A100") + " 3 1 80.00 85.50 +5.50 ↑\u00a0came in");
        assertThat(read("en/changes.html")).contains("from one cause: Data.");
    }

    @Test
    void saysThatThereIsNoRunBefore() throws IOException {
        ReportSite.write(dir, SampleReport.full(5), List.of(Language.INDONESIAN, Language.ENGLISH));
        assertThat(read("id/changes.html")).contains("ini terbitan pertama");
        assertThat(read("en/changes.html")).contains("There is no run before").doesNotContain("<table");
        assertThat(read("en/index.html")).doesNotContain("Since the run");
    }

    @Test
    void saysThatTheRunBeforeIsGone() throws IOException {
        ReportSite.write(
                dir,
                SampleReport.full(5).since(Optional.of(new EarlierRun("2022-04-12-0a1b", Optional.empty()))),
                List.of(Language.ENGLISH));
        assertThat(read("en/changes.html")).contains("2022-04-12-0a1b, is not kept any more");
    }

    @Test
    void doesNotCallRankedByNobodyAMove() throws IOException {
        RankChange came =
                new RankChange(Optional.empty(), row("A100", 85.5, 1, true), Optional.empty(), OptionalDouble.empty());
        write(changes(List.of(came), Set.of(Cause.DATA)));
        assertThat(read("en/changes.html")).contains("One of the runs ranked no entries");
        assertThat(rows("en", "ranks")).isEmpty();
        assertThat(read("en/index.html")).doesNotContain("Since the run");
    }

    /** An agency that went has no profile; its id, whatever it holds, is only text. */
    @Test
    void showsHostileNamesAsTextAndLinksOnlyToProfilesThatExist() throws IOException {
        RankChange went =
                new RankChange(row(HOSTILE, 80, 3, true), Optional.empty(), Optional.empty(), OptionalDouble.empty());
        RankChange stays = new RankChange(
                row("A100", 80, 2, true), row("A100", 81, 1, true), Optional.empty(), OptionalDouble.empty());
        write(changes(List.of(went, stays), TWO_CAUSES));
        String html = read("en/changes.html");
        assertThat(html).doesNotContain("<script>alert", "\u202e", "href=\"agency/__003dHYPERLINK");
        assertThat(html).contains("&lt;script");
        assertThat(rows("en", "agencies")).anyMatch(row -> row.endsWith("went"));
        assertThat(html).contains("href=\"agency/A100.html\"");
    }

    @Test
    void staysSmallForSevenHundredAgenciesAndSaysHowToGetTheRest() throws IOException {
        List<RankChange> ranks = new ArrayList<>();
        List<MetricChange> metrics = new ArrayList<>();
        for (int i = 0; i < 700; i++) {
            String id = "A" + (100 + i);
            ranks.add(new RankChange(
                    row(id, 80 - i / 10.0, i + 1, i < 300),
                    row(id, 20 + i / 10.0, 700 - i, i >= 400),
                    row(id, 30, 1, true),
                    OptionalDouble.of(0.1)));
            metrics.add(metric(id));
        }
        ReportSite.write(
                dir,
                SampleReport.full(700)
                        .since(Optional.of(
                                new EarlierRun("before", Optional.of(changes(ranks, TWO_CAUSES, metrics, List.of()))))),
                List.of(Language.INDONESIAN));
        assertThat(Files.size(dir.resolve("id/changes.html"))).isLessThan(500_000);
        assertThat(rows("id", "ranks")).hasSize(600);
        assertThat(read("id/changes.html"))
                .contains("100 baris", "lapor diff 2022-04-12-0a1b 2022-04-15-3f9a --csv FILE");
    }

    @Test
    void countsRestatedNumbersByAgencyAndNeverShowsWithheldOnes() throws IOException {
        List<Restatement> restated = IntStream.range(0, 3)
                .mapToObj(i -> new Restatement(
                        i < 2 ? "A100" : "A101",
                        "2022",
                        "m" + i,
                        Instant.EPOCH,
                        Stated.ofCode("0.5"),
                        Stated.ofCode(i == 2 ? "suppressed" : "0.25")))
                .toList();
        write(changes(List.of(), TWO_CAUSES, List.of(metric("A100")), restated));
        assertThat(rows("en", "restated"))
                .containsExactly(
                        name("A100") + " 2 Follow-up rate 1 April 2021 – 31 March 2022 50.0% 40.0–60.0 25.0%",
                        name("A101") + " 1 – – –");
        assertThat(rows("en", "numbers"))
                .containsExactly(
                        name("A100") + " Follow-up rate 1 April 2021 – 31 March 2022 50.0% 40.0–60.0 25.0% 1.3");
    }

    private static MetricChange metric(String id) {
        return new MetricChange(
                new MetricRow(id, SampleReport.HEADLINE.id(), "follow_up_rate", estimate(0.25, false)),
                estimate(0.5, true),
                1.25);
    }

    private static Estimate estimate(double value, boolean sure) {
        return new Estimate(
                OptionalDouble.of(value),
                sure ? OptionalDouble.of(value - 0.1) : OptionalDouble.empty(),
                sure ? OptionalDouble.of(value + 0.1) : OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                java.util.OptionalLong.empty(),
                lapor.metric.Status.OK);
    }

    private static Optional<EvaluationRow> row(String id, double score, int rank, boolean selected) {
        return Optional.of(new EvaluationRow(
                "2022",
                "documents",
                "ip",
                "",
                id,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.of(score),
                OptionalInt.of(rank),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                selected,
                DecidedBy.SCORE,
                0));
    }

    private static RunChanges changes(List<RankChange> ranks, Set<Cause> possible) {
        return changes(ranks, possible, List.of(), List.of());
    }

    private static RunChanges changes(
            List<RankChange> ranks, Set<Cause> possible, List<MetricChange> metrics, List<Restatement> restated) {
        return new RunChanges(
                new RunChanges.Side("2022-04-12-0a1b", Instant.parse("2022-04-11T17:00:00Z"), "0.1.0", 1000),
                new RunChanges.Side("2022-04-15-3f9a", Instant.parse("2022-04-14T17:00:00Z"), "0.1.0", 1200),
                1,
                0,
                possible,
                List.of("documents"),
                text("dinilai ulang", "judged anew"),
                ranks,
                metrics,
                restated,
                restated.isEmpty() ? List.of() : metrics,
                List.of("A102"),
                List.of(HOSTILE));
    }

    private void write(RunChanges changes) {
        ReportSite.write(
                dir,
                SampleReport.full(5).since(Optional.of(new EarlierRun("2022-04-12-0a1b", Optional.of(changes)))),
                List.of(Language.INDONESIAN, Language.ENGLISH));
    }

    /** The texts of the rows of the tables of a section, cells apart by spaces. */
    private List<String> rows(String language, String section) throws IOException {
        String html = read(language + "/changes.html");
        String part = html.substring(html.indexOf("<section class=\"sheets\" id=\"" + section + "\""));
        int end = part.indexOf("<section class=\"sheets\"", 1);
        return java.util.regex.Pattern.compile("<tr><th scope=\"row\">(.*?)</tr>", java.util.regex.Pattern.DOTALL)
                .matcher(end < 0 ? part : part.substring(0, end))
                .results()
                .map(row -> row.group(1)
                        .replaceAll("<svg.*?</svg>", "")
                        .replaceAll("<[^>]*>", " ")
                        .replaceAll(" +", " ")
                        .strip())
                .toList();
    }

    private static String name(String id) {
        return SampleReport.full(5).agencies().stream()
                .filter(agency -> agency.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private String read(String page) throws IOException {
        return Files.readString(dir.resolve(page));
    }
}
