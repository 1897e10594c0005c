package lapor.report.reading;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The CSV files of a published run, as anybody may read them. */
final class PublishedTables {
    private final Path run;
    private final Map<String, Map<String, List<Map<String, String>>>> byAgency = new HashMap<>();
    private final Map<String, List<Map<String, String>>> all = new HashMap<>();

    PublishedTables(Path run) {
        this.run = run;
    }

    /** Rows that were worked out from others. */
    void add(String name, List<Map<String, String>> rows) {
        byAgency.put(name, rows.stream().collect(Collectors.groupingBy(row -> row.getOrDefault("agency_id", ""))));
    }

    /** All rows of a file. */
    List<Map<String, String>> rows(String file) {
        return all.computeIfAbsent(
                file, name -> of(name).values().stream().flatMap(List::stream).toList());
    }

    /** The rows of a file that are about an agency. */
    List<Map<String, String>> rows(String file, String agency) {
        return of(file).getOrDefault(agency, List.of());
    }

    /** The period that the pages report on. */
    String headline() {
        return rows("crosscheck.csv").get(0).get("period");
    }

    private Map<String, List<Map<String, String>>> of(String file) {
        return byAgency.computeIfAbsent(file, this::read);
    }

    private Map<String, List<Map<String, String>>> read(String file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(run.resolve(file))) {
            return reader.stream()
                    .map(NamedCsvRecord::getFieldsAsMap)
                    .collect(Collectors.groupingBy(row -> row.getOrDefault("agency_id", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
