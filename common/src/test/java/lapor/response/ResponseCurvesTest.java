package lapor.response;

import static lapor.tally.Fact.ANSWERED;
import static lapor.tally.Fact.CLOSED;
import static lapor.tally.Fact.UNANSWERED;
import static lapor.tally.Fact.WAITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import lapor.metric.Measurement;
import lapor.metric.Status;
import lapor.rule.Rules;
import lapor.source.Classification;
import lapor.tally.Fact;
import lapor.tally.Tallies;
import lapor.tally.TallyRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class ResponseCurvesTest {
    private static final Rules RULES = Rules.bundled();
    private static final LocalDate JANUARY = LocalDate.of(2022, 1, 1);

    /**
     * Twelve complaints: answered on days 0 (3), 2 (2), 4 (1), 9 (1); waiting since 1 (1), 3 (1), 12 (3). By hand: S(0)
     * = 9/12; S(2) = S(0) · 6/8 = 0.5625, S(4) = S(2) · 4/5 = 0.45; at day 6 four are left.
     */
    private static final List<TallyRow> TWELVE = List.of(
            row("a", CLOSED, 0, 7),
            row("a", WAITING, 0, 5),
            row("a", ANSWERED, 0, 3),
            row("a", ANSWERED, 2, 2),
            row("a", ANSWERED, 4, 1),
            row("a", ANSWERED, 9, 1),
            row("a", UNANSWERED, 1, 1),
            row("a", UNANSWERED, 3, 1),
            row("a", UNANSWERED, 12, 3));

    @Test
    void sharesAreThoseOfTheProductOfHand() {
        List<CurveRow> curve = year(TWELVE);

        assertThat(at(curve, 0).answered().orElseThrow()).isCloseTo(0.25, within(1e-12));
        assertThat(at(curve, 1).answered().orElseThrow()).isCloseTo(0.25, within(1e-12));
        assertThat(at(curve, 2).answered().orElseThrow()).isCloseTo(1 - 0.5625, within(1e-12));
        assertThat(at(curve, 4).answered().orElseThrow()).isCloseTo(0.55, within(1e-12));
        assertThat(curve.stream().limit(5).mapToLong(row -> row.atRisk().orElseThrow()))
                .containsExactly(12L, 9L, 8L, 6L, 5L);
    }

    /** S = 0.75, G = 3/(12·9); the ends are S ^ exp(∓1.959964 √G / ln S) turned over. */
    @Test
    void theIntervalIsTheComplementOfTheLogLogBand() {
        CurveRow first = at(year(TWELVE), 0);

        assertThat(first.low().orElseThrow()).isCloseTo(0.0883, within(5e-5));
        assertThat(first.high().orElseThrow()).isCloseTo(0.5916, within(5e-5));
    }

    /** S(9) = S(4) · 3/4 with four left; of those observed no longer than 12 days nobody tells what came later. */
    @Test
    void goesAsFarAsAnybodyIsLeft() {
        List<CurveRow> curve = year(TWELVE);

        assertThat(at(curve, 6).answered().orElseThrow()).isCloseTo(0.55, within(1e-12));
        assertThat(at(curve, 6).atRisk()).hasValue(4);
        assertThat(at(curve, 10).answered().orElseThrow()).isCloseTo(1 - 0.45 * 0.75, within(1e-12));
        assertThat(at(curve, 20)).isEqualTo(CurveRow.unknown("a", "2022", 20));
    }

    @Test
    void monthsAndQuartersHaveNoCurve() {
        assertThat(curves(TWELVE, Fact.values())).extracting(CurveRow::period).containsOnly("2022");
    }

    @Test
    void fewCasesAreMarkedAsTheirMedianIs() {
        List<TallyRow> six = List.of(row("a", CLOSED, 0, 6), row("a", ANSWERED, 3, 6));

        assertThat(at(year(six), 3).status()).isEqualTo(Status.TOO_FEW);
        assertThat(at(year(six), 3).answered()).hasValue(1);
    }

    /**
     * 6 of 6 and 0 of 11 by Wilson: 6 / (6 + z²), and z² / (11 + z²); one of twelve was seen for less than two days.
     */
    @Test
    void whereNobodyOrEverybodyIsAnsweredTheIntervalStillHasAWidth() {
        List<TallyRow> six = List.of(row("a", CLOSED, 0, 6), row("a", ANSWERED, 3, 6));
        List<TallyRow> none = List.of(
                row("a", CLOSED, 0, 4),
                row("a", WAITING, 0, 8),
                row("a", ANSWERED, 8, 4),
                row("a", UNANSWERED, 1, 1),
                row("a", UNANSWERED, 40, 7));

        assertThat(at(year(six), 3).low().orElseThrow()).isCloseTo(0.6097, within(5e-5));
        assertThat(at(year(six), 3).high()).hasValue(1);
        assertThat(at(year(none), 2).low()).hasValue(0);
        assertThat(at(year(none), 2).high().orElseThrow()).isCloseTo(0.2588, within(5e-5));
        assertThat(at(year(none), 1).high().orElseThrow()).isCloseTo(0.2425, within(5e-5));
    }

    @Test
    void sourcesWithoutResponsesGiveNoRows() {
        assertThat(curves(List.of(row("a", CLOSED, 0, 20)), CLOSED)).isEmpty();
    }

    @Test
    void readsWhatItWrites(@TempDir Path folder) {
        List<CurveRow> curve = year(TWELVE);

        CurveTable.TABLE.write(folder, curve);

        assertThat(CurveTable.TABLE.read(folder)).isEqualTo(curve);
    }

    private static List<CurveRow> year(List<TallyRow> rows) {
        return curves(rows, Fact.values());
    }

    private static List<CurveRow> curves(List<TallyRow> rows, Fact... available) {
        Tallies tallies = new Tallies(rows, List.of(), List.of(), Set.of(available), List.of());
        return new ResponseCurves(RULES.limits(), List.of())
                .of(tallies, new Measurement(RULES.limits(), List.of()).measure(tallies, List.of()));
    }

    private static CurveRow at(List<CurveRow> curve, int day) {
        return curve.stream()
                .filter(row -> row.workingDays() == day)
                .findFirst()
                .orElseThrow();
    }

    private static TallyRow row(String agency, Fact fact, int value, long count) {
        return new TallyRow(agency, JANUARY, Classification.INFORMATION, fact, value, count);
    }
}
