package lapor.report.workbook;

import lapor.text.LocalText;

/**
 * A column of a sheet.
 *
 * @param heading in both languages, one below the other
 * @param width in characters
 */
record Column(LocalText heading, int width) {
    static Column of(String id, String en, int width) {
        return new Column(LocalText.text(id, en), width);
    }
}
