package lapor.metric;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import lapor.input.CsvInput;
import lapor.input.CsvRow;
import lapor.input.Sha256;
import lapor.source.Classification;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/**
 * The tallies of a run as gzipped CSV, kept so that it can be measured again without Spark. The same tallies give the
 * same bytes, whatever the order they come in.
 */
public final class TallyFile {
    private static final List<String> COLUMNS =
            List.of("agency_id", "slice", "classification", "fact", "value", "count");

    private TallyFile() {}

    public static void write(Path file, Collection<TallyRow> rows) {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            write(out, rows);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** SHA-256 of the tallies as text: the same for the same tallies, whatever the order they come in. */
    public static String fingerprint(Collection<TallyRow> rows) {
        try (DigestOutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), Sha256.digest())) {
            write(out, rows);
            return Sha256.hex(out.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(OutputStream out, Collection<TallyRow> rows) throws IOException {
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            csv.writeRecord(COLUMNS);
            rows.stream().sorted(TallyRow.ORDER).forEachOrdered(row -> csv.writeRecord(cells(row)));
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws lapor.input.InvalidInputException with every problem of the file
     */
    public static List<TallyRow> read(Path file) {
        return CsvInput.read(file, COLUMNS, List.of(), TallyFile::row);
    }

    private static List<String> cells(TallyRow row) {
        return List.of(
                row.agencyId(),
                row.slice().toString(),
                row.classification().name().toLowerCase(Locale.ROOT),
                row.fact().name().toLowerCase(Locale.ROOT),
                Integer.toString(row.value()),
                Long.toString(row.count()));
    }

    private static TallyRow row(CsvRow row) {
        String slice = row.text("slice");
        return new TallyRow(
                row.findText("agency_id").orElse(""),
                slice.isEmpty()
                        ? LocalDate.EPOCH
                        : row.findParsed("slice", LocalDate::parse, "a date such as 2022-01-31")
                                .orElse(LocalDate.EPOCH),
                row.constant("classification", Classification.class),
                row.constant("fact", Fact.class),
                (int) row.number("value", 0, Integer.MAX_VALUE),
                (long) row.number("count", 1, 1e15));
    }
}
