package lapor.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A generated world whose agencies, categories, regions, recommendations, evaluators and files have hostile names. */
final class HostileWorld {
    static final List<String> NAMES = List.of(
            "<script>alert(1)</script>",
            "\" onmouseover=\"alert(1)",
            "' onload='alert(1)",
            "../../etc/passwd",
            "Kota \u202edlareme\u202c \u200fB",
            "</title></svg><img src=x onerror=alert(1)>",
            "x".repeat(300),
            "javascript:alert(1)",
            "${1+1} @if(true) {0}",
            "&lt;b&gt; &amp;",
            "=HYPERLINK(\"http://x\",\"y\")",
            "@SUM(1)",
            "-1+1",
            "+62 1",
            "--></style><style>*{display:none}</style>",
            "\u200b\u2066Kota\u2069 \ud83d\ude00 e\u0301",
            "\u0645\u062f\u064a\u0646\u0629",
            "case",
            "CASE",
            "a,b;c|d");

    private static final Set<String> IDS = Set.of("agency_id", "parent_id", "successor_id");
    private static final Set<String> WORDS = Set.of("category", "recommended_by", "region_id");
    private static final String EVALUATOR = "evaluator";
    private static final String NAME = "name";
    private static final int EVERY = 7;

    private final Map<String, String> ids = new HashMap<>();

    private HostileWorld() {}

    /** Rewrites the world in a folder. */
    static void write(Path folder) {
        try {
            new HostileWorld().rewrite(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void rewrite(Path folder) throws IOException {
        List<List<String>> agencies = read(folder.resolve("agencies.csv"));
        for (int i = 0; i < NAMES.size(); i++) {
            ids.put(agencies.get(1 + i * EVERY).get(0), NAMES.get(i));
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (file.toString().contains(".csv")) {
                    write(file, read(file));
                }
            }
        }
        Path log = folder.resolve("logs/2022-02.csv.gz");
        Files.move(log, log.resolveSibling("=1+1 <b>&\"' .csv.gz"));
    }

    private List<List<String>> hostile(List<List<String>> rows) {
        List<String> header = rows.get(0);
        boolean listed = header.contains(NAME);
        List<List<String>> hostile = new ArrayList<>(List.of(header));
        for (List<String> row : rows.subList(1, rows.size())) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(hostile(header.get(i), row.get(i), listed));
            }
            hostile.add(cells);
        }
        return hostile;
    }

    private String hostile(String column, String cell, boolean listed) {
        String name = NAMES.get(Math.floorMod(cell.hashCode(), NAMES.size()));
        if (IDS.contains(column)) {
            return ids.getOrDefault(cell, cell);
        }
        if (cell.isEmpty() || (listed && !column.equals(NAME))) {
            return cell;
        }
        if (column.equals(EVALUATOR) || column.equals(NAME)) {
            return name + " " + cell;
        }
        return WORDS.contains(column) ? name : cell;
    }

    private static List<List<String>> read(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                Reader text = new InputStreamReader(isZipped(file) ? new GZIPInputStream(bytes) : bytes, UTF_8);
                CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(text)) {
            return csv.stream().map(CsvRecord::getFields).toList();
        }
    }

    private void write(Path file, List<List<String>> rows) throws IOException {
        try (OutputStream bytes = Files.newOutputStream(file);
                Writer text = new OutputStreamWriter(isZipped(file) ? new GZIPOutputStream(bytes) : bytes, UTF_8);
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            hostile(rows).forEach(csv::writeRecord);
        }
    }

    private static boolean isZipped(Path file) {
        return file.toString().endsWith(".gz");
    }
}
