package lapor.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import lapor.input.Sha256;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * A gzipped CSV file that is kept for the product itself, and not for people: the same rows give the same bytes.
 *
 * @param rows cells in the order of the columns; asked for as often as they are written
 */
public record GzipCsv(List<String> columns, Supplier<Stream<List<String>>> rows) {

    public void write(Path file) {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** SHA-256 of the rows as text. */
    public String fingerprint() {
        try (DigestOutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), Sha256.digest())) {
            write(out);
            return Sha256.hex(out.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(OutputStream out) throws IOException {
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            csv.writeRecord(columns);
            rows.get().forEachOrdered(csv::writeRecord);
        }
    }
}
