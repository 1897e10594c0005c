package lapor.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A CSV file that people hand in: UTF-8, with a header, columns in any order. Columns it does not know are problems, as
 * a misspelt one would otherwise be lost.
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
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            Map<String, Integer> columns = new HashMap<>();
            Optional<CsvRecord> last = Optional.empty();
            for (CsvRecord record : csv) {
                last = Optional.of(record);
                refuseSwallowed(name, record, columns.size(), problems);
                if (columns.isEmpty()) {
                    columns.putAll(header(name, record, required, optional, problems));
                    problems.throwIfAny();
                } else if (record.getFieldCount() != columns.size()) {
                    problems.invalid(
                            name + ":" + record.getStartingLineNumber(),
                            "has " + record.getFieldCount() + " cells, but the header has " + columns.size());
                } else {
                    result.add(reader.apply(new CsvRow(name, record, columns, problems)));
                }
            }
            last.filter(record -> isCutShort(record, text))
                    .ifPresent(record -> problems.invalid(
                            name + ":" + record.getStartingLineNumber(),
                            "a quotation mark is opened and never closed"));
            if (columns.isEmpty()) {
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

    private static void unreadable(String name, CsvParseException failure, Problems problems) {
        Matcher line = RECORD_LINE.matcher(String.valueOf(failure.getMessage()));
        String path = line.find() ? name + ":" + line.group(1) : name;
        Throwable cause = Optional.ofNullable(failure.getCause()).orElse(failure);
        problems.invalid(path, "is not readable as CSV: " + cause.getMessage());
    }

    /** Lines that a stray quotation mark has made one cell would be lost unnoticed. */
    private static void refuseSwallowed(String name, CsvRecord record, int width, Problems problems) {
        String path = name + ":" + record.getStartingLineNumber();
        if (width == 0 && record.getFields().stream().anyMatch(CellLines::hasLineEnd)) {
            problems.invalid(path, "a quotation mark in the header is not closed on its line");
        }
        int lines = CellLines.of(record.getFields(), ',', width).size();
        if (lines > 0) {
            problems.invalid(path, CellLines.problem(lines));
        }
    }

    /** Whether the last record has swallowed the lines after it, because nothing closes its last cell. */
    private static boolean isCutShort(CsvRecord last, String text) {
        return last.getField(last.getFieldCount() - 1).indexOf('\n') >= 0
                && !text.stripTrailing().endsWith("\"");
    }

    private static Map<String, Integer> header(
            String name, CsvRecord record, List<String> required, List<String> optional, Problems problems) {
        Map<String, Integer> columns = new HashMap<>();
        Set<String> known = new HashSet<>(required);
        known.addAll(optional);
        for (int i = 0; i < record.getFieldCount(); i++) {
            String column = record.getField(i).strip();
            if (!known.contains(column)) {
                problems.invalid(name, "unknown column \"" + column + "\"; known are " + all(required, optional));
            }
            if (columns.put(column, i) != null) {
                problems.invalid(name, "column \"" + column + "\" is there twice");
            }
        }
        for (String column : required) {
            if (!columns.containsKey(column)) {
                problems.invalid(name, "column \"" + column + "\" is missing");
            }
        }
        return columns;
    }

    private static String all(List<String> required, List<String> optional) {
        List<String> all = new ArrayList<>(required);
        all.addAll(optional);
        return String.join(", ", all);
    }
}
