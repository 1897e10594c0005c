package lapor.metric;

import static lapor.text.LocalText.text;

import lapor.table.Columns;
import lapor.table.Extent;
import lapor.table.Heading;
import lapor.table.Headings;
import lapor.table.Kind;
import lapor.table.ReadCells;
import lapor.table.ReadableTable;
import lapor.table.Table;

import java.time.Instant;

/** The table {@code restatements.csv}. */
public final class RestatementTable {
    /** Numbers and status codes are no text that a spreadsheet could take for a formula. */
    private static final Kind<Stated> NUMBER_OR_STATUS = new Kind<>(
            text("bilangan, kode, atau kosong", "number, code or empty"),
            Kind.codes(Status.class),
            Stated::code,
            (row, column) -> row.findParsed(column, Stated::ofCode, "a number or a status")
                    .orElseGet(() -> Stated.ofCode("")));

    private static final Heading<Instant> PUBLISHED_AS_OF = new Heading<>(
            "published_as_of",
            Kind.INSTANT,
            text("Waktu acuan kedua angka itu.", "The instant that both numbers look from."));

    private static final Heading<Stated> PUBLISHED = new Heading<>(
            "published",
            NUMBER_OR_STATUS,
            text(
                    "Nilai sebagaimana diterbitkan, atau statusnya bila tanpa nilai; kosong bila tidak ada yang diterbitkan.",
                    "The value as published, or its status where it has none; empty where nothing was published."));

    private static final Heading<Stated> RESTATED = new Heading<>(
            "restated",
            NUMBER_OR_STATUS,
            text(
                    "Nilai dengan semua yang diketahui kini, atau statusnya; kosong bila tidak ada lagi yang diterbitkan.",
                    "The value with all that is known now, or its status; empty where there is nothing to publish any"
                            + " more."));

    public static final ReadableTable<Restatement> TABLE = Table.of(
                    "restatements.csv",
                    text(
                            "Satu angka yang sudah diterbitkan dan berubah karena baris terlambat atau koreksi.",
                            "One published number that late rows or corrections changed."),
                    Extent.MEASURE,
                    Columns.of(
                            Headings.AGENCY_ID.of(Restatement::agencyId),
                            Headings.PERIOD.of(Restatement::period),
                            Headings.METRIC.of(Restatement::metric),
                            PUBLISHED_AS_OF.of(Restatement::publishedAsOf),
                            PUBLISHED.of(Restatement::published),
                            RESTATED.of(Restatement::restated)))
            .readBy(RestatementTable::row);

    private RestatementTable() {}

    private static Restatement row(ReadCells cells) {
        return new Restatement(
                cells.of(Headings.AGENCY_ID),
                cells.of(Headings.PERIOD),
                cells.of(Headings.METRIC),
                cells.of(PUBLISHED_AS_OF),
                cells.of(PUBLISHED),
                cells.of(RESTATED));
    }
}
