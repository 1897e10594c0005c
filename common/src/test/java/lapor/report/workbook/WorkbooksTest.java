package lapor.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import lapor.agency.Agency;
import lapor.crosscheck.Claim;
import lapor.crosscheck.CountedLogs;
import lapor.crosscheck.Crosscheck;
import lapor.crosscheck.Definitions;
import lapor.crosscheck.PastCounts;
import lapor.crosscheck.Tolerances;
import lapor.evaluation.EvaluationRow;
import lapor.metric.Measured;
import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.metric.Status;
import lapor.report.Reported;
import lapor.report.SampleReport;
import lapor.report.model.ReportModel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

class WorkbooksTest {
    private static final ReportModel SAMPLE = SampleReport.full(40);

    @TempDir
    Path dir;

    @Test
    void everyRankAndScoreIsTheModelsOwn() throws IOException {
        List<Row> rows = rows(SAMPLE, "evaluation.xlsx", "Evaluasi");

        assertThat(rows).hasSize(SAMPLE.evaluation().size() + 1);
        for (int i = 0; i < SAMPLE.evaluation().size(); i++) {
            EvaluationRow expected = SAMPLE.evaluation().get(i);
            Row row = rows.get(i + 1);
            assertThat(row.getCellText(1)).isEqualTo(expected.agencyId());
            assertNumber(row, 8, expected.combinedScore());
            assertNumber(
                    row,
                    9,
                    expected.rank().isPresent()
                            ? OptionalDouble.of(expected.rank().getAsInt())
                            : OptionalDouble.empty());
            assertNumber(row, 12, expected.shortlistProbability());
        }
    }

    @Test
    void everyMetricHasItsNumberAndNoneThatIsWithheld() throws IOException {
        List<Row> rows = rows(SAMPLE, "evaluation.xlsx", "Metrik");

        assertThat(rows).hasSize(SAMPLE.metrics().size() + 1);
        for (int i = 0; i < SAMPLE.metrics().size(); i++) {
            MetricRow expected = SAMPLE.metrics().get(i);
            boolean withheld = expected.estimate().status() == Status.SUPPRESSED;
            assertNumber(
                    rows.get(i + 1),
                    5,
                    withheld ? OptionalDouble.empty() : expected.estimate().value());
        }
    }

    @Test
    void theSameModelGivesTheSameBytes() {
        Workbooks.write(dir, SAMPLE);
        Path again = dir.resolve("again");
        assertThat(again.toFile().mkdir()).isTrue();
        Workbooks.write(again, SampleReport.full(40));
        assertThat(dir.resolve("evaluation.xlsx")).hasSameBinaryContentAs(again.resolve("evaluation.xlsx"));
    }

    @Test
    void noTextBecomesAFormula() throws IOException {
        String formula = "=HYPERLINK(\"http://x\")\u202e<b>" + "x".repeat(40_000);
        List<Agency> agencies = new ArrayList<>(SAMPLE.agencies());
        agencies.set(0, named(agencies.get(0), formula));
        List<Row> rows = rows(with(agencies, List.of()), "evaluation.xlsx", "Evaluasi");

        String id = agencies.get(0).id();
        assertThat(rows)
                .filteredOn(row -> row.getCellText(1).equals(id))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
                    assertThat(row.getCellText(0))
                            .startsWith("'=HYPERLINK")
                            .doesNotContain("\u202e")
                            .hasSize(32_767);
                });
        assertThat(rows.stream().flatMap(Row::stream).filter(cell -> cell != null))
                .noneMatch(cell -> cell.getType() == CellType.FORMULA);
    }

    @Test
    void claimsStandBesideWhatWasMeasured() throws IOException {
        String agency = SAMPLE.agencies().get(1).id();
        Claim claim = new Claim(
                agency,
                "follow_up_rate",
                SampleReport.HEADLINE.id(),
                0.999,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty());
        ReportModel model = with(SAMPLE.agencies(), List.of(claim));
        List<Row> rows = rows(model, "crosscheck.xlsx", "Klaim");

        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).getCellText(1)).isEqualTo(agency);
        assertNumber(rows.get(1), 4, OptionalDouble.of(0.999));
        assertThat(rows(model, "crosscheck.xlsx", "Catatan")).hasSizeGreaterThan(4);
    }

    @Test
    void withoutClaimsThereIsNoWorkbookOfThem() {
        Workbooks.write(dir, with(SAMPLE.agencies(), List.of()));
        assertThat(dir.resolve("crosscheck.xlsx")).doesNotExist();
    }

    private static ReportModel with(List<Agency> agencies, List<Claim> claims) {
        return Reported.like(SAMPLE)
                .agencies(agencies)
                .claims(Crosscheck.check(
                        claims,
                        new CountedLogs(
                                Measured.of(SAMPLE.metrics()),
                                PastCounts.of(List.of()),
                                SampleReport.RUN.asOf(),
                                SampleReport.ZONE),
                        Tolerances.bundled(),
                        Definitions.bundled(Metrics.ids())))
                .model();
    }

    private static Agency named(Agency agency, String name) {
        return new Agency(
                agency.id(),
                name,
                agency.type(),
                agency.group(),
                agency.parentId(),
                agency.regionId(),
                agency.zone(),
                agency.population(),
                agency.validFrom(),
                agency.validTo(),
                agency.successorId());
    }

    private List<Row> rows(ReportModel model, String file, String sheet) throws IOException {
        Workbooks.write(dir, model);
        try (ReadableWorkbook book = new ReadableWorkbook(dir.resolve(file).toFile())) {
            return book.findSheet(sheet).orElseThrow().read();
        }
    }

    private static void assertNumber(Row row, int column, OptionalDouble expected) {
        Optional<Cell> cell = row.getOptionalCell(column).filter(found -> found.getType() != CellType.EMPTY);
        if (expected.isEmpty() || !Double.isFinite(expected.getAsDouble())) {
            assertThat(cell).isEmpty();
        } else {
            assertThat(cell.orElseThrow().asNumber().doubleValue()).isCloseTo(expected.getAsDouble(), within(1e-12));
        }
    }
}
