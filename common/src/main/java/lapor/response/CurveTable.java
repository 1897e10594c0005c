package lapor.response;

import static lapor.text.LocalText.text;

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

import java.util.OptionalDouble;
import java.util.OptionalLong;

/** The table {@code response_curve.csv}. */
public final class CurveTable {
    private static final Heading<Long> WORKING_DAYS = new Heading<>(
            "working_days",
            NumberKinds.whole(Range.from(0, text("hari kerja, 0 atau lebih", "working days, 0 or more"))),
            text("Hari kerja sejak diterima.", "Working days since receipt."));

    private static final Heading<OptionalDouble> ANSWERED_SHARE = new Heading<>(
            "answered_share",
            NumberKinds.numberOrEmpty(Range.SHARE),
            text(
                    "Bagian laporan yang mendapat tanggapan pertama dalam sekian hari kerja (Kaplan-Meier, yang belum"
                            + " ditanggapi tersensor); kosong bila tidak ada lagi yang teramati selama itu.",
                    "Share of complaints with a first response within so many working days (Kaplan-Meier, the unanswered"
                            + " censored); empty where nobody is left who was observed so long."));

    private static final Heading<OptionalDouble> LOW = new Heading<>(
            "low",
            NumberKinds.numberOrEmpty(Range.SHARE),
            text(
                    "Batas bawah selang 95 %; kosong bila bagian itu kosong.",
                    "Lower end of its 95 % interval; empty with the share."));

    private static final Heading<OptionalDouble> HIGH = new Heading<>(
            "high",
            NumberKinds.numberOrEmpty(Range.SHARE),
            text(
                    "Batas atas selang 95 %; kosong bila bagian itu kosong.",
                    "Upper end of its 95 % interval; empty with the share."));

    private static final Heading<OptionalLong> AT_RISK = new Heading<>(
            "at_risk",
            NumberKinds.wholeOrEmpty(Range.COUNT),
            text(
                    "Laporan yang belum ditanggapi pada awal hari itu dan teramati sampai saat itu; kosong bila bagian itu kosong.",
                    "Complaints that were without response at the beginning of that day and observed until then; empty"
                            + " with the share."));

    private static final Heading<Status> STATUS = new Heading<>(
            "status",
            Kind.code(Status.class),
            text(
                    "`not_available` bila tanpa angka; selainnya status median periode itu.",
                    "`not_available` without numbers; else that of the period's median."));

    public static final ReadableTable<CurveRow> TABLE = Table.of(
                    "response_curve.csv",
                    text(
                            "Bagian laporan satu instansi dari satu periode yang ditanggapi dalam sekian hari kerja.",
                            "The share of one agency's complaints of one period that was answered within so many working"
                                    + " days."),
                    Extent.MEASURE,
                    Columns.of(
                            Headings.AGENCY_ID.of(CurveRow::agencyId),
                            Headings.PERIOD.of(CurveRow::period),
                            WORKING_DAYS.of(row -> (long) row.workingDays()),
                            ANSWERED_SHARE.of(CurveRow::answered),
                            LOW.of(CurveRow::low),
                            HIGH.of(CurveRow::high),
                            AT_RISK.of(CurveRow::atRisk),
                            STATUS.of(CurveRow::status)))
            .readBy(CurveTable::row);

    private CurveTable() {}

    private static CurveRow row(ReadCells cells) {
        return new CurveRow(
                cells.of(Headings.AGENCY_ID),
                cells.of(Headings.PERIOD),
                cells.of(WORKING_DAYS).intValue(),
                cells.of(ANSWERED_SHARE),
                cells.of(LOW),
                cells.of(HIGH),
                cells.of(AT_RISK),
                cells.of(STATUS));
    }
}
