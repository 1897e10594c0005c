package lapor.report.reading;

import com.fasterxml.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Sentences of pages that are about more than one agency, and of letters; and what they may tell.
 *
 * @param edition the edition's file
 * @param asOf the day of the report
 */
record PageSentences(PublishedTables published, JsonNode edition, LocalDate asOf) {
    private static final double HUNDREDTHS = 100;
    private static final double USUALLY_REJECTED = 5;
    private static final double FALSE_AMONG_FIRM = 5;
    private static final double SPREAD = 25;
    private static final double ENTRIES_NEEDED = 10;
    private static final double MOST_IMPROVED = 15;

    List<SentenceReading> all() {
        ContestNumbers contests = new ContestNumbers(published, edition);
        PeerNumbers peers = new PeerNumbers(published, edition);
        return List.of(
                told("(index|quality).html", ".verdict > p:not(.sum)", sentence -> rejected()),
                told("(index|quality).html", ".verdict > .sum", sentence -> sum()),
                told("quality.html", "#rules > .how", sentence -> List.of(USUALLY_REJECTED)),
                told("quality.html", "#fresh > p:not(.how)", sentence -> List.of(daysOld())),
                told("index.html", "p.summary", contests::summary),
                new SentenceReading("index.html", "ul.standings > li", contests::standings),
                told("(index|crosscheck).html", "section > p:not(.how, .summary, .verdict *)", sentence -> verdicts()),
                told("crosscheck.html", "section > p.how", sentence -> List.of(FALSE_AMONG_FIRM)),
                new SentenceReading("index.html", "section > p.how", sentence -> reasons()),
                told("lessons.html", "section[id^=metric-] > p", peers::better),
                told("lessons.html", "#improved > p:not(.how)", sentence -> List.of(peers.improved(), MOST_IMPROVED)),
                told("peers/.*", "section.peer > p:not(.how)", peers::compared),
                new SentenceReading("peers/.*", "section.peer > p.how", peers::apart),
                new SentenceReading(
                        "evaluators.html",
                        "section > p:not(.how)",
                        sentence -> List.of(evaluators(sentence), List.of(ENTRIES_NEEDED))),
                told("evaluators.html", "section > p.how", sentence -> List.of(SPREAD)),
                told("letter/.*", "p", this::letter));
    }

    private static SentenceReading told(String page, String selector, Function<Sentence, List<Double>> numbers) {
        return new SentenceReading(page, selector, sentence -> List.of(numbers.apply(sentence)));
    }

    private List<Double> rejected() {
        return List.of(rows("rejected"), rows("rejected") / rows("read") * HUNDREDTHS, USUALLY_REJECTED);
    }

    private List<Double> sum() {
        return Stream.of("read", "accepted", "duplicate", "late", "rejected")
                .map(this::rows)
                .toList();
    }

    private double rows(String rule) {
        return file("quality.csv").where("rule", "rows_" + rule).numbers("rows").sum();
    }

    private double daysOld() {
        Map<String, String> latest =
                file("quality.csv").where("rule", "latest_handling").all().get(0);
        return ChronoUnit.DAYS.between(LocalDate.parse(latest.get("example_ref")), asOf);
    }

    private List<Double> verdicts() {
        Rows claims = file("crosscheck.csv");
        return Stream.concat(
                        Stream.of(claims.count()),
                        Stream.of("supported", "contradicted", "not_testable")
                                .map(verdict -> claims.where("verdict", verdict).count()))
                .toList();
    }

    private List<List<Double>> reasons() {
        return Stream.of("supported", "not_testable")
                .map(verdict -> file("crosscheck.csv").where("verdict", verdict).counts(claim -> claim.get("reason")
                        .replaceAll(" \\([\\d-]+\\)", "")))
                .toList();
    }

    private List<Double> evaluators(Sentence sentence) {
        return Stream.of("evaluators.csv", "disagreements.csv", "unrated.csv", "conflicts.csv")
                .map(file -> file(file).where("source", sentence.section()).count())
                .toList();
    }

    private List<Double> letter(Sentence sentence) {
        Rows claims = new Rows(published.rows("crosscheck.csv", sentence.subject()));
        return List.of(claims.count(), claims.where("verdict", "contradicted").count());
    }

    private Rows file(String name) {
        return new Rows(published.rows(name));
    }
}
