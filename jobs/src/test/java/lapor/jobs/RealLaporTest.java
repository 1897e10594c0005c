package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import lapor.source.Severity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Optional;

/** A real export of LAPOR! of 2015: 117 closed complaints of one ministry, 91 of them closed by the nightly job. */
@ExtendWith(SparkExtension.class)
class RealLaporTest {
    private static final Optional<Path> EXPORT = RealData.find("lapor-2015/laporan.csv");

    @TempDir
    private static Path folders;

    @BeforeAll
    static void needsTheRealExport() {
        assumeTrue(EXPORT.isPresent());
    }

    @Test
    void publishesWhatTheExportItselfSays() throws Exception {
        NightlyRun run = run("weekdays", "2016-01-01T00:00:00+07:00");

        assertThat(run.exitCode()).as(run.errors()).isZero();
        assertThat(run.quality()).noneMatch(row -> row.severity() == Severity.ERROR);
        assertThat(run.rows("rows_read")).isEqualTo(117);
        assertThat(run.rows("rows_accepted")).isEqualTo(117);
        assertThat(run.rows("rows_duplicate") + run.rows("rows_late") + run.rows("rows_rejected"))
                .isZero();
        try (Oracle oracle = Oracle.open().with("log", EXPORT.orElseThrow())) {
            oracle.measure("lapor-export").compare(run.metrics());
            assertThat(oracle.rows("FROM difference")).isEmpty();
            assertThat(oracle.rows("SELECT DISTINCT agency_id FROM published")).containsExactly("416");
            assertThat(pilot(oracle, "received")).isEqualTo("117.0 | 117.0 | 117 | ok");
            assertThat(pilot(oracle, "completion_rate")).isEqualTo("1.0 | 117.0 | 117 | ok");
            assertThat(pilot(oracle, "auto_closed_share")).isEqualTo(91.0 / 117 + " | 91.0 | 117 | ok");
            assertThat(pilot(oracle, "satisfaction_mean")).isEqualTo("null | null | null | not_available");
        }
    }

    @Test
    void refusesToCountWorkingDaysOfAYearWhoseHolidaysItDoesNotKnow() {
        NightlyRun run = run("indonesia", "2031-07-01T00:00:00+07:00");

        assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.errors()).contains("2031");
        assertThat(run.folder().resolve("out").resolve("current")).doesNotExist();
    }

    private static String pilot(Oracle oracle, String metric) {
        return oracle.rows("SELECT value, numerator, n, status FROM published WHERE period = 'pilot' AND metric = '"
                        + metric + "'")
                .get(0);
    }

    private NightlyRun run(String calendar, String asOf) {
        return NightlyRun.of(
                folders.resolve(calendar),
                """
                { "asOf": "%s", "calendar": "%s", "languages": ["id"],
                  "logs": [ {"path": "%s", "source": "lapor-export"} ],
                  "periods": [ {"id": "pilot", "from": "2015-01-01", "to": "2016-01-01"} ] }
                """
                        .formatted(asOf, calendar, EXPORT.orElseThrow()));
    }
}
