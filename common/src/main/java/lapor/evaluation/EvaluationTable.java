package lapor.evaluation;

import static lapor.text.LocalText.text;

import lapor.table.Columns;
import lapor.table.Extent;
import lapor.table.Heading;
import lapor.table.Headings;
import lapor.table.Kind;
import lapor.table.NumberKinds;
import lapor.table.Range;
import lapor.table.ReadCells;
import lapor.table.ReadableTable;
import lapor.table.Table;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The table {@code evaluation.csv}. */
public final class EvaluationTable {
    private static final Heading<OptionalDouble> DOCUMENT_SCORE = new Heading<>(
            "document_score",
            NumberKinds.numberOrEmpty(Range.POINTS),
            text(
                    "Skor dokumen menurut bobot kriteria kategori itu; kosong bila kriteria yang dihitung belum dinilai.",
                    "Score of the documents, as the category weighs criteria; empty where a criterion that counts is not"
                            + " scored."));

    private static final Heading<OptionalDouble> EVIDENCE_SCORE = new Heading<>(
            "evidence_score",
            NumberKinds.numberOrEmpty(Range.POINTS),
            text("Skor bukti; kosong bila tidak dapat dinilai.", "Evidence score; empty where not assessable."));

    private static final Heading<OptionalDouble> COMBINED_SCORE = new Heading<>(
            "combined_score",
            NumberKinds.numberOrEmpty(Range.POINTS),
            text(
                    "Skor gabungan pada tahap itu; kosong bila skor yang dihitung tidak ada.",
                    "Combined score at the stage; empty where a score that counts is missing."));

    private static final Heading<OptionalInt> RANK = new Heading<>(
            "rank",
            NumberKinds.rankOrEmpty(),
            text(
                    "Peringkat; skor yang sama berbagi peringkat; kosong bila tidak atau belum dapat diperingkatkan.",
                    "Rank; equal scores share one; empty where it cannot be ranked, or not yet."));

    private static final Heading<OptionalInt> RANK_LOW = new Heading<>(
            "rank_low",
            NumberKinds.rankOrEmpty(),
            text(
                    "Peringkat terkecil dalam 95 % tengah semua penarikan; kosong bila tidak ada penarikan.",
                    "Smallest of the ranks in the middle 95 % of all draws; empty where nothing is drawn."));

    private static final Heading<OptionalInt> RANK_HIGH = new Heading<>(
            "rank_high",
            NumberKinds.rankOrEmpty(),
            text(
                    "Peringkat terbesar dalam 95 % tengah semua penarikan; kosong bila tidak ada penarikan.",
                    "Largest of the ranks in the middle 95 % of all draws; empty where nothing is drawn."));

    private static final Heading<OptionalDouble> SHORTLIST_PROBABILITY = new Heading<>(
            "shortlist_probability",
            NumberKinds.numberOrEmpty(Range.SHARE),
            text(
                    "Bagian dari semua penarikan di mana ia lanjut, atau menang pada tahap terakhir.",
                    "Share of all draws in which it goes on, or at the last stage wins."));

    private static final Heading<Boolean> SHORTLISTED = new Heading<>(
            "shortlisted",
            Kind.TRUTH,
            text(
                    "Apakah ia lanjut, atau menang pada tahap terakhir.",
                    "Whether it goes on, or at the last stage wins."));

    private static final Heading<DecidedBy> DECIDED_BY = new Heading<>(
            "decided_by",
            Kind.code(DecidedBy.class),
            text("Yang menentukan tempatnya.", "What decided over its place."));

    private static final Heading<Long> OPEN_FINDINGS = new Heading<>(
            "open_findings",
            NumberKinds.whole(Range.COUNT),
            text(
                    "Temuan pada instansinya dalam jendela bukti yang belum ditinjau: untuk dilihat orang,"
                            + " tidak pernah bagian dari skor.",
                    "Findings of its agency in the evidence window that nobody has reviewed: for people"
                            + " to look at, never part of a score."));

    public static final ReadableTable<EvaluationRow> TABLE = Table.of(
                    "evaluation.csv",
                    text(
                            "Kedudukan satu peserta di antara saingannya pada satu tahap; pemenang sebuah kategori tidak"
                                    + " memiliki baris di kategori berikutnya. Tidak ada tanpa peserta.",
                            "Where one entry stands among those it competes with at one stage; who wins a category has no"
                                    + " row in later ones. Not there without entries."),
                    Extent.EVALUATE,
                    Columns.of(
                            Headings.EDITION.of(EvaluationRow::edition),
                            Headings.STAGE.of(EvaluationRow::stage),
                            Headings.GROUP.of(EvaluationRow::group),
                            Headings.CATEGORY.of(EvaluationRow::category),
                            Headings.AGENCY_ID.of(EvaluationRow::agencyId),
                            DOCUMENT_SCORE.of(EvaluationRow::documentScore),
                            EVIDENCE_SCORE.of(EvaluationRow::evidenceScore),
                            COMBINED_SCORE.of(EvaluationRow::combinedScore),
                            RANK.of(EvaluationRow::rank),
                            RANK_LOW.of(EvaluationRow::rankLow),
                            RANK_HIGH.of(EvaluationRow::rankHigh),
                            SHORTLIST_PROBABILITY.of(EvaluationRow::shortlistProbability),
                            SHORTLISTED.of(EvaluationRow::shortlisted),
                            DECIDED_BY.of(EvaluationRow::decidedBy),
                            OPEN_FINDINGS.of(row -> (long) row.openFindings())))
            .readBy(EvaluationTable::row);

    private EvaluationTable() {}

    /** Rows as they are published: by stage, group, category, rank and agency id; those without a rank come last. */
    public static List<EvaluationRow> inOrder(Collection<EvaluationRow> rows) {
        return rows.stream().sorted(EvaluationRow.ORDER).toList();
    }

    private static EvaluationRow row(ReadCells cells) {
        return new EvaluationRow(
                cells.of(Headings.EDITION),
                cells.of(Headings.STAGE),
                cells.of(Headings.GROUP),
                cells.of(Headings.CATEGORY),
                cells.of(Headings.AGENCY_ID),
                cells.of(DOCUMENT_SCORE),
                cells.of(EVIDENCE_SCORE),
                cells.of(COMBINED_SCORE),
                cells.of(RANK),
                cells.of(RANK_LOW),
                cells.of(RANK_HIGH),
                cells.of(SHORTLIST_PROBABILITY),
                cells.of(SHORTLISTED),
                cells.of(DECIDED_BY),
                cells.of(OPEN_FINDINGS).intValue());
    }
}
