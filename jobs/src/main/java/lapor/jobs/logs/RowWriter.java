package lapor.jobs.logs;

import lapor.jobs.lake.EventColumns;
import lapor.source.Event;
import lapor.source.EventType;
import lapor.source.Observation;
import lapor.source.PossibleChange;
import lapor.source.Rejection;
import lapor.source.RowMapping;
import lapor.source.Text;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Writes what one file says as staged rows, in the columns of {@link StagedRows#SCHEMA}. */
final class RowWriter {
    private static final int KIND = position(StagedRows.KIND);
    private static final int FILE_ORDER = position(StagedRows.FILE_ORDER);
    private static final int FILE_ID = position(EventColumns.FILE_ID);
    private static final int LINE = position(EventColumns.LINE);
    private static final int SYSTEM = position(EventColumns.SYSTEM);
    private static final int COMPLAINT_REF = position(EventColumns.COMPLAINT_REF);
    private static final int EVENT_REF = position(StagedRows.EVENT_REF);
    private static final int AT = position(EventColumns.AT);
    private static final int TYPE = position(EventColumns.TYPE);
    private static final int AGENCY_ID = position(EventColumns.AGENCY_ID);
    private static final int ACTOR = position(EventColumns.ACTOR);
    private static final int CLASSIFICATION = position(EventColumns.CLASSIFICATION);
    private static final int RATING = position(EventColumns.RATING);
    private static final int CHANNEL = position(EventColumns.CHANNEL);
    private static final int CATEGORY = position(EventColumns.CATEGORY);
    private static final int REGION_ID = position(EventColumns.REGION_ID);
    private static final int ANONYMOUS = position(EventColumns.ANONYMOUS);
    private static final int SECRET = position(EventColumns.SECRET);
    private static final int REPORTER = position(EventColumns.REPORTER);
    private static final int RULE = position(StagedRows.RULE);
    private static final int COLUMN = position(StagedRows.COLUMN);
    private static final int VALUE = position(StagedRows.VALUE);
    private static final int RESPONSE = position(EventColumns.RESPONSE);
    private static final int DUE = position(EventColumns.DUE);
    private static final int STATUS = position(EventColumns.STATUS);
    private static final int STATED = position(StagedRows.STATED);
    private static final int OPEN_LINE = position(StagedRows.OPEN_LINE);

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

    private static int position(String column) {
        return StagedRows.SCHEMA.fieldIndex(column);
    }

    Row event(long line, Event event) {
        @Nullable Object[] cells = cells(StagedRows.EVENT, line);
        cells[COMPLAINT_REF] = event.complaintId();
        cells[EVENT_REF] = event.id().orElse(null);
        cells[AT] = Timestamp.from(event.at());
        cells[TYPE] = event.type().number();
        cells[AGENCY_ID] = event.agencyId().orElse(null);
        event.actor().ifPresent(actor -> cells[ACTOR] = actor.number());
        event.submission().ifPresent(submission -> submission(cells, submission));
        event.rating().ifPresent(rating -> cells[RATING] = rating);
        cells[RESPONSE] = event.response().map(this::words).orElse(null);
        cells[DUE] = event.due().map(Timestamp::from).orElse(null);
        return RowFactory.create(cells);
    }

    /**
     * An event that a row tells of if the rows before it say something else.
     *
     * @param stated how many events the row states beside it
     */
    Row change(long line, PossibleChange change, int stated) {
        Row event = event(line, change.event());
        @Nullable Object[] cells = new Object[event.length()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = event.get(i);
        }
        cells[KIND] = StagedRows.CHANGE;
        cells[RULE] = Integer.toString(change.rule());
        cells[VALUE] = change.state();
        cells[STATED] = stated;
        return RowFactory.create(cells);
    }

    /** An observation, and what its row states beside it. */
    Row observation(long line, Observation observation, List<Event> stated) {
        @Nullable Object[] cells = cells(StagedRows.OBSERVATION, line);
        cells[COMPLAINT_REF] = observation.complaintId();
        cells[AT] = Timestamp.from(observation.night());
        cells[AGENCY_ID] = observation.agencyId().orElse(null);
        observation.actor().ifPresent(actor -> cells[ACTOR] = actor.number());
        submission(cells, observation.submission());
        cells[RESPONSE] = observation.response().map(this::words).orElse(null);
        cells[DUE] = observation.due().map(Timestamp::from).orElse(null);
        cells[STATUS] = EventType.mask(observation.implied());
        cells[STATED] = EventType.mask(stated.stream().map(Event::type).toList());
        return RowFactory.create(cells);
    }

    private void submission(@Nullable Object[] cells, Event.Submission submission) {
        cells[CLASSIFICATION] = submission.classification().number();
        cells[CHANNEL] = submission.channel().orElse(null);
        cells[CATEGORY] = submission.category().orElse(null);
        cells[REGION_ID] = submission.regionId().orElse(null);
        cells[ANONYMOUS] = submission.anonymous().orElse(null);
        cells[SECRET] = submission.secret().orElse(null);
        cells[REPORTER] = submission.reporter().map(hashing::hash).orElse(null);
    }

    private long words(String text) {
        return hashing.hash(Text.words(text));
    }

    Row rejected(long line, Rejection rejection, RowMapping.Named named) {
        @Nullable Object[] cells = cells(StagedRows.REJECTED, line);
        cells[RULE] = rejection.rule().code();
        cells[COLUMN] = rejection.column();
        cells[VALUE] = rejection.shape();
        cells[AGENCY_ID] = named.agencyId().orElse(null);
        cells[AT] = named.at().map(Timestamp::from).orElse(null);
        return RowFactory.create(cells);
    }

    /** The end of a file; its open line is 0 where its last line is ended. */
    Row endOfFile(long rowsRead, int mostEvents, Set<String> columns, Set<String> daysOnly, long openLine) {
        @Nullable Object[] cells = cells(StagedRows.END_OF_FILE, rowsRead);
        cells[VALUE] = String.join("\n", new TreeSet<>(columns));
        cells[COLUMN] = String.join("\n", new TreeSet<>(daysOnly));
        cells[STATED] = mostEvents;
        cells[OPEN_LINE] = openLine;
        return RowFactory.create(cells);
    }

    Row unreadable(String why) {
        @Nullable Object[] cells = cells(StagedRows.UNREADABLE, 0);
        cells[VALUE] = why;
        return RowFactory.create(cells);
    }

    private @Nullable Object[] cells(int kind, long line) {
        @Nullable Object[] cells = new Object[StagedRows.SCHEMA.length()];
        cells[KIND] = kind;
        cells[FILE_ORDER] = fileOrder;
        cells[FILE_ID] = fileId;
        cells[LINE] = line;
        cells[SYSTEM] = system;
        return cells;
    }
}
