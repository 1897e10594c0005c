package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import lapor.calendar.Calendars;
import lapor.calendar.WorkCalendar;
import lapor.input.Problems;
import lapor.jobs.handling.AgencyClock;
import lapor.jobs.handling.HandlingAssembly;
import lapor.jobs.lake.Lake;
import lapor.jobs.logs.Ingest;
import lapor.jobs.logs.LogFile;
import lapor.jobs.logs.LogFiles;
import lapor.jobs.logs.QualityGate;
import lapor.jobs.logs.ReporterKey;
import lapor.jobs.tally.HandlingTally;
import lapor.jobs.tally.TallyRows;
import lapor.metric.Fact;
import lapor.metric.TallyRow;
import lapor.quality.RowCounts;
import lapor.source.SourceMappingFile;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The real export of one ministry's closed reports. */
@ExtendWith(SparkExtension.class)
class RealLaporTest {

    @Test
    void everyReportOfTheRealExportIsAHandling(Lake lake) {
        Optional<Path> export = RealData.find("lapor-2015/laporan.csv");
        assumeTrue(export.isPresent(), "the real export is not here");
        Problems problems = new Problems();
        List<LogFile> files = LogFiles.find(
                "laporan.csv",
                new org.apache.hadoop.fs.Path(export.orElseThrow().toUri()),
                SourceMappingFile.find("lapor-export", Path.of("")),
                problems);
        Ingest ingest = new Ingest(lake, ReporterKey.of("key"), new QualityGate(0));

        System.out.println("T0 " + java.time.LocalTime.now());
        assertThat(ingest.run(files)).isEqualTo(new RowCounts(117, 117, 0, 0, 0));
        System.out.println("T0b " + java.time.LocalTime.now());
        assertThat(ingest.run(files)).isEqualTo(new RowCounts(117, 0, 117, 0, 0));

        System.out.println("T1 " + java.time.LocalTime.now());
        Dataset<Row> handlings = HandlingAssembly.assemble(lake.events());
        WorkCalendar calendar = Calendars.read("weekdays", Path.of(""));
        AgencyClock clock = new AgencyClock(calendar, ZoneId.of("Asia/Jakarta"), List.of());
        int[] oneSlice = new int[calendar.cumulative().length];
        List<TallyRow> tallies = TallyRows.collect(
                HandlingTally.tally(handlings, clock, Instant.parse("2016-01-01T00:00:00Z"), oneSlice),
                List.of(LocalDate.parse("2015-01-01")));
        System.out.println("T2 " + java.time.LocalTime.now());
        assertThat(tallies).allMatch(row -> row.agencyId().equals("416"));
        assertThat(count(tallies, Fact.CLOSED)).isEqualTo(117);
        assertThat(count(tallies, Fact.CLOSED_AUTOMATICALLY)).isEqualTo(91);
        handlings.explain("formatted");
    }

    private static long count(List<TallyRow> tallies, Fact fact) {
        return tallies.stream()
                .filter(row -> row.fact() == fact)
                .mapToLong(TallyRow::count)
                .sum();
    }
}
