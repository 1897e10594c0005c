package lapor.metric;

import static lapor.text.LocalText.text;

import lapor.table.Columns;
import lapor.table.Heading;
import lapor.table.Kind;
import lapor.table.NumberKinds;
import lapor.table.Range;
import lapor.table.ReadCells;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The columns of an {@link Estimate}, in every table that has estimates. */
public final class EstimateColumns {
    private static final Range PART = new Range(
            text("kasus, hari, jam, atau poin", "cases, days, hours or points"),
            Range.METRIC.min(),
            Range.METRIC.max());

    public static final Heading<OptionalDouble> VALUE = new Heading<>(
            "value",
            NumberKinds.numberOrEmpty(Range.METRIC),
            text(
                    "Nilai metrik; kosong bila tidak dapat dihitung atau ditahan.",
                    "Value of the metric; empty where it cannot be computed or is withheld."));

    private static final Heading<OptionalDouble> LOW = new Heading<>(
            "low",
            NumberKinds.numberOrEmpty(Range.METRIC),
            text(
                    "Batas bawah selang 95 %; kosong bila tidak berbatas atau tidak terdefinisi.",
                    "Lower end of the 95 % interval; empty where unbounded or not defined."));

    private static final Heading<OptionalDouble> HIGH = new Heading<>(
            "high",
            NumberKinds.numberOrEmpty(Range.METRIC),
            text(
                    "Batas atas selang 95 %; kosong bila tidak berbatas atau tidak terdefinisi.",
                    "Upper end of the 95 % interval; empty where unbounded or not defined."));

    public static final Heading<OptionalDouble> NUMERATOR = new Heading<>(
            "numerator",
            NumberKinds.numberOrEmpty(PART),
            text(
                    "Pembilang: yang dihitung atau dijumlahkan oleh nilai itu; kosong bila tidak ada atau ditahan.",
                    "What the value counts or sums; empty where there is nothing or it is withheld."));

    public static final Heading<OptionalDouble> DENOMINATOR = new Heading<>(
            "denominator",
            NumberKinds.numberOrEmpty(PART),
            text(
                    "Penyebut: pembagi pembilang itu; kosong bila tidak ada atau ditahan.",
                    "What the numerator is divided by; empty where there is nothing or it is withheld."));

    public static final Heading<OptionalLong> N = new Heading<>(
            "n",
            NumberKinds.wholeOrEmpty(Range.COUNT),
            text(
                    "Jumlah kasus yang mendasari nilai itu; kosong bila tidak ada atau ditahan.",
                    "Number of cases that the value rests on; empty where there is nothing or it is withheld."));

    public static final Heading<Status> STATUS = new Heading<>(
            "status",
            Kind.code(Status.class),
            text(
                    "Apakah angka itu dapat diandalkan: kasusnya cukup; lebih sedikit daripada jumlah minimum metrik; tidak"
                            + " tersedia dalam log; ditahan agar tidak ada pelapor atau laporan yang dapat dikenali.",
                    "Whether the number may be relied on: enough cases; fewer than the metric's minimum; not available in"
                            + " the logs; withheld, so that no reporter or single complaint can be made out."));

    /** The status of a row whose numbers are either shown or withheld, whatever the number of cases. */
    public static final Heading<Status> SHOWN_OR_WITHHELD = new Heading<>(
            STATUS.name(),
            STATUS.kind().of(Kind.codes(Stream.of(Status.OK, Status.SUPPRESSED))),
            text(
                    "`suppressed` bila ada angka baris itu yang ditahan, selainnya `ok`.",
                    "`suppressed` where any number of the row is withheld, else `ok`."));

    public static final Columns<Estimate> ALL = Columns.of(
            VALUE.of(Estimate::value),
            LOW.of(Estimate::low),
            HIGH.of(Estimate::high),
            NUMERATOR.of(Estimate::numerator),
            DENOMINATOR.of(Estimate::denominator),
            N.of(Estimate::n),
            STATUS.of(Estimate::status));

    private EstimateColumns() {}

    /** The estimate of a row that is read. */
    static Estimate read(ReadCells cells) {
        return new Estimate(
                cells.of(VALUE),
                cells.of(LOW),
                cells.of(HIGH),
                cells.of(NUMERATOR),
                cells.of(DENOMINATOR),
                cells.of(N),
                cells.of(STATUS));
    }
}
