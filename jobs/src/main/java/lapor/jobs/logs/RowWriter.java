package lapor.jobs.logs;

import lapor.source.Event;
import lapor.source.EventType;
import lapor.source.Observation;
import lapor.source.Rejection;
import lapor.source.Text;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Writes what one file says as staged rows, in the order of {@link StagedRows#SCHEMA}. */
final class RowWriter {
    private final String fileId;
    private final int fileOrder;
    private final String system;
    private final ReporterKey.Hashing hashing;

    RowWriter(String fileId, int fileOrder, String system, ReporterKey.Hashing hashing) {
        this.fileId = fileId;
        this.fileOrder = fileOrder;
        this.system = system;
        this.hashing = hashing;
    }

    Row event(long line, Event event) {
        @Nullable Object[] cells = cells(StagedRows.EVENT, line);
        cells[5] = event.complaintId();
        cells[6] = event.id().orElse(null);
        cells[7] = Timestamp.from(event.at());
        cells[8] = event.type().number();
        cells[9] = event.agencyId().orElse(null);
        event.actor().ifPresent(actor -> cells[10] = actor.number());
        event.submission().ifPresent(submission -> submission(cells, submission));
        event.rating().ifPresent(rating -> cells[12] = rating);
        cells[22] = event.response().map(this::words).orElse(null);
        return RowFactory.create(cells);
    }

    /** An observation, and what its row states beside it. */
    Row observation(long line, Observation observation, List<Event> stated) {
        @Nullable Object[] cells = cells(StagedRows.OBSERVATION, line);
        cells[5] = observation.complaintId();
        cells[7] = Timestamp.from(observation.night());
        cells[9] = observation.agencyId().orElse(null);
        observation.actor().ifPresent(actor -> cells[10] = actor.number());
        submission(cells, observation.submission());
        cells[22] = observation.response().map(this::words).orElse(null);
        cells[23] = EventType.mask(observation.implied());
        cells[24] = EventType.mask(stated.stream().map(Event::type).toList());
        return RowFactory.create(cells);
    }

    private void submission(@Nullable Object[] cells, Event.Submission submission) {
        cells[11] = submission.classification().number();
        cells[13] = submission.channel().orElse(null);
        cells[14] = submission.category().orElse(null);
        cells[15] = submission.regionId().orElse(null);
        cells[16] = submission.anonymous().orElse(null);
        cells[17] = submission.secret().orElse(null);
        cells[18] = submission.reporter().map(hashing::hash).orElse(null);
    }

    private long words(String text) {
        return hashing.hash(Text.words(text));
    }

    Row rejected(long line, Rejection rejection) {
        @Nullable Object[] cells = cells(StagedRows.REJECTED, line);
        cells[19] = rejection.rule().code();
        cells[20] = rejection.column();
        cells[21] = rejection.shape();
        return RowFactory.create(cells);
    }

    Row endOfFile(long rowsRead, int mostEvents, Set<String> columns) {
        @Nullable Object[] cells = cells(StagedRows.END_OF_FILE, rowsRead);
        cells[StagedRows.SCHEMA.fieldIndex(StagedRows.VALUE)] = String.join("\n", new TreeSet<>(columns));
        cells[StagedRows.SCHEMA.fieldIndex(StagedRows.STATED)] = mostEvents;
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
