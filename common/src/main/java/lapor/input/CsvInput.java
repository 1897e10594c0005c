package lapor.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A CSV file that people hand in: UTF-8, with a header, columns in any order. Columns it does not know are problems, as
 * a misspelt one would otherwise be lost; columns without a name and rows without a value are left out.
 */
public final class CsvInput {
    /** How the CSV reader says where a row began that it cannot read. */
    private static final Pattern RECORD_LINE = Pattern.compile("in line (\\d+)");

    private CsvInput() {}

    /**
     * Reads every row.
     *
     * @param required columns that must be there
     * @param optional columns that may be there
     * @param reader makes a row into a value, noting problems as it goes
     * @throws InvalidInputException with every problem of the file
     */
    public static <T> List<T> read(
            Path file, List<String> required, List<String> optional, Function<CsvRow, T> reader) {
        return parse(file.toString(), InputFile.read(file), required, optional, reader);
    }

    /**
     * Reads some of the rows of a file whose columns must all be there.
     *
     * @param which rows are wanted
     * @throws InvalidInputException with every problem of those rows
     */
    public static <T> List<T> readSome(
            Path file, List<String> columns, Predicate<CsvRow> which, Function<CsvRow, T> reader) {
        return read(
                        file,
                        columns,
                        List.of(),
                        row -> which.test(row) ? Optional.of(reader.apply(row)) : Optional.<T>empty())
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Reads every row of a text whose columns must all be there, such as a bundled file.
     *
     * @param name of the text, the beginning of every problem's path
     * @throws InvalidInputException with every problem of the text
     */
    public static <T> List<T> parse(String name, String text, List<String> columns, Function<CsvRow, T> reader) {
        return parse(name, text, columns, List.of(), reader);
    }

    private static <T> List<T> parse(
            String name, String text, List<String> required, List<String> optional, Function<CsvRow, T> reader) {
        Problems problems = new Problems();
        List<T> result = new ArrayList<>();
        CsvDialect dialect = CsvDialect.of(text);
        try (CsvReader<CsvRecord> csv = records(text, dialect)) {
            Optional<CsvHeader> header = Optional.empty();
            Optional<CsvRecord> last = Optional.empty();
            for (CsvRecord record : csv) {
                last = Optional.of(record);
                String place = place(name, record, dialect);
                if (header.isEmpty()) {
                    refuseLongHeader(place, record, problems);
                    header = Optional.of(CsvHeader.read(name, record, dialect, required, optional, problems));
                    problems.throwIfAny();
                } else if (!isBlank(record)) {
                    refuseSwallowed(place, record, header.get(), problems);
                    if (isWhole(place, record, header.get(), problems)) {
                        result.add(reader.apply(new CsvRow(place, record, header.get(), problems)));
                    }
                }
            }
            last.filter(record -> isCutShort(record, text))
                    .ifPresent(record -> problems.invalid(
                            place(name, record, dialect), "a quotation mark is opened and never closed"));
            if (header.isEmpty()) {
                problems.invalid(name, "is empty, expected a header with " + String.join(", ", required));
            }
        } catch (CsvParseException e) {
            unreadable(name, e, problems);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
        problems.throwIfAny();
        return List.copyOf(result);
    }

    /**
     * The values of one column, as far as the file can be read, whatever else is wrong with it.
     *
     * @return none of a file that cannot be read, or lacks the column
     */
    public static Set<String> column(Path file, String column) {
        Set<String> values = new TreeSet<>();
        new Problems().collect(() -> InputFile.read(file)).ifPresent(text -> {
            CsvDialect dialect = CsvDialect.of(text);
            try (CsvReader<CsvRecord> csv = records(text, dialect)) {
                int place = -1;
                for (CsvRecord record : csv) {
                    List<String> cells =
                            record.getFields().stream().map(CellText::tidy).toList();
                    if (place < 0) {
                        place = cells.indexOf(column);
                    } else if (place < cells.size()) {
                        values.add(cells.get(place));
                    }
                }
            } catch (CsvParseException e) {
                // whoever reads all of the file says so; the values until here are good
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file, e);
            }
        });
        return values;
    }

    private static CsvReader<CsvRecord> records(String text, CsvDialect dialect) {
        return CsvReader.builder()
                .fieldSeparator(dialect.delimiter())
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text.substring(dialect.skipped()));
    }

    private static String place(String name, CsvRecord record, CsvDialect dialect) {
        return name + ":" + (record.getStartingLineNumber() + dialect.skippedLines());
    }

    /** A row of a sheet that was formatted and never filled. */
    private static boolean isBlank(CsvRecord record) {
        return record.getFields().stream().allMatch(cell -> CellText.tidy(cell).isEmpty());
    }

    /**
     * Whether a row has a cell for each column; with something in a column without a name, what it means is unknown.
     */
    private static boolean isWhole(String place, CsvRecord record, CsvHeader header, Problems problems) {
        if (record.getFieldCount() != header.width()) {
            problems.invalid(place, "has " + record.getFieldCount() + " cells, but the header has " + header.width());
            return false;
        }
        for (int unnamed : header.unnamed()) {
            if (!CellText.tidy(record.getField(unnamed)).isEmpty()) {
                problems.invalid(place, "has a value in column " + (unnamed + 1) + ", which has no name");
            }
        }
        return true;
    }

    private static void refuseLongHeader(String place, CsvRecord record, Problems problems) {
        if (record.getFields().stream().anyMatch(CellLines::hasLineEnd)) {
            problems.invalid(place, "a quotation mark in the header is not closed on its line");
        }
    }

    private static void unreadable(String name, CsvParseException failure, Problems problems) {
        Matcher line = RECORD_LINE.matcher(String.valueOf(failure.getMessage()));
        String path = line.find() ? name + ":" + line.group(1) : name;
        Throwable cause = Optional.ofNullable(failure.getCause()).orElse(failure);
        problems.invalid(path, "is not readable as CSV: " + cause.getMessage());
    }

    /** Lines that a stray quotation mark has made one cell would be lost unnoticed. */
    private static void refuseSwallowed(String place, CsvRecord record, CsvHeader header, Problems problems) {
        int lines = CellLines.of(record.getFields(), header.dialect().delimiter(), '"', header.width())
                .size();
        if (lines > 0) {
            problems.invalid(place, CellLines.problem(lines));
        }
    }

    /** Whether the last record has swallowed the lines after it, because nothing closes its last cell. */
    private static boolean isCutShort(CsvRecord last, String text) {
        return last.getField(last.getFieldCount() - 1).indexOf('\n') >= 0
                && !text.stripTrailing().endsWith("\"");
    }
}
