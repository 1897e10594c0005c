package lapor.quality;

import static lapor.text.LocalText.text;

import lapor.source.Rule;
import lapor.source.Severity;
import lapor.table.Columns;
import lapor.table.Extent;
import lapor.table.Heading;
import lapor.table.Kind;
import lapor.table.NumberKinds;
import lapor.table.Range;
import lapor.table.ReadCells;
import lapor.table.ReadableTable;
import lapor.table.Table;

/** The table {@code quality.csv}: what was wrong with what was read, and how much of it there was. */
public final class QualityTable {
    private static final Heading<Rule> RULE =
            new Heading<>("rule", Kind.TEXT.as(Rule::code, QualityRule::ofCode), text("Id aturan.", "Id of the rule."));

    private static final Heading<Severity> SEVERITY = new Heading<>(
            "severity",
            Kind.code(Severity.class),
            text(
                    "`error`: baris tidak diterima; `warning`: baris tetap diterima; `info`: hitungan.",
                    "`error`: rows kept out; `warning`: rows kept; `info`: counts."));

    private static final Heading<Long> ROWS = new Heading<>(
            "rows",
            NumberKinds.whole(Range.COUNT),
            text(
                    "Berapa baris; untuk instansi atau urutan kejadian: berapa penanganan; untuk kejadian: berapa kejadian; untuk"
                            + " tahun kalender: berapa harinya yang dihitung.",
                    "How many rows; for an agency or the order of events, how many handlings; for events, how many events; for a year"
                            + " of the calendar, how many of its days were counted."));

    private static final Heading<Double> SHARE = new Heading<>(
            "share",
            NumberKinds.number(Range.COUNT),
            text(
                    "Bagian dari baris yang dibaca, 0 sampai 1, kecuali kejadian, yang dapat melebihinya; untuk instansi atau"
                            + " urutan kejadian: bagian dari penanganan; untuk tahun kalender: bagian dari hari yang dihitung.",
                    "Share of the rows read, 0 to 1, but for events, which may exceed them; for an agency or the order of"
                            + " events, of the handlings; for a year of the calendar, of the days counted."));

    private static final Heading<String> EXAMPLE_REF = new Heading<>(
            "example_ref",
            Kind.TEXT_OR_EMPTY,
            text(
                    "Satu tempat untuk dilihat, sebagai `berkas:baris`, atau instansi, kolom, tahun, atau pengaturannya; kosong bila"
                            + " tidak ada.",
                    "One place to look, as `file:line`, or the agency, column, year or setting; empty where there is none."));

    public static final ReadableTable<QualityRow> TABLE = Table.of(
                    "quality.csv",
                    text(
                            "Satu aturan, dan seberapa sering dilanggar; jumlah baris menurut nasibnya pun ada di sini.",
                            "One rule, and how often it was broken; the counts of rows by what became of them are here, too."),
                    Extent.MEASURE,
                    Columns.of(
                            RULE.of(QualityRow::rule),
                            SEVERITY.of(QualityRow::severity),
                            ROWS.of(QualityRow::rows),
                            SHARE.of(QualityRow::share),
                            EXAMPLE_REF.of(QualityRow::exampleRef)))
            .readBy(QualityTable::row);

    private QualityTable() {}

    private static QualityRow row(ReadCells cells) {
        return new QualityRow(
                cells.of(RULE), cells.of(SEVERITY), cells.of(ROWS), cells.of(SHARE), cells.of(EXAMPLE_REF));
    }
}
