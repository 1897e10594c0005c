package lapor.jobs.logs;

import lapor.source.Event;
import lapor.source.Rejection;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

import java.sql.Timestamp;
import java.util.Set;
import java.util.TreeSet;

/** Writes what one file says as staged rows, in the order of {@link StagedRows#SCHEMA}. */
final class RowWriter {
    private final String fileId;
    private final int fileOrder;
    private final String system;
    private final ReporterKey.Hashing reporters;

    RowWriter(String fileId, int fileOrder, String system, ReporterKey.Hashing reporters) {
        this.fileId = fileId;
        this.fileOrder = fileOrder;
        this.system = system;
        this.reporters = reporters;
    }

    Row event(long line, Event event) {
        @Nullable Object[] cells = cells(StagedRows.EVENT, line);
        cells[5] = event.complaintId();
        cells[6] = event.id().orElse(null);
        cells[7] = Timestamp.from(event.at());
        cells[8] = event.type().code();
        cells[9] = event.agencyId().orElse(null);
        event.actor().ifPresent(actor -> cells[10] = actor.code());
        event.submission().ifPresent(submission -> {
            cells[11] = submission.classification().code();
            cells[13] = submission.channel().orElse(null);
            cells[14] = submission.category().orElse(null);
            cells[15] = submission.regionId().orElse(null);
            cells[16] = submission.anonymous().orElse(null);
            cells[17] = submission.secret().orElse(null);
            cells[18] = submission.reporter().map(reporters::hash).orElse(null);
        });
        event.rating().ifPresent(rating -> cells[12] = rating);
        return RowFactory.create(cells);
    }

    Row rejected(long line, Rejection rejection) {
        @Nullable Object[] cells = cells(StagedRows.REJECTED, line);
        cells[19] = rejection.rule();
        cells[20] = rejection.column();
        cells[21] = rejection.value();
        return RowFactory.create(cells);
    }

    Row endOfFile(long rowsRead, Set<String> columns) {
        @Nullable Object[] cells = cells(StagedRows.END_OF_FILE, rowsRead);
        cells[StagedRows.SCHEMA.fieldIndex(StagedRows.VALUE)] = String.join("\n", new TreeSet<>(columns));
        return RowFactory.create(cells);
    }

    Row unreadable(String why) {
        @Nullable Object[] cells = cells(StagedRows.UNREADABLE, 0);
        cells[21] = why;
        return RowFactory.create(cells);
    }

    private @Nullable Object[] cells(int kind, long line) {
        @Nullable Object[] cells = new Object[StagedRows.SCHEMA.length()];
        cells[0] = kind;
        cells[1] = fileOrder;
        cells[2] = fileId;
        cells[3] = line;
        cells[4] = system;
        return cells;
    }
}
