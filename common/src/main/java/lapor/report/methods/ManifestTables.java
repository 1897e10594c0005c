package lapor.report.methods;

import lapor.report.model.Provenance;
import lapor.report.sheet.Cell;
import lapor.report.sheet.Column;
import lapor.report.sheet.Sheet;
import lapor.report.site.SettingName;
import lapor.report.text.Phrase;
import lapor.report.text.PlainText;
import lapor.report.text.Wording;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a run was made of, as its manifest tells. */
record ManifestTables(Provenance provenance, Wording wording) {
    /** A page that names every file of ten years is of no use to anybody; the manifest names them all. */
    private static final int MOST_FILES = 100;

    List<Sheet> all() {
        return Stream.of(checks(), settings(), snapshots(), inputs())
                .filter(sheet -> !sheet.rows().isEmpty())
                .toList();
    }

    /** How many files are not shown, in words. */
    Optional<String> left() {
        int left = provenance.inputs().size() - MOST_FILES;
        return left <= 0
                ? Optional.empty()
                : Optional.of(wording.of(
                        Phrase.MANIFEST_LEFT,
                        wording.numbers().whole(left),
                        wording.numbers().whole(provenance.inputs().size())));
    }

    private Sheet checks() {
        return sheet(
                Phrase.MANIFEST_CHECKS,
                List.of(Phrase.MANIFEST_CHECK, Phrase.MANIFEST_RESULT),
                provenance.checks().stream()
                        .map(check -> List.of(
                                Cell.of(wording.of(check)), Cell.of("✓ " + wording.of(Phrase.MANIFEST_PASSED)))));
    }

    private Sheet settings() {
        return sheet(
                Phrase.MANIFEST_SETTINGS,
                List.of(Phrase.METHOD_SETTING, Phrase.MANIFEST_CONTENT),
                provenance.settings().entrySet().stream()
                        .map(setting -> List.of(
                                Cell.of(SettingName.of(setting.getKey(), wording))
                                        .below(Optional.of(PlainText.of(setting.getKey()))),
                                content(setting.getValue()))));
    }

    private Sheet snapshots() {
        return sheet(
                Phrase.MANIFEST_SNAPSHOTS,
                List.of(Phrase.MANIFEST_TABLE, Phrase.MANIFEST_SNAPSHOT),
                provenance.snapshots().entrySet().stream()
                        .map(snapshot ->
                                List.of(Cell.of(PlainText.of(snapshot.getKey())), content(snapshot.getValue()))));
    }

    private Sheet inputs() {
        return sheet(
                Phrase.MANIFEST_INPUTS,
                List.of(Phrase.MANIFEST_FILE, Phrase.MANIFEST_MAPPING, Phrase.MANIFEST_CHECKSUM),
                provenance.inputs().stream()
                        .sorted(Comparator.comparing(Provenance.LogFile::name))
                        .limit(MOST_FILES)
                        .map(file -> List.of(
                                Cell.of(PlainText.of(file.name())),
                                content(file.mapping()),
                                content(file.checksum()))));
    }

    private Sheet sheet(Phrase title, List<Phrase> columns, Stream<List<Cell>> rows) {
        return new Sheet(
                wording.of(title),
                columns.stream().map(wording::of).map(Column::text).toList(),
                rows.toList());
    }

    private Cell content(String value) {
        return value.isEmpty() ? Cell.none() : Cell.of(PlainText.of(value));
    }
}
