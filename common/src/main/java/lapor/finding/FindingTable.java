package lapor.finding;

import static lapor.text.LocalText.text;

import lapor.metric.EstimateColumns;
import lapor.table.Column;
import lapor.table.Columns;
import lapor.table.Extent;
import lapor.table.Headings;
import lapor.table.Kind;
import lapor.table.NumberKinds;
import lapor.table.Range;
import lapor.table.Table;

/** The table {@code findings.csv}. */
public final class FindingTable {
    public static final Table<FindingRow> TABLE = Table.of(
            "findings.csv",
            text(
                    "Satu temuan pada satu instansi dalam satu periode: tanda yang perlu dilihat orang, tidak pernah bagian"
                            + " dari skor. Temuan tentang orang dari kurang dari lima kasus tidak memiliki baris.",
                    "One finding at one agency in one period: a sign that people should look at, never part of a score."
                            + " Findings that tell of people have no row where fewer than five show them."),
            Extent.MEASURE,
            Columns.of(
                    Headings.AGENCY_ID.of(FindingRow::agencyId),
                    Headings.PERIOD.of(FindingRow::period),
                    Column.of(
                            "finding",
                            Kind.code(Finding.class),
                            text("Kode temuan.", "Code of the finding."),
                            FindingRow::finding),
                    Column.of(
                            "cases",
                            NumberKinds.wholeOrEmpty(Range.POSITIVE_COUNT),
                            text(
                                    "Penanganan yang menunjukkannya; kosong bila ditahan.",
                                    "Handlings that show it; empty where withheld."),
                            FindingRow::cases),
                    Column.of(
                            "of",
                            NumberKinds.wholeOrEmpty(Range.POSITIVE_COUNT),
                            text(
                                    "Penanganan yang mencakupnya; kosong bila ditahan.",
                                    "The handlings that these are a part of; empty where withheld."),
                            FindingRow::of),
                    Column.of(
                            "share",
                            NumberKinds.numberOrEmpty(Range.SHARE),
                            text(
                                    "Bagian dari penanganan yang mencakupnya; kosong bila ditahan.",
                                    "Share of the handlings that these are a part of; empty where withheld."),
                            FindingRow::share),
                    EstimateColumns.SHOWN_OR_WITHHELD.of(FindingRow::status)));

    private FindingTable() {}
}
