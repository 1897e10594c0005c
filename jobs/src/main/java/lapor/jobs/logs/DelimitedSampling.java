package lapor.jobs.logs;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import lapor.source.SourceRow;
import lapor.source.Text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes the text of a delimited file apart, whose delimiter and quotation marks nobody has told. */
final class DelimitedSampling {
    private static final String DELIMITERS = ",;\t|^";
    private static final int LINES_TO_TRY = 200;
    /** By how much marks that open and close the cells of the first line fit better than none. */
    private static final double QUOTED = 0.5;

    private static final int MOST_ROWS = 4_000;
    private static final int MOST_ROWS_OF_A_PIECE = 200;

    private DelimitedSampling() {}

    /** How a file may be written, and how well its lines fit that. */
    private record Attempt(char delimiter, char quote, double fit) {}

    static SampledRows of(String beginning, List<String> pieces, boolean whole) throws UnreadableLogException {
        Written written = Written.of(beginning);
        List<List<String>> records = records(written.text(), written.attempt(), MOST_ROWS + 1);
        if (!whole && records.size() <= MOST_ROWS && !records.isEmpty()) {
            records.remove(records.size() - 1);
        }
        if (records.isEmpty()) {
            throw new UnreadableLogException("is empty, expected a header and rows");
        }
        List<String> header = records.remove(0).stream().map(Text::tidy).toList();
        HeaderCheck.require(header);
        List<SourceRow> rows = new ArrayList<>(rows(header, records));
        int first = rows.size();
        long malformed = (long) records.size() - first;
        for (String piece : pieces) {
            List<List<String>> some = records(piece, written.attempt(), MOST_ROWS_OF_A_PIECE);
            List<SourceRow> fitting = rows(header, some);
            if (10 * fitting.size() >= 9 * some.size()) {
                rows.addAll(fitting);
            }
        }
        Map<String, String> dialect = new LinkedHashMap<>();
        dialect.put("delimiter", String.valueOf(written.attempt().delimiter()));
        if (written.attempt().quote() != '"') {
            dialect.put("quote", String.valueOf(written.attempt().quote()));
        }
        List<String> remarks = new ArrayList<>();
        if (malformed > 0) {
            remarks.add("uncertain: " + malformed + " of the first " + records.size()
                    + " rows have another number of cells than the header");
        }
        return new SampledRows(dialect, List.copyOf(new LinkedHashSet<>(header)), rows, first, remarks);
    }

    /** The text without the line that names its delimiter, and how it is written. */
    private record Written(String text, Attempt attempt) {
        static Written of(String beginning) throws UnreadableLogException {
            try (BufferedReader reader = new BufferedReader(new StringReader(beginning))) {
                Optional<Character> said = DelimiterLine.skip(reader);
                String text = reader.lines().collect(Collectors.joining("\n"));
                return new Written(
                        text,
                        said.map(delimiter -> DelimitedSampling.attempt(text, delimiter, '"'))
                                .orElseGet(() -> best(text)));
            } catch (IOException e) {
                throw LogText.unreadable(e);
            }
        }
    }

    private static Attempt best(String text) {
        Attempt best = attempt(text, ',', '"');
        for (int i = 0; i < DELIMITERS.length(); i++) {
            char delimiter = DELIMITERS.charAt(i);
            for (char quote : new char[] {'"', '\''}) {
                Attempt attempt = attempt(text, delimiter, quote);
                best = attempt.fit() > best.fit() ? attempt : best;
            }
        }
        return best;
    }

    /** Many columns that all rows have fit well; apostrophes are quotation marks only where they end most cells. */
    private static Attempt attempt(String text, char delimiter, char quote) {
        Attempt plain = new Attempt(delimiter, quote, 0);
        List<List<String>> records = records(text, plain, LINES_TO_TRY);
        if (records.isEmpty() || (quote == '\'' && !opens(text, delimiter, quote))) {
            return plain;
        }
        int width = records.get(0).size();
        long alike = records.stream().filter(record -> record.size() == width).count();
        double share = (double) alike / records.size();
        double fit = (width - 1) * share * share;
        return new Attempt(delimiter, quote, quote == '\'' ? fit + QUOTED : fit);
    }

    private static boolean opens(String text, char delimiter, char quote) {
        String line = text.lines().findFirst().orElse("");
        return line.startsWith(String.valueOf(quote)) && line.contains("" + quote + delimiter + quote);
    }

    private static List<List<String>> records(String text, Attempt as, int most) {
        List<List<String>> records = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(as.delimiter())
                .quoteCharacter(as.quote())
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord record : csv) {
                if (records.size() == most) {
                    break;
                }
                records.add(record.getFields());
            }
        } catch (CsvParseException cutOff) {
            return records;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records;
    }

    private static List<SourceRow> rows(List<String> header, List<List<String>> records) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            places.computeIfAbsent(header.get(i), name -> new ArrayList<>()).add(i);
        }
        return records.stream()
                .filter(record -> record.size() == header.size())
                .<SourceRow>map(record -> column -> places.getOrDefault(column, List.of()).stream()
                        .map(place -> Text.tidy(record.get(place)))
                        .filter(value -> !value.isEmpty())
                        .toList())
                .toList();
    }
}
