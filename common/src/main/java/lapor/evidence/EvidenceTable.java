package lapor.evidence;

import static lapor.text.LocalText.text;

import lapor.agency.Peer;
import lapor.agency.PeerColumn;
import lapor.metric.Metrics;
import lapor.table.Columns;
import lapor.table.Extent;
import lapor.table.Heading;
import lapor.table.Headings;
import lapor.table.Kind;
import lapor.table.NumberKinds;
import lapor.table.Range;
import lapor.table.ReadCells;
import lapor.table.ReadableTable;
import lapor.table.Repeated;
import lapor.table.Table;

import java.util.OptionalDouble;

/** The table {@code evidence.csv}: fixed columns, then the points of each indicator under its metric's id. */
public final class EvidenceTable {
    private static final Heading<String> GROUP = new Heading<>(
            Headings.GROUP.name(),
            Kind.TEXT_OR_EMPTY,
            text(
                    "Kelompok peserta dalam edisi itu; kosong bagi instansi yang tidak ikut.",
                    "The entry's group in the edition; empty for an agency that did not enter."));

    private static final Heading<Peer> PEER = new Heading<>(
            "peer",
            PeerColumn.KIND,
            text("Kode kelompok pembanding.", "Code of the peers that the agency is held against."));

    private static final Heading<OptionalDouble> SCORE = new Heading<>(
            "score",
            NumberKinds.numberOrEmpty(Range.POINTS),
            text("Skor bukti; kosong bila tidak dapat dinilai.", "Evidence score; empty where not assessable."));

    private static final Heading<OptionalDouble> LOW = new Heading<>(
            "low",
            NumberKinds.numberOrEmpty(Range.POINTS),
            text(
                    "Batas bawah selang 95 % skor; kosong bila tidak ada penarikan.",
                    "Lower end of the 95 % interval of the score; empty where nothing is drawn."));

    private static final Heading<OptionalDouble> HIGH = new Heading<>(
            "high",
            NumberKinds.numberOrEmpty(Range.POINTS),
            text(
                    "Batas atas selang 95 % skor; kosong bila tidak ada penarikan.",
                    "Upper end of the 95 % interval of the score; empty where nothing is drawn."));

    private static final Heading<Double> AVAILABLE_WEIGHT = new Heading<>(
            "available_weight",
            NumberKinds.number(Range.SHARE),
            text(
                    "Bagian dari bobot semua indikator yang ada buktinya.",
                    "Share of the indicators' weight for which there is evidence."));

    private static final Heading<EvidenceStatus> STATUS = new Heading<>(
            "status",
            Kind.code(EvidenceStatus.class),
            text(
                    "Apakah dapat dinilai, atau terlalu sedikit bobot yang ada buktinya.",
                    "Whether it could be assessed, or too little of the weight has evidence."));

    private static final Repeated<EvidenceRow, OptionalDouble> POINTS = new Repeated<>(
            text("id metrik setiap indikator edisi itu", "the metric's id of each indicator of the edition"),
            name -> Metrics.find(name).isPresent(),
            NumberKinds.numberOrEmpty(Range.POINTS),
            text(
                    "Poin indikator itu; kosong bila tidak ada bukti.",
                    "Points of the indicator; empty without evidence."),
            (row, metric) -> row.points().getOrDefault(metric, OptionalDouble.empty()));

    /** The table; its columns are {@linkplain ReadableTable#over over} the metrics of an edition's indicators. */
    public static final ReadableTable<EvidenceRow> TABLE = Table.of(
                    "evidence.csv",
                    text(
                            "Skor bukti satu instansi. Tidak ada tanpa edisi.",
                            "The evidence score of one agency. Not there without an edition."),
                    Extent.EVALUATE,
                    Columns.of(
                                    Headings.AGENCY_ID.of(EvidenceRow::agencyId),
                                    GROUP.of(EvidenceRow::group),
                                    PEER.of(EvidenceRow::peer),
                                    SCORE.of(EvidenceRow::score),
                                    LOW.of(EvidenceRow::low),
                                    HIGH.of(EvidenceRow::high),
                                    AVAILABLE_WEIGHT.of(EvidenceRow::availableWeight),
                                    STATUS.of(EvidenceRow::status))
                            .and(POINTS))
            .readBy(EvidenceTable::row);

    private EvidenceTable() {}

    private static EvidenceRow row(ReadCells cells) {
        return new EvidenceRow(
                cells.of(Headings.AGENCY_ID),
                cells.of(GROUP),
                cells.of(PEER),
                cells.of(SCORE),
                cells.of(LOW),
                cells.of(HIGH),
                cells.of(AVAILABLE_WEIGHT),
                cells.of(STATUS),
                cells.of(POINTS));
    }
}
