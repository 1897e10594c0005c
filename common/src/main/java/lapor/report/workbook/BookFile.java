package lapor.report.workbook;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Writes sheets as an XLSX file: frozen headings, filters, column widths, numbers as numbers. */
final class BookFile {
    /** As many rows as a sheet can hold, the headings among them. */
    private static final int MOST_ROWS = 1_048_576;

    /** A column this wide holds sentences. */
    private static final int LONG_TEXT = 80;

    /** Of the headings, in points: room for three lines. */
    private static final double HEADING_HEIGHT = 46;

    private static final String PROPERTIES = "docProps/core.xml";

    private BookFile() {}

    /**
     * Writes a workbook; the same sheets and instant give the same bytes.
     *
     * @param asOf what the file gives as the time it was made
     */
    static void write(Path file, List<BookSheet> sheets, Instant asOf) {
        Path aside = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            try (Workbook book = new Workbook(Files.newOutputStream(aside), "LAPOR! analytics", "1.0")) {
                for (BookSheet sheet : sheets) {
                    write(book.newWorksheet(sheet.name()), sheet);
                }
            }
            settle(aside, file, asOf);
            Files.delete(aside);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Worksheet out, BookSheet sheet) throws IOException {
        if (sheet.rows().size() >= MOST_ROWS) {
            throw new IllegalStateException(
                    "a sheet cannot hold " + sheet.rows().size() + " rows");
        }
        int columns = sheet.columns().size();
        for (int c = 0; c < columns; c++) {
            Column column = sheet.columns().get(c);
            out.value(0, c, column.heading().id() + "\n" + column.heading().en());
            out.width(c, column.width());
        }
        out.range(0, 0, 0, columns - 1)
                .style()
                .bold()
                .wrapText(true)
                .verticalAlignment("top")
                .fillColor("E8EDF3")
                .set();
        for (int r = 0; r < sheet.rows().size(); r++) {
            for (int c = 0; c < columns; c++) {
                write(out, r + 1, c, sheet.rows().get(r).get(c));
                if (sheet.columns().get(c).width() >= LONG_TEXT) {
                    out.style(r + 1, c).wrapText(true).verticalAlignment("top").set();
                }
            }
        }
        out.rowHeight(0, HEADING_HEIGHT);
        out.freezePane(1, 1);
        out.setAutoFilter(0, 0, sheet.rows().size(), columns - 1);
        out.repeatRows(0);
        out.pageOrientation("landscape");
        out.fitToWidth((short) 1);
        out.fitToHeight((short) 999);
        out.setFitToPage(true);
        out.finish();
    }

    private static void write(Worksheet out, int row, int column, Value value) {
        if (value.number().isPresent()) {
            out.value(row, column, value.number().getAsDouble());
            out.style(row, column).format(value.format().code()).set();
        } else if (!value.text().isEmpty()) {
            out.value(row, column, value.text());
        }
    }

    /** Writes the same file with fixed times, since the library writes when it was called. */
    private static void settle(Path book, Path file, Instant asOf) throws IOException {
        LocalDateTime made = asOf.atOffset(ZoneOffset.UTC).toLocalDateTime();
        try (ZipFile in = new ZipFile(book.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(made);
                out.putNextEntry(same);
                try (InputStream content = in.getInputStream(entry)) {
                    if (entry.getName().equals(PROPERTIES)) {
                        out.write(dated(content.readAllBytes(), asOf));
                    } else {
                        content.transferTo(out);
                    }
                }
                out.closeEntry();
            }
        }
    }

    private static byte[] dated(byte[] properties, Instant asOf) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll(
                        "\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z",
                        asOf.truncatedTo(ChronoUnit.SECONDS).toString())
                .getBytes(StandardCharsets.UTF_8);
    }
}
