package lapor.crosscheck;

import static lapor.text.LocalText.text;

import lapor.table.Columns;
import lapor.table.Extent;
import lapor.table.Heading;
import lapor.table.Headings;
import lapor.table.Kind;
import lapor.table.NumberKinds;
import lapor.table.Range;
import lapor.table.Table;

import java.util.OptionalDouble;

/** The table {@code crosscheck.csv}. */
public final class CrosscheckTable {
    static final Heading<Double> CLAIMED = new Heading<>(
            "claimed",
            NumberKinds.number(Range.METRIC),
            text("Nilai menurut instansi.", "The value that the agency gave."));

    static final Heading<OptionalDouble> MEASURED = new Heading<>(
            "measured",
            NumberKinds.numberOrEmpty(Range.METRIC),
            text(
                    "Yang dihitung dari log per saat klaim, atau per data ini; kosong bila tidak dapat diuji.",
                    "What the logs count as of the claim's instant, else as of the run; empty where it cannot be tested."));

    private static final Heading<OptionalDouble> LOW = new Heading<>(
            "low",
            NumberKinds.numberOrEmpty(Range.METRIC),
            text(
                    "Nilai terkecil yang masih mungkin karena laporan yang belum selesai atau baris karantina; kosong bila semuanya sudah dihitung.",
                    "The least value that open complaints or quarantined rows leave possible; empty where all is counted."));

    private static final Heading<OptionalDouble> HIGH = new Heading<>(
            "high",
            NumberKinds.numberOrEmpty(Range.METRIC),
            text(
                    "Nilai terbesar yang masih mungkin karena laporan yang belum selesai atau baris karantina; kosong bila semuanya sudah dihitung atau tidak terbatas.",
                    "The greatest value that open complaints or quarantined rows leave possible; empty where all is counted, or without limit."));

    private static final Heading<Double> TOLERANCE = new Heading<>(
            "tolerance",
            NumberKinds.number(new Range(Range.METRIC.label(), 0, Range.METRIC.max())),
            text(
                    "Seberapa jauh nilai sebuah klaim boleh dibulatkan; pembilang dan penyebut harus sama persis.",
                    "How far the value of a claim may be rounded; numerator and denominator have to be exact."));

    static final Heading<Verdict> VERDICT = new Heading<>(
            "verdict",
            Kind.code(Verdict.class),
            text("Yang dikatakan log tentang klaim itu.", "What the logs say of the claim."));

    private static final Heading<String> REASON = new Heading<>(
            "reason",
            Kind.TEXT,
            text(
                    "Alasannya untuk dibaca orang, dalam bahasa Indonesia dan Inggris, dipisahkan oleh ` / `.",
                    "Why, for a person to read, in Indonesian and English, separated by ` / `."));

    public static final Table<CrosscheckRow> TABLE = Table.of(
            "crosscheck.csv",
            text(
                    "Satu klaim dari penilaian mandiri di samping yang ditunjukkan log. Tidak ada tanpa klaim.",
                    "One claim of a self-assessment beside what the logs show. Not there without claims."),
            Extent.EVALUATE,
            Columns.of(
                    Headings.AGENCY_ID.of(CrosscheckRow::agencyId),
                    Headings.METRIC.of(CrosscheckRow::metric),
                    Headings.PERIOD.of(CrosscheckRow::period),
                    CLAIMED.of(CrosscheckRow::claimed),
                    MEASURED.of(CrosscheckRow::measured),
                    LOW.of(CrosscheckRow::low),
                    HIGH.of(CrosscheckRow::high),
                    TOLERANCE.of(CrosscheckRow::tolerance),
                    VERDICT.of(CrosscheckRow::verdict),
                    REASON.of(row -> row.grounds().written())));

    private CrosscheckTable() {}
}
