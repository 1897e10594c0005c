package lapor.report.browser;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What can be read on one sheet of a printed page.
 *
 * @param letters its text, part by part as in the document, without spaces, line ends and hyphens
 */
record PrintedPage(String letters) {
    static List<PrintedPage> read(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PrintedPage> pages = new ArrayList<>();
            PDFTextStripper reader = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                reader.setStartPage(page);
                reader.setEndPage(page);
                pages.add(new PrintedPage(letters(reader.getText(document))));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text as {@link #letters} would hold it: how it is broken into lines makes no difference. */
    static String letters(String text) {
        return text.replaceAll("[\\p{Z}\\p{Cntrl}\\p{Cf}\\p{Pd}]+", "");
    }

    boolean shows(String text) {
        return letters.contains(letters(text));
    }
}
