package lapor.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.report.chart.IntervalPlot.Row;
import lapor.report.text.Numbers;
import lapor.text.Language;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;

class ChartTextTest {
    private static final Numbers NUMBERS = new Numbers(Language.ENGLISH);

    @Test
    void escapesWhateverIsWrittenOnIt() {
        String hostile = "<script>alert(1)</script>\"'&\u202e\u0000 =HYPERLINK(\"x\")";
        String svg = new IntervalPlot(
                        new Caption("x\" onload=\"y", hostile, hostile),
                        new Axis(hostile, Scale.linear(0, 5), List.of(new Tick(0, hostile))),
                        List.of(row(hostile, Optional.of("a.html?\"><script>"), OptionalDouble.of(3), hostile)),
                        Optional.of(new Line(2, hostile)),
                        Optional.of(new IntervalPlot.Cut(0, hostile)))
                .svg();
        assertThat(svg).doesNotContain("<script", "\" onload", "\u202e", "\u0000", "?\"");
        assertThat(svg).contains("&lt;script&gt;");
    }

    @Test
    void keepsALabelOfThreeHundredLettersInItsRoom() {
        String cut = TextWidth.cut("Kementerian ".repeat(25) + "Agama", 112);
        assertThat(TextWidth.of(cut)).isLessThanOrEqualTo(112);
        assertThat(cut).startsWith("Keme").endsWith("Agama");
    }

    @Test
    void cutsNoLetterInTwo() {
        assertThat(TextWidth.cut("e\u0301".repeat(40), 60)).matches("(e\u0301)+…(e\u0301)+");
        assertThat(TextWidth.cut("\ud83d\ude00".repeat(40), 60)).matches("(\ud83d\ude00)+…(\ud83d\ude00)+");
    }

    @Test
    void tellsReadersThatALinkedChartHoldsMoreThanAPicture() {
        assertThat(plot(Optional.of("a.html"), OptionalDouble.of(2)).svg()).contains("role=\"group\"");
        assertThat(plot(Optional.empty(), OptionalDouble.of(2)).svg()).contains("role=\"img\"");
    }

    @Test
    void keepsTheEndsOfCurvesApartAndInTheirOrder() {
        Random random = new Random(2);
        for (int i = 0; i < 2000; i++) {
            List<Double> wanted = random.doubles(1 + random.nextInt(8), 0, 210)
                    .sorted()
                    .boxed()
                    .toList();
            List<Double> places = Curves.apart(wanted, 210);
            for (int j = 1; j < places.size(); j++) {
                assertThat(places.get(j) - places.get(j - 1)).isGreaterThanOrEqualTo(15 - 1e-9);
            }
            assertThat(places.get(places.size() - 1)).isLessThanOrEqualTo(210);
        }
    }

    @Test
    void drawsNoIntervalOfWhatIsWithheld() {
        assertThat(plot(Optional.empty(), OptionalDouble.of(2)).svg()).contains("class=\"i\"");
        assertThat(plot(Optional.empty(), OptionalDouble.empty()).svg())
                .contains("withheld")
                .doesNotContain("class=\"i\"");
    }

    private static IntervalPlot plot(Optional<String> href, OptionalDouble value) {
        return new IntervalPlot(
                new Caption("b", "t", "d"),
                Axis.whole("", 0, 5, NUMBERS),
                List.of(row("A", href, value, value.isPresent() ? "2" : "withheld")),
                Optional.empty(),
                Optional.empty());
    }

    private static Row row(String label, Optional<String> href, OptionalDouble value, String text) {
        return new Row(label, href, value, OptionalDouble.of(1), OptionalDouble.of(4), text, Mark.DISC);
    }
}
