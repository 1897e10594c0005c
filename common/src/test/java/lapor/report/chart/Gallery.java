package lapor.report.chart;

import lapor.report.chart.Curve.Point;
import lapor.report.chart.FunnelPlot.Range;
import lapor.report.text.Numbers;
import lapor.report.text.Wording;
import lapor.text.Language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;

/** One chart of each kind, of numbers that are made up. */
record Gallery(Wording wording, Random random) {
    private static final List<String> NAMES = List.of(
            "Kabupaten Kepulauan Siau Tagulandang Biaro",
            "Kota Bandung",
            "Provinsi Daerah Istimewa Yogyakarta",
            "Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi",
            "Kabupaten Ogan Komering Ulu Selatan",
            "BPJS <Kesehatan> & \"Co\"",
            "Kota Pematangsiantar",
            "Kabupaten Mamuju");

    static Gallery in(Language language) {
        return new Gallery(Wording.in(language), new Random(7));
    }

    List<Chart> charts() {
        return List.of(
                intervals(12, false),
                intervals(40, true),
                steps(1),
                steps(3),
                time(2),
                days(),
                funnel(350, FunnelPlot.Limits.JOINED),
                funnel(40, FunnelPlot.Limits.OWN),
                strips());
    }

    private Numbers numbers() {
        return wording.numbers();
    }

    private Caption caption(String id) {
        return new Caption(id, "Judul " + id, "Keterangan " + id);
    }

    IntervalPlot intervals(int rows, boolean cut) {
        List<IntervalPlot.Row> all = IntStream.range(0, rows)
                .mapToObj(i -> {
                    double value = 92 - i * 60.0 / rows;
                    double half = 3 + random.nextDouble() * 8;
                    boolean known = i % 11 != 10;
                    return new IntervalPlot.Row(
                            NAMES.get(i % NAMES.size()),
                            cut ? Optional.of("agency/A" + i + ".html") : Optional.empty(),
                            known ? OptionalDouble.of(value) : OptionalDouble.empty(),
                            i == 3 ? OptionalDouble.empty() : OptionalDouble.of(value - half),
                            OptionalDouble.of(value + half),
                            known ? numbers().decimal(value, 1) : "dirahasiakan",
                            Mark.values()[i < rows / 2 ? 0 : i == rows - 2 ? 2 : 1]);
                })
                .toList();
        return new IntervalPlot(
                caption("i" + rows),
                Axis.numbers("Skor bukti (0–100)", 20, 100, numbers()),
                all,
                cut ? Optional.empty() : Optional.of(new Line(60, "Batas 60")),
                cut ? Optional.of(new IntervalPlot.Cut(rows / 2, "Batas kuota: 20 tempat")) : Optional.empty());
    }

    StepPlot steps(int curves) {
        List<Curve> all = new ArrayList<>();
        for (int c = 0; c < curves; c++) {
            List<Point> points = new ArrayList<>();
            for (int day = 0; day <= 40; day++) {
                double value = 1 - Math.exp(-day / (6.0 + 5 * c));
                double half = 0.01 + 0.002 * day;
                points.add(new Point(
                        day,
                        OptionalDouble.of(value),
                        OptionalDouble.of(Math.max(0, value - half)),
                        OptionalDouble.of(Math.min(1, value + half))));
            }
            all.add(new Curve(c == 0 ? "Instansi ini" : "Pembanding " + c, points));
        }
        return new StepPlot(
                caption("s" + curves),
                Axis.whole("Hari kerja sejak diterima", 0, 40, numbers()),
                Axis.percent("Sudah selesai", 0, 1, numbers()),
                all,
                Optional.of(new Line(14, "batas 14 hari")));
    }

