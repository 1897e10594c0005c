package lapor.table;

import static lapor.text.LocalText.text;

/** Headings that many tables have. */
public final class Headings {
    public static final Heading<String> AGENCY_ID =
            new Heading<>("agency_id", Kind.TEXT, text("Id instansi.", "Id of the agency."));

    public static final Heading<String> PERIOD = new Heading<>(
            "period",
            Kind.TEXT,
            text(
                    "Id periode: bulan (`YYYY-MM`), triwulan (`YYYY-Q1`), semester (`YYYY-S1`), tahun (`YYYY`), atau"
                            + " periode yang dinyatakan, seperti jendela bukti sebuah edisi (`edition-ID`).",
                    "Id of the period: a month (`YYYY-MM`), quarter (`YYYY-Q1`), semester (`YYYY-S1`), year (`YYYY`), or"
                            + " a declared period, such as the evidence window of an edition (`edition-ID`)."));

    public static final Heading<String> METRIC =
            new Heading<>("metric", Kind.TEXT, text("Id metrik.", "Id of the metric."));

    public static final Heading<String> EDITION =
            new Heading<>("edition", Kind.TEXT, text("Id edisi kompetisi.", "Id of the edition of the competition."));

    public static final Heading<String> STAGE =
            new Heading<>("stage", Kind.TEXT, text("Id tahap edisi itu.", "Id of the edition's stage."));

    public static final Heading<String> GROUP =
            new Heading<>("group", Kind.TEXT, text("Kelompok peserta.", "The entry's group."));

    public static final Heading<String> CATEGORY = new Heading<>(
            "category",
            Kind.TEXT_OR_EMPTY,
            text(
                    "Kategori di dalam kelompok; kosong bila tahap itu tidak memilikinya.",
                    "Category inside the group; empty where the stage has none."));

    private Headings() {}
}
