package lapor.finding;

import static lapor.text.LocalText.text;

import lapor.metric.EstimateColumns;
import lapor.metric.Status;
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

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** The table {@code findings.csv}. */
public final class FindingTable {
    private static final Heading<Finding> FINDING =
            new Heading<>("finding", Kind.code(Finding.class), text("Kode tanda.", "Code of the sign."));

    private static final Heading<OptionalLong> CASES = new Heading<>(
            "cases",
            NumberKinds.wholeOrEmpty(Range.POSITIVE_COUNT),
            text(
                    "Penanganan yang menunjukkannya; kosong bila ditahan.",
                    "Handlings that show it; empty where withheld."));

    private static final Heading<OptionalLong> OF = new Heading<>(
            "of",
            NumberKinds.wholeOrEmpty(Range.POSITIVE_COUNT),
            text(
                    "Penanganan yang mencakupnya; kosong bila ditahan.",
                    "The handlings that these are a part of; empty where withheld."));

    private static final Heading<OptionalDouble> SHARE = new Heading<>(
            "share",
            NumberKinds.numberOrEmpty(Range.SHARE),
            text(
                    "Bagian dari penanganan yang mencakupnya; kosong bila ditahan.",
                    "Share of the handlings that these are a part of; empty where withheld."));

    private static final Heading<Status> STATUS = EstimateColumns.SHOWN_OR_WITHHELD;

    private static final Heading<OptionalDouble> PEER_SHARE = new Heading<>(
            "peer_share",
            NumberKinds.numberOrEmpty(Range.SHARE),
            text(
                    "Bagian yang sama pada semua pembanding bersama-sama, instansi itu sendiri tidak dihitung; kosong bila"
                            + " pembandingnya atau penanganannya terlalu sedikit.",
                    "The same share of all its peers together, without the agency itself; empty where they or the"
                            + " handlings are too few."));

    private static final Heading<OptionalDouble> Q = new Heading<>(
            "q",
            NumberKinds.numberOrEmpty(Range.SHARE),
            text(
                    "Laju penemuan palsu terkecil yang masih menyebut bagian itu di luar sebaran pembandingnya (Benjamini-Hochberg,"
                            + " semua instansi); kosong seperti `peer_share`.",
                    "Smallest false discovery rate at which the share lies beyond the spread of its peers"
                            + " (Benjamini-Hochberg, all agencies); empty like `peer_share`."));

    private static final Heading<OptionalDouble> LIMIT = new Heading<>(
            "limit",
            NumberKinds.numberOrEmpty(Range.SHARE),
            text(
                    "Bagian yang di atasnya menjadi temuan bila kebetulan tidak menjelaskannya (batas bawah selang 95 %"
                            + " Wilson di atasnya), apa pun yang ditunjukkan pembandingnya: asumsi proyek ini dalam aturan;"
                            + " kosong bila aturan tidak memilikinya, atau penanganannya terlalu sedikit.",
                    "Share above which it is a finding where chance does not explain it (the lower end of its 95 %"
                            + " Wilson interval is above), whatever peers show: this project's assumption, in the rules;"
                            + " empty where the rules have none, or the handlings are too few."));

    private static final Heading<Beyond> BEYOND = new Heading<>(
            "beyond", Kind.code(Beyond.class), text("Apa yang dilampaui bagian itu.", "What the share lies beyond."));

    private static final Heading<Standing> STANDING = new Heading<>(
            "standing",
            Kind.code(Standing.class),
            text(
                    "Apakah itu temuan: terbuka, sudah ditinjau, wajar, terlalu sedikit untuk dikatakan, atau tanpa"
                            + " pembanding dan batas.",
                    "Whether it is a finding: open, reviewed, usual, of too few to tell, or without peers and limit."));

    private static final Heading<String> REVIEWED_BY = new Heading<>(
            "reviewed_by",
            Kind.TEXT_OR_EMPTY,
            text(
                    "Jabatan atau unit yang meninjau temuan itu; kosong bila belum.",
                    "The office or role that reviewed the finding; empty where nobody has."));

    public static final ReadableTable<FindingRow> TABLE = Table.of(
                    "findings.csv",
                    text(
                            "Satu tanda pada satu instansi dalam satu periode yang perlu dilihat orang bila menjadi temuan;"
                                    + " tidak pernah bagian dari skor. Tanda tentang orang dari kurang dari lima kasus tidak"
                                    + " memiliki baris, dan hanya dibandingkan bila semua pembandingnya memilikinya.",
                            "One sign at one agency in one period, which people should look at where it is a finding; never"
                                    + " part of a score. Signs that tell of people have no row where fewer than five show"
                                    + " them, and are held against peers only where all of these have one."),
                    Extent.MEASURE,
                    Columns.of(
                            Headings.AGENCY_ID.of(FindingRow::agencyId),
                            Headings.PERIOD.of(FindingRow::period),
                            FINDING.of(FindingRow::finding),
                            CASES.of(FindingRow::cases),
                            OF.of(FindingRow::of),
                            SHARE.of(FindingRow::share),
                            STATUS.of(FindingRow::status),
                            PEER_SHARE.of(row -> row.benchmark().peers()),
                            Q.of(row -> row.benchmark().q()),
                            LIMIT.of(row -> row.benchmark().limit()),
                            BEYOND.of(FindingRow::beyond),
                            STANDING.of(FindingRow::standing),
                            REVIEWED_BY.of(FindingRow::reviewedBy)))
            .readBy(FindingTable::row);

    private FindingTable() {}

    /**
     * The rows of one period of a run's table.
     *
     * @param folder of the run
     * @throws lapor.input.InvalidInputException with every problem of those rows
     */
    public static List<FindingRow> read(Path folder, String period) {
        return TABLE.readSome(folder, cells -> cells.of(Headings.PERIOD).equals(period));
    }

    private static FindingRow row(ReadCells cells) {
        return new FindingRow(
                cells.of(Headings.AGENCY_ID),
                cells.of(Headings.PERIOD),
                cells.of(FINDING),
                cells.of(CASES),
                cells.of(OF),
                cells.of(STATUS),
                new Benchmark(cells.of(PEER_SHARE), cells.of(Q), cells.of(LIMIT)),
                cells.of(BEYOND),
                cells.of(STANDING),
                cells.of(REVIEWED_BY));
    }
}
