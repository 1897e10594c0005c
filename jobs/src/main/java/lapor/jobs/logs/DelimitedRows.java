package lapor.jobs.logs;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import lapor.input.CellLines;
import lapor.source.Dialect;
import lapor.source.MisplacedText;
import lapor.source.RowMapping;
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
import java.util.function.IntFunction;

/** Rows of a delimited file with a header: CSV, TSV and their relatives, with quoted line breaks. */
final class DelimitedRows implements LogRows {
    private static final int LONGEST_CELL = 16 << 20;
    private static final int[] NOWHERE = {};
    /** What columns without a name are called, as spreadsheets add them. */
    private static final String WITHOUT_NAME = "(without a name)";

    private final EndOfText text;
    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> records;
    private final Dialect dialect;
    private final Map<String, int[]> columns = new HashMap<>();
    private final SwallowedLines swallowed;
    private final int skippedLines;

    private DelimitedRows(BufferedReader file, char usual, RowMapping rows) throws UnreadableLogException {
        SourceMapping mapping = rows.source();
        Optional<Character> said = DelimiterLine.skip(file);
        char delimiter = said.orElse(usual);
        this.skippedLines = said.isPresent() ? 1 : 0;
        this.text = new EndOfText(file);
        this.csv = CsvReader.builder()
                .fieldSeparator(delimiter)
                .quoteCharacter(mapping.dialect().quote())
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(LONGEST_CELL)
                .build(CsvRecordHandler.builder().maxFieldSize(LONGEST_CELL).build(), text);
        this.records = csv.iterator();
        this.dialect = mapping.dialect();
        Optional<CsvRecord> header = record();
        if (header.isPresent()) {
            readHeader(header.get(), delimiter, mapping.repeatedColumns());
        }
        this.swallowed = new SwallowedLines(
                delimiter, dialect.quote(), header.map(CsvRecord::getFieldCount).orElse(0), rows);
    }

    static DelimitedRows open(BufferedReader text, char delimiter, RowMapping rows) throws UnreadableLogException {
        return new DelimitedRows(text, delimiter, rows);
    }

    private void readHeader(CsvRecord header, char delimiter, Set<String> repeated) throws UnreadableLogException {
        for (int i = 0; i < header.getFieldCount(); i++) {
            String named = Text.tidy(header.getField(i));
            String column = named.isEmpty() ? WITHOUT_NAME : named;
            if (column.indexOf('\0') >= 0) {
                throw new UnreadableLogException(
                        "its header holds NUL characters: it is a binary file or UTF-16, expected UTF-8 text");
            }
            if (column.indexOf(delimiter) >= 0 && CellLines.hasLineEnd(column)) {
                throw new UnreadableLogException("line 1: a quotation mark in the header is not closed on its line");
            }
            int[] before = columns.getOrDefault(column, NOWHERE);
            if (before.length > 0 && !column.equals(WITHOUT_NAME) && !repeated.contains(column)) {
                throw new UnreadableLogException("column \"" + MisplacedText.shown(column) + "\" is there twice");
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
    public boolean endsWithinALine() {
        return text.isWithinALine();
    }

    @Override
    public Optional<Line> next() throws UnreadableLogException {
        Optional<CsvRecord> next = record();
        if (next.isPresent() && SwallowedLines.goesOverLines(next.get())) {
            requireClosedQuotes(next.get());
            swallowed.refuseIn(next.get().getFields(), line(next.get()).line(), cells -> row(cells::get));
        }
        return next.map(this::line);
    }

    private Line line(CsvRecord record) {
        long line = record.getStartingLineNumber() + skippedLines;
        if (isBlank(record)) {
            return Line.empty(line);
        }
        return record.getFieldCount() == swallowed.width()
                ? Line.of(line, row(record::getField))
                : Line.malformed(line);
    }

    /** A row of a sheet that was formatted and never filled: commas only. */
    private static boolean isBlank(CsvRecord record) {
        for (int i = 0; i < record.getFieldCount(); i++) {
            if (!Text.tidy(record.getField(i)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** A quotation mark that nothing closes makes one cell of all the lines after it; they would be lost unnoticed. */
    private void requireClosedQuotes(CsvRecord record) throws UnreadableLogException {
        if (CellLines.hasLineEnd(lastCell(record)) && !hasNext() && text.last() != dialect.quote()) {
            throw new UnreadableLogException("line " + (record.getStartingLineNumber() + skippedLines)
                    + ": a quotation mark is opened and never closed");
        }
    }

    private static String lastCell(CsvRecord record) {
        return record.getField(record.getFieldCount() - 1);
    }

    private SourceRow row(IntFunction<String> cells) {
        return column -> {
            int[] places = columns.getOrDefault(column, NOWHERE);
            if (places.length == 1) {
                Optional<String> only = dialect.value(cells.apply(places[0]));
                return only.isPresent() ? List.of(only.get()) : List.of();
            }
            return Arrays.stream(places)
                    .mapToObj(cells)
                    .flatMap(cell -> dialect.value(cell).stream())
                    .toList();
        };
    }

    private Optional<CsvRecord> record() throws UnreadableLogException {
        return hasNext() ? Optional.of(records.next()) : Optional.empty();
    }

    private boolean hasNext() throws UnreadableLogException {
        try {
            return records.hasNext();
        } catch (UncheckedIOException | CsvParseException e) {
            throw LogText.unreadable(e, skippedLines);
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
