package lapor.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A CSV file: UTF-8, comma, a header line, lines ended by LF. */
public final class CsvFile {
    private CsvFile() {}

    /**
     * Writes a table.
     *
     * @param rows cells made by {@link Cell}, in the order of the columns
     */
    public static void write(Path file, List<String> columns, Stream<List<String>> rows) {
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            csv.writeRecord(columns);
            rows.forEachOrdered(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The first line of a table; none where the file is empty or no CSV.
     *
     * @param file that is there
     */
    public static List<String> header(Path file) {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
            return csv.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
        } catch (CsvParseException notCsv) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
