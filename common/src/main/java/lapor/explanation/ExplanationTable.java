package lapor.explanation;

import static lapor.text.LocalText.text;

import lapor.edition.ScoreSource;
import lapor.table.Column;
import lapor.table.Columns;
import lapor.table.Extent;
import lapor.table.Headings;
import lapor.table.Kind;
import lapor.table.NumberKinds;
import lapor.table.Range;
import lapor.table.Table;
import lapor.text.LocalText;
import org.apache.commons.math3.util.Precision;

import java.util.OptionalDouble;
import java.util.function.Function;

/** The table {@code explanation.csv}. */
public final class ExplanationTable {
    private static final int DECIMALS = 12;

    private static final Columns<ExplanationRow> PART = Columns.of(
            Headings.AGENCY_ID.of(row -> row.entry().agencyId()),
            Headings.STAGE.of(row -> row.entry().stage()),
            Headings.GROUP.of(row -> row.entry().group()),
            Headings.CATEGORY.of(row -> row.entry().category()),
            Column.of(
                    "source",
                    Kind.code(ScoreSource.class),
                    text("Dari mana skor itu berasal.", "Where the score comes from."),
                    ExplanationRow::source),
            Column.of(
                    "part",
                    Kind.TEXT,
                    text(
                            "Id kriteria, bagian panel, atau indikator; kode sumber bagi sumber secara keseluruhan.",
                            "Id of the criterion, part of the panel, or indicator; the source's own code for the source as a"
                                    + " whole."),
                    ExplanationRow::part),
            Column.of(
                    "adds",
                    Kind.TRUTH,
                    text(
                            "Apakah baris ini termasuk yang jumlahnya membentuk skor gabungan; indikator yang tidak dirata-rata"
                                    + " secara aritmetis tidak termasuk.",
                            "Whether it is one of the rows that add up to the combined score; indicators that are not averaged"
                                    + " arithmetically are not."),
                    ExplanationRow::adds),
            Column.of(
                    "weight",
                    NumberKinds.number(Range.SHARE),
                    text(
                            "Bagian skor gabungan yang ditanggung bagian ini bagi peserta itu; 0 bila tidak memiliki poin.",
                            "Share of the combined score that the part carries for this entry; 0 where it has no points."),
                    row -> rounded(row.weight())),
            column(
                    "points",
                    Range.POINTS,
                    text(
                            "Poin bagian itu; kosong bila tidak dinilai siapa pun, atau tidak ada bukti.",
                            "Points of the part; empty where nobody scored it, or where there is no evidence."),
                    ExplanationRow::points),
            column(
                    "contribution",
                    Range.POINTS,
                    text(
                            "Sumbangan kepada skor gabungan; kosong bila tidak ada, atau bila bagian-bagian tidak dijumlahkan.",
                            "What it adds to the combined score; empty where nothing, or where parts do not add up."),
                    ExplanationRow::contribution));

    private static final Columns<ExplanationRow> OTHERS = Columns.of(
            other(
                    "above",
                    text(
                            "Id peserta tepat di atasnya; kosong bila tidak ada.",
                            "Id of the entry just above, of a better rank; empty where there is none."),
                    ExplanationRow::above),
            against(
                    "against_above",
                    text(
                            "Bagian ini dalam jarak ke peserta di atasnya",
                            "What the part makes of the distance to the one above"),
                    ExplanationRow::above),
            other(
                    "below",
                    text(
                            "Id peserta tepat di bawahnya; kosong bila tidak ada.",
                            "Id of the entry just below, of a worse rank; empty where there is none."),
                    ExplanationRow::below),
            against(
                    "against_below",
                    text(
                            "Bagian ini dalam jarak ke peserta di bawahnya",
                            "What the part makes of the distance to the one below"),
                    ExplanationRow::below),
            other(
                    "cutoff",
                    text(
                            "Id peserta terakhir yang lanjut berkat skor; kosong bila tidak ada.",
                            "Id of the last entry that goes on by score; empty where there is none."),
                    ExplanationRow::cutoff),
            against(
                    "against_cutoff",
                    text(
                            "Bagian ini dalam jarak ke peserta terakhir itu",
                            "What the part makes of the distance to that last one"),
                    ExplanationRow::cutoff));

    private static final Columns<ExplanationRow> NEED = Columns.of(
            column(
                    "needed",
                    Range.POINTS,
                    text(
                            "Poin yang dengan bagian ini saja menyamakan skor, sehingga lanjut atau tidaknya peserta berubah;"
                                    + " kosong bila tidak ada yang cukup.",
                            "Points at which this part alone would make scores equal, so that whether the entry goes on"
                                    + " changes; empty where none would do."),
                    row -> row.need().points()),
            Column.of(
                    "crossing",
                    Kind.code(Crossing.class),
                    text(
                            "Apa akibat poin itu bagi tempatnya, atau mengapa tidak ada akibatnya.",
                            "What these points would do to its place, or why nothing would."),
                    row -> row.need().crossing()));

    public static final Table<ExplanationRow> TABLE = Table.of(
            "explanation.csv",
            text(
                    "Yang dilakukan satu bagian bagi peringkat satu peserta pada satu tahap. Tidak ada tanpa peserta.",
                    "What one part does for the rank of one entry at one stage. Not there without entries."),
            Extent.EVALUATE,
            PART.and(OTHERS).and(NEED));

    private ExplanationTable() {}

    private static Column<ExplanationRow, OptionalDouble> column(
            String name, Range range, LocalText meaning, Function<ExplanationRow, OptionalDouble> value) {
        return Column.of(name, NumberKinds.numberOrEmpty(range), meaning, row -> rounded(value.apply(row)));
    }

    private static Column<ExplanationRow, String> other(
            String name, LocalText meaning, Function<ExplanationRow, Against> other) {
        return Column.of(name, Kind.TEXT_OR_EMPTY, meaning, row -> other.apply(row)
                .agencyId()
                .orElse(""));
    }

    private static Column<ExplanationRow, OptionalDouble> against(
            String name, LocalText meaning, Function<ExplanationRow, Against> other) {
        return column(
                name,
                Range.POINT_DIFFERENCE,
                text(
                        meaning.id() + ", positif bila mendukung peserta yang dijelaskan; kosong bila tidak ada.",
                        meaning.en()
                                + ", positive where it speaks for the entry explained; empty where there is none."),
                row -> other.apply(row).difference());
    }

    /** Far more decimals than scores have, so that sums stay what they are, without the noise of binary fractions. */
    private static double rounded(double value) {
        return Precision.round(value, DECIMALS);
    }

    private static OptionalDouble rounded(OptionalDouble value) {
        return value.isPresent() ? OptionalDouble.of(rounded(value.getAsDouble())) : value;
    }
}
