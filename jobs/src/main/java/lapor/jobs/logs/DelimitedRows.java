package lapor.jobs.logs;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import lapor.source.Dialect;
import lapor.source.SourceMapping;
import lapor.source.SourceRow;
import lapor.source.Text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rows of a delimited file with a header: CSV, TSV and their relatives, with quoted line breaks. */
final class DelimitedRows implements LogRows {
    private static final int LONGEST_CELL = 16 << 20;
    private static final int[] NOWHERE = {};

    private final EndOfText text;
    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> records;
    private final Dialect dialect;
    private final Map<String, int[]> columns = new HashMap<>();
    private int width;

    private Optional<CsvRecord> last = Optional.empty();

    private DelimitedRows(BufferedReader file, char delimiter, SourceMapping mapping) throws UnreadableLogException {
        this.text = new EndOfText(file);
        this.csv = CsvReader.builder()
                .fieldSeparator(delimiter)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(LONGEST_CELL)
                .build(CsvRecordHandler.builder().maxFieldSize(LONGEST_CELL).build(), text);
        this.records = csv.iterator();
        this.dialect = mapping.dialect();
        Optional<CsvRecord> header = record();
        if (header.isPresent()) {
            readHeader(header.get(), mapping.repeatedColumns());
        }
    }

    static DelimitedRows open(BufferedReader text, char delimiter, SourceMapping mapping)
            throws UnreadableLogException {
        return new DelimitedRows(text, delimiter, mapping);
    }

    private void readHeader(CsvRecord header, Set<String> repeated) throws UnreadableLogException {
        width = header.getFieldCount();
        for (int i = 0; i < header.getFieldCount(); i++) {
            String column = Text.tidy(header.getField(i));
            if (column.indexOf('\0') >= 0) {
                throw new UnreadableLogException(
                        "its header holds NUL characters: it is a binary file or UTF-16, expected UTF-8 text");
            }
            int[] before = columns.getOrDefault(column, NOWHERE);
            if (before.length > 0 && !repeated.contains(column)) {
                throw new UnreadableLogException("column \"" + column + "\" is there twice");
            }
            int[] with = Arrays.copyOf(before, before.length + 1);
            with[before.length] = i;
            columns.put(column, with);
        }
    }

    @Override
    public Optional<Set<String>> columns() {
        return Optional.of(columns.keySet());
    }

    @Override
    public Optional<Line> next() throws UnreadableLogException {
        Optional<CsvRecord> next = record();
        if (next.isEmpty()) {
            requireClosedQuotes();
        }
        last = next;
        return next.map(record -> new Line(
                record.getStartingLineNumber(),
                record.getFieldCount() == width ? Optional.of(row(record)) : Optional.empty()));
    }

    /** A quotation mark that nothing closes makes one cell of all the lines after it; they would be lost unnoticed. */
    private void requireClosedQuotes() throws UnreadableLogException {
        if (last.isPresent() && text.last() != '"' && hasLineEnd(lastCell(last.get()))) {
            throw new UnreadableLogException(
                    "line " + last.get().getStartingLineNumber() + ": a quotation mark is opened and never closed");
        }
    }

    private static String lastCell(CsvRecord record) {
        return record.getField(record.getFieldCount() - 1);
    }

    private static boolean hasLineEnd(String cell) {
        return cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0;
    }

    private SourceRow row(CsvRecord record) {
        return column -> {
            int[] places = columns.getOrDefault(column, NOWHERE);
            if (places.length == 1) {
                Optional<String> only = dialect.value(record.getField(places[0]));
                return only.isPresent() ? List.of(only.get()) : List.of();
            }
            return Arrays.stream(places)
                    .mapToObj(record::getField)
                    .flatMap(cell -> dialect.value(cell).stream())
                    .toList();
        };
    }

    private Optional<CsvRecord> record() throws UnreadableLogException {
        try {
            return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
        } catch (UncheckedIOException | CsvParseException e) {
            throw LogText.unreadable(e);
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