    TimePlot time(int curves) {
        LocalDate from = LocalDate.of(2021, 1, 1);
        LocalDate to = LocalDate.of(2022, 5, 1);
        List<Curve> all = new ArrayList<>();
        List<TimePlot.Bar> bars = new ArrayList<>();
        for (int c = 0; c < curves; c++) {
            List<Point> points = new ArrayList<>();
            for (int m = 0; m < 16; m++) {
                double at = from.plusMonths(m).plusDays(14).toEpochDay();
                double value = 0.7 + 0.02 * m * (c == 0 ? 0.7 : -0.5) + random.nextDouble() / 20;
                points.add(
                        m == 6 || m == 9 || m == 10
                                ? Point.gap(at)
                                : new Point(
                                        at,
                                        OptionalDouble.of(value),
                                        OptionalDouble.of(value - 0.05),
                                        OptionalDouble.of(value + 0.05)));
                if (c == 0) {
                    bars.add(new TimePlot.Bar(
                            from.plusMonths(m).toEpochDay(),
                            from.plusMonths(m + 1).toEpochDay(),
                            random.nextInt(1200)));
                }
            }
            all.add(new Curve(c == 0 ? "Instansi ini" : "Pembanding", points));
        }
        return new TimePlot(
                caption("t" + curves),
                Axis.days(from, to, wording),
                Axis.percent("Tepat waktu", 0.4, 1, numbers()),
                all,
                Optional.of(
                        new TimePlot.Volume("Laporan diterima", bars, numbers().whole(1200))));
    }

    TimePlot days() {
        LocalDate from = LocalDate.of(2022, 2, 18);
        List<Point> points = IntStream.range(0, 56)
                .mapToObj(i -> Point.of(from.plusDays(i).toEpochDay(), 1000 + 80 * i + random.nextInt(300)))
                .toList();
        return new TimePlot(
                caption("t-days"),
                Axis.days(from, from.plusDays(55), wording),
                Axis.whole("Masih terbuka", 0, 5600, numbers()),
                List.of(new Curve("Terbuka", points)),
                Optional.empty());
    }

    FunnelPlot funnel(int agencies, FunnelPlot.Limits limits) {
        List<FunnelPlot.Point> points = IntStream.range(0, agencies)
                .mapToObj(i -> {
                    double n = Math.ceil(Math.exp(1.5 + random.nextDouble() * 7));
                    double se =
                            0.4 / Math.sqrt(n) + (limits == FunnelPlot.Limits.OWN ? random.nextDouble() / 15 : 0.01);
                    double value = Math.max(0, Math.min(1, 0.8 + se * 1.7 * random.nextGaussian()));
                    return new FunnelPlot.Point(
                            NAMES.get(i % NAMES.size()) + " " + i,
                            Optional.of("../agency/A" + i + ".html"),
                            n,
                            value,
                            new Range(Math.max(0, 0.8 - 1.96 * se), Math.min(1, 0.8 + 1.96 * se)),
                            new Range(Math.max(0, 0.8 - 3.09 * se), Math.min(1, 0.8 + 3.09 * se)));
                })
                .toList();
        return new FunnelPlot(
                caption("f" + limits + agencies),
                Axis.cases("Jumlah kasus (skala logaritmik)", 4, 5000, numbers()),
                Axis.percent("Tepat waktu", 0, 1, numbers()),
                new Line(0.8, "bersama 80 %"),
                limits,
                points);
    }

    StripPlot strips() {
        List<StripPlot.Strip> strips = new ArrayList<>();
        for (String type : List.of("Kementerian", "Provinsi", "Kabupaten", "Kota")) {
            List<Double> values = random.doubles(type.length() * 12)
                    .map(x -> Math.min(1, 0.55 + x / 2))
                    .boxed()
                    .toList();
            strips.add(new StripPlot.Strip(
                    type,
                    values.size() + " instansi · bersama 82,1 %",
                    values,
                    OptionalDouble.of(0.82),
                    type.equals("Kota") ? Optional.of(new Line(0.7, "")) : Optional.empty()));
        }
        return new StripPlot(caption("strips"), Axis.percent("Tepat waktu", 0.5, 1, numbers()), strips);
    }
}
