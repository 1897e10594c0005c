package lapor.uncertainty;

import static lapor.text.LocalText.text;

import lapor.table.Column;
import lapor.table.Columns;
import lapor.table.Extent;
import lapor.table.Headings;
import lapor.table.Kind;
import lapor.table.NumberKinds;
import lapor.table.Range;
import lapor.table.Table;

/** The table {@code uncertainty.csv}. */
public final class UncertaintyTable {
    private static final Columns<UncertaintyRow> ENTRY = Columns.of(
            Headings.EDITION.of(UncertaintyRow::edition),
            Headings.STAGE.of(UncertaintyRow::stage),
            Headings.GROUP.of(UncertaintyRow::group),
            Headings.CATEGORY.of(UncertaintyRow::category),
            Headings.AGENCY_ID.of(UncertaintyRow::agencyId));

    private static final Columns<UncertaintyRow> INTERVALS = Columns.of(
            Column.of(
                    "score_low",
                    NumberKinds.numberOrEmpty(Range.POINTS),
                    text(
                            "Batas bawah 95 % tengah skor gabungan yang ditarik.",
                            "Lower end of the middle 95 % of the combined scores drawn."),
                    row -> row.score().low()),
            Column.of(
                    "score_high",
                    NumberKinds.numberOrEmpty(Range.POINTS),
                    text(
                            "Batas atas 95 % tengah skor gabungan yang ditarik.",
                            "Upper end of the middle 95 % of the combined scores drawn."),
                    row -> row.score().high()),
            Column.of(
                    "rank",
                    NumberKinds.rankOrEmpty(),
                    text(
                            "Peringkat yang diterbitkan; kosong bila tidak ikut, karena menang di kategori sebelumnya.",
                            "Rank as published; empty where it did not take part, because it won an earlier category."),
                    UncertaintyRow::rank),
            Column.of(
                    "rank_low",
                    NumberKinds.rankOrEmpty(),
                    text(
                            "Peringkat terkecil dari 95 % tengah, diperluas sampai peringkat yang diterbitkan bila perlu.",
                            "Smallest of the middle 95 % of ranks, widened to the published one where that lies outside."),
                    row -> row.ranks().low()),
            Column.of(
                    "rank_median",
                    NumberKinds.rankOrEmpty(),
                    text(
                            "Median peringkat dalam penarikan yang diikutinya.",
                            "Median of its ranks in the draws in which it takes part."),
                    row -> row.ranks().median()),
            Column.of(
                    "rank_mean",
                    NumberKinds.numberOrEmpty(Range.RANK),
                    text(
                            "Rata-rata peringkat dalam penarikan yang diikutinya.",
                            "Mean of its ranks in the draws in which it takes part."),
                    row -> row.ranks().mean()),
            Column.of(
                    "rank_high",
                    NumberKinds.rankOrEmpty(),
                    text(
                            "Peringkat terbesar dari 95 % tengah, diperluas sampai peringkat yang diterbitkan bila perlu.",
                            "Largest of the middle 95 % of ranks, widened to the published one where that lies outside."),
                    row -> row.ranks().high()));

    private static final Columns<UncertaintyRow> PROBABILITIES = Columns.of(
            Column.of(
                    "first_probability",
                    NumberKinds.number(Range.SHARE),
                    text(
                            "Bagian dari semua penarikan dengan peringkat pertama, sendiri atau bersama.",
                            "Share of all draws with the first rank, alone or shared."),
                    UncertaintyRow::firstProbability),
            Column.of(
                    "shortlist_probability",
                    NumberKinds.number(Range.SHARE),
                    text(
                            "Bagian dari semua penarikan dengan tempat, termasuk keputusan orang; yang sama berbagi tempat.",
                            "Share of all draws with a place, people's decisions included; the equal share a place."),
                    UncertaintyRow::shortlistProbability),
            Column.of(
                    "possibly_among",
                    Kind.TRUTH.orEmpty(),
                    text(
                            "Apakah tidak dapat dikecualikan, dengan 95 % untuk semua bersama-sama, bahwa ia termasuk sebanyak"
                                    + " tempat yang ada, menurut bobot dan patokan edisi; kosong bila tidak ikut.",
                            "Whether it cannot be excluded, with 95 % for all together, that it belongs among as many as there"
                                    + " are places, by the edition's weights and goalposts; empty where it did not take part."),
                    UncertaintyRow::possiblyAmong));

    public static final Table<UncertaintyRow> TABLE = Table.of(
            "uncertainty.csv",
            text(
                    "Seberapa pasti tempat satu peserta pada satu tahap. Tidak ada bila edisi tidak menarik apa pun.",
                    "How sure the place of one entry at one stage is. Not there where the edition has nothing drawn."),
            Extent.EVALUATE,
            ENTRY.and(INTERVALS).and(PROBABILITIES));

    private UncertaintyTable() {}
}
