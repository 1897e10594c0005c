package lapor.publication;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.agency.Peer;
import lapor.breakdown.BreakdownRow;
import lapor.breakdown.BreakdownTable;
import lapor.breakdown.Dimension;
import lapor.evaluation.DecidedBy;
import lapor.evaluation.EvaluationRow;
import lapor.evaluation.EvaluationTable;
import lapor.evidence.EvidenceRow;
import lapor.evidence.EvidenceStatus;
import lapor.evidence.EvidenceTable;
import lapor.finding.Benchmark;
import lapor.finding.Beyond;
import lapor.finding.Finding;
import lapor.finding.FindingRow;
import lapor.finding.FindingTable;
import lapor.finding.Standing;
import lapor.metric.Estimate;
import lapor.metric.MetricRow;
import lapor.metric.MetricTable;
import lapor.metric.Restatement;
import lapor.metric.RestatementTable;
import lapor.metric.Stated;
import lapor.metric.Status;
import lapor.quality.QualityRow;
import lapor.quality.QualityRule;
import lapor.quality.QualityTable;
import lapor.response.CurveRow;
import lapor.response.CurveTable;
import lapor.source.Severity;
import lapor.table.ReadableTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every table that is read back gives the rows that were written, whatever texts they hold. */
class ReadBackTest {
    private static final int ROWS = 200;
    private static final List<String> INDICATORS = List.of("follow_up_rate", "satisfaction_mean");

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of(MetricTable.TABLE, many(Drawn::metric)),
                Arguments.of(QualityTable.TABLE, many(Drawn::quality)),
                Arguments.of(RestatementTable.TABLE, many(Drawn::restatement)),
                Arguments.of(BreakdownTable.TABLE, many(Drawn::breakdown)),
                Arguments.of(CurveTable.TABLE, many(Drawn::curve)),
                Arguments.of(EvidenceTable.TABLE.over(INDICATORS), many(Drawn::evidence)),
                Arguments.of(EvaluationTable.TABLE, many(Drawn::evaluation)),
                Arguments.of(FindingTable.TABLE, many(Drawn::finding)));
    }

    @ParameterizedTest
    @MethodSource("tables")
    <R> void isReadAsItWasWritten(ReadableTable<R> table, List<R> rows, @TempDir Path folder) {
        table.write(folder, rows);

        assertThat(table.read(folder)).isEqualTo(rows);
    }

    @Test
    void noTableThatIsReadBackIsForgottenHere() {
        assertThat(tables().map(arguments -> arguments.get()[0].toString()))
                .containsExactlyInAnyOrderElementsOf(PublishedTables.all().stream()
                        .filter(ReadableTable.class::isInstance)
                        .map(Object::toString)
                        .toList());
    }

    private static <R> List<R> many(Function<Drawn, R> row) {
        Drawn drawn = new Drawn(new Random(20));
        return Stream.generate(() -> row.apply(drawn)).limit(ROWS).toList();
    }

    /**
     * Rows drawn at random, with texts that a spreadsheet, a CSV or a Markdown reader would take for something else.
     */
    private record Drawn(Random random) {
        private static final Peer[] PEERS = {Peer.ALL, Peer.ofCode("city"), Peer.ofCode("regency:large")};

        MetricRow metric() {
            Estimate estimate = new Estimate(
                    number(1e6), number(1e6), number(1e6), number(1e9), number(1e9), count(), one(Status.values()));
            return new MetricRow(text(), text(), text(), estimate);
        }

        QualityRow quality() {
            return new QualityRow(
                    QualityRule.ofCode(text()),
                    one(Severity.values()),
                    random.nextInt(1000),
                    random.nextDouble() * 2,
                    textOrEmpty());
        }

        Restatement restatement() {
            return new Restatement(
                    text(),
                    text(),
                    text(),
                    Instant.ofEpochSecond(random.nextInt(Integer.MAX_VALUE)),
                    Stated.ofCode(one("", "-0.25", "too_few")),
                    Stated.ofCode(one("", "-1", "12.5", "suppressed")));
        }

        BreakdownRow breakdown() {
            return new BreakdownRow(
                    text(),
                    text(),
                    one(Dimension.values()),
                    textOrEmpty(),
                    count(),
                    upTo(1),
                    one(Status.OK, Status.SUPPRESSED));
        }

        CurveRow curve() {
            return new CurveRow(
                    text(), text(), random.nextInt(60), upTo(1), upTo(1), upTo(1), count(), one(Status.values()));
        }

        EvidenceRow evidence() {
            Map<String, OptionalDouble> points = new LinkedHashMap<>();
            INDICATORS.forEach(metric -> points.put(metric, upTo(100)));
            return new EvidenceRow(
                    text(),
                    textOrEmpty(),
                    one(PEERS),
                    upTo(100),
                    upTo(100),
                    upTo(100),
                    random.nextDouble(),
                    one(EvidenceStatus.values()),
                    points);
        }

        FindingRow finding() {
            return new FindingRow(
                    text(),
                    text(),
                    one(Finding.values()),
                    OptionalLong.of(1 + random.nextInt(9)),
                    OptionalLong.of(10 + random.nextInt(9)),
                    one(Status.OK, Status.SUPPRESSED),
                    new Benchmark(upTo(1), upTo(1), upTo(1)),
                    one(Beyond.values()),
                    one(Standing.values()),
                    textOrEmpty());
        }

        EvaluationRow evaluation() {
            return new EvaluationRow(
                    text(),
                    text(),
                    text(),
                    textOrEmpty(),
                    text(),
                    upTo(100),
                    upTo(100),
                    upTo(100),
                    rank(),
                    rank(),
                    rank(),
                    upTo(1),
                    random.nextBoolean(),
                    one(DecidedBy.values()),
                    one(0, 1, 17));
        }

        private String text() {
            return one("", "=", "+", "-", "@", "\"", ",", ";", "#", "|", "é")
                    + one("a", "b c", "=1+1", "x\"y", "p,q", "@z");
        }

        private String textOrEmpty() {
            return one("", text());
        }

        private OptionalDouble number(double size) {
            return isAbsent() ? OptionalDouble.empty() : OptionalDouble.of(random.nextGaussian() * size);
        }

        private OptionalDouble upTo(double most) {
            return isAbsent() ? OptionalDouble.empty() : OptionalDouble.of(random.nextDouble() * most);
        }

        private OptionalInt rank() {
            return isAbsent() ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(99));
        }

        private OptionalLong count() {
            return isAbsent() ? OptionalLong.empty() : OptionalLong.of(random.nextInt(1_000_000));
        }

        private boolean isAbsent() {
            return random.nextInt(5) == 0;
        }

        @SafeVarargs
        private <T> T one(T... values) {
            return values[random.nextInt(values.length)];
        }
    }
}
