package lapor.generate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One line of the canonical log.
 *
 * @param month of the log's time in which it was written, and so the file it belongs to
 * @param cells as text in the order of {@link #COLUMNS}; empty where absent
 */
public record LogLine(YearMonth month, List<String> cells) {
    /** The columns of the canonical log, in its order. */
    public static final List<String> COLUMNS = List.of(
            "event_id",
            "complaint_id",
            "type",
            "at",
            "agency_id",
            "actor",
            "channel",
            "classification",
            "category",
            "region_id",
            "anonymous",
            "secret",
            "reporter",
            "rating",
            "due");

    private static final int INTAKE_COLUMNS = 7;

    public LogLine {
        cells = List.copyOf(cells);
    }

    static LogLine of(LogEvent event) {
        List<String> cells = new ArrayList<>(COLUMNS.size());
        cells.add(event.complaintId() + "-" + event.sequence());
        cells.add(event.complaintId());
        cells.add(event.type().name());
        cells.add(Wib.text(event.at()));
        cells.add(event.agencyId());
        cells.add(event.actor().code());
        cells.addAll(event.intake().map(Intake::cells).orElse(Collections.nCopies(INTAKE_COLUMNS, "")));
        cells.add(event.rating().isPresent() ? Integer.toString(event.rating().getAsInt()) : "");
        cells.add(event.due().map(LocalDate::toString).orElse(""));
        return new LogLine(month(event.at()), cells);
    }

    /** The same line with another cell in a column. */
    LogLine with(String column, String cell) {
        List<String> changed = new ArrayList<>(cells);
        changed.set(COLUMNS.indexOf(column), cell);
        return new LogLine(month, changed);
    }

    /** The cell of a column of {@link #COLUMNS}. */
    public String cell(String column) {
        return cells.get(COLUMNS.indexOf(column));
    }

    private static YearMonth month(Instant at) {
        return YearMonth.from(at.atZone(Wib.ZONE));
    }
}
