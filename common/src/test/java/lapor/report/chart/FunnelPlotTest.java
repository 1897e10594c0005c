package lapor.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.report.chart.FunnelPlot.Limits;
import lapor.report.chart.FunnelPlot.Point;
import lapor.report.chart.FunnelPlot.Range;
import lapor.report.chart.Labels.Box;
import lapor.report.chart.Labels.Placed;
import lapor.report.text.Numbers;
import lapor.text.Language;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class FunnelPlotTest {
    private static final Numbers NUMBERS = new Numbers(Language.INDONESIAN);
    private static final Pattern DOT = Pattern.compile("M([0-9.]+) ([0-9.]+)h0");
    private static final Pattern SQUARE = Pattern.compile("<rect class=\"q\"[^>]* x=\"([0-9.]+)%\" y=\"([0-9.]+)\"/>");

    /** The plane is 340 high and 1000 wide; 1 to 1000 cases and values of 0 to 1. */
    @Test
    void putsEveryPointWhereItsNumbersAre() {
        FunnelPlot plot = plot(List.of(
                point("dalam", 10, 0.5, 0.1),
                point("luar", 100, 0.75, 0.12),
                point("jauh", 1000, 0.25, 0.01),
                point("tepi", 1, 0.5, 0.1)));
        String svg = plot.svg();
        assertThat(places(DOT, svg)).containsExactly("0 170", "333.3 170", "666.7 85");
        assertThat(places(SQUARE, svg)).containsExactly("100 251");
    }

    @Test
    void namesThoseOutsideTheWideLimitsAndNobodyElse() {
        String svg = plot(List.of(
                        point("dalam", 10, 0.5, 0.1), point("luar", 100, 0.75, 0.12), point("jauh", 1000, 0.25, 0.01)))
                .svg();
        assertThat(svg).contains(">jauh</text>").doesNotContain("dalam", "luar");
    }

    /** If it failed, the chart's edge would look like a limit. */
    @Test
    void drawsNoLimitWhereItIsOutsideTheChart() {
        String svg = plot(List.of(
                        point("a", 1, 0.5, 0.9),
                        point("b", 10, 0.5, 0.6),
                        point("c", 100, 0.5, 0.25),
                        point("d", 1000, 0.5, 0.125)))
                .svg();
        assertThat(svg).contains("class=\"usual\" d=\"M333.3 340L666.7 255L1000 212.5M333.3 0L666.7 85L1000 127.5\"");
    }

    @Test
    void leavesNoNameOverAnotherAtAnyWidth() {
        Random random = new Random(5);
        for (int i = 0; i < 2000; i++) {
            List<Point> points = new ArrayList<>();
            int agencies = 2 + random.nextInt(60);
            for (int a = 0; a < agencies; a++) {
                points.add(point(
                        "Pemerintah Kabupaten Contoh ".substring(0, 1 + random.nextInt(27)) + a,
                        1 + random.nextInt(1000),
                        random.nextDouble(),
                        0.02 + random.nextDouble() / 10));
            }
            Labels names = plot(points).names();
            List<Placed> placed = names.placed();
            long outside =
                    points.stream().filter(point -> point.mark() == Mark.SQUARE).count();
            assertThat(placed.size() + names.left()).isEqualTo((int) outside);
            for (double width : new double[] {255, 400, 600}) {
                apart(placed.stream().map(name -> name.box(width)).toList());
            }
            for (double width : new double[] {610, 800, 1000}) {
                apart(placed.stream().map(name -> name.wideBox(width)).toList());
            }
        }
    }

    @Test
    void keepsNamesInsideTheNarrowestPage() {
        Random random = new Random(9);
        List<Point> points = new ArrayList<>();
        for (int a = 0; a < 40; a++) {
            points.add(point(
                    "Kementerian yang namanya panjang sekali " + a,
                    1 + random.nextInt(999),
                    random.nextDouble(),
                    0.01));
        }
        assertThat(plot(points).names().placed()).isNotEmpty().allSatisfy(name -> {
            Box box = name.box(255);
            assertThat(box.left()).isGreaterThan(-40);
            assertThat(box.right()).isLessThan(255 + 40);
        });
    }

    @Test
    void drawsSevenHundredPointsInSixtyKilobytes() {
        Random random = new Random(3);
        List<Point> points = new ArrayList<>();
        for (int a = 0; a < 700; a++) {
            points.add(point("Instansi " + a, 1 + random.nextInt(999), random.nextDouble(), 0.4));
        }
        assertThat(plot(points).svg().length()).isLessThan(60_000);
    }

    private static void apart(List<Box> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(boxes.get(i).touches(shrunk(boxes.get(j))))
                        .as("%s and %s", boxes.get(i), boxes.get(j))
                        .isFalse();
            }
        }
    }

    /** By less than anybody sees, and more than sums of fractions are wrong by. */
    private static Box shrunk(Box box) {
        return new Box(box.left() + 1e-6, box.right() - 1e-6, box.top() + 1e-6, box.bottom() - 1e-6);
    }

    /** In thousandths of the width and pixels, in the order of the first. */
    private static List<String> places(Pattern pattern, String svg) {
        List<String> places = new ArrayList<>();
        Matcher dots = pattern.matcher(svg);
        while (dots.find()) {
            places.add(dots.group(1) + " " + dots.group(2));
        }
        return places.stream().sorted().toList();
    }

    private static Point point(String label, double cases, double value, double half) {
        return new Point(
                label,
                Optional.empty(),
                cases,
                value,
                new Range(0.5 - half, 0.5 + half),
                new Range(0.5 - 2.2 * half, 0.5 + 2.2 * half));
    }

    private static FunnelPlot plot(List<Point> points) {
        return new FunnelPlot(
                new Caption("f", "Judul", "Keterangan"),
                Axis.cases("Kasus", 1, 1000, NUMBERS),
                Axis.percent("Nilai", 0, 1, NUMBERS),
                new Line(0.5, "bersama"),
                Limits.JOINED,
                points);
    }
}
