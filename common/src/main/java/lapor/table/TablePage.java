package lapor.table;

import static lapor.text.LocalText.text;

import lapor.text.LocalText;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All published tables as Markdown, in English with Indonesian beside it. */
public final class TablePage {
    private static final LocalText TITLE = text("Tabel yang diterbitkan", "Published tables");
    private static final LocalText INTRODUCTION = text(
            "Terbitan memuat tabel-tabel ini sebagai CSV: UTF-8, koma, satu baris judul, baris diakhiri LF. Sel kosong"
                    + " berarti tidak ada nilai, tidak pernah nol. Bilangan memakai titik desimal dan tanpa pemisah ribuan;"
                    + " bagian (proporsi) adalah 0 sampai 1. Teks yang diawali `=`, `+`, `-`, `@`, tab, atau CR didahului"
                    + " apostrof, agar lembar kerja tidak membacanya sebagai rumus. Kode ditulis dengan huruf kecil.",
            "Runs publish these tables as CSV: UTF-8, comma, one header line, lines ended by LF. An empty cell means that"
                    + " there is no value, and never zero. Numbers have a decimal point and no separator of thousands; shares"
                    + " are 0 to 1. Text that begins with `=`, `+`, `-`, `@`, a tab or CR has an apostrophe before it, so that"
                    + " no spreadsheet takes it for a formula. Codes are written in small letters.");
    private static final LocalText METRICS = text("Arti setiap metrik", "What each metric means");
    private static final List<LocalText> HEADINGS = List.of(
            text("kolom", "column"), text("isi", "holds"), text("rentang, satuan, atau kode", "range, unit or codes"));

    private TablePage() {}

    /** The whole page. */
    public static String markdown(List<Table<?>> tables) {
        StringBuilder page = new StringBuilder();
        page.append("# ").append(both(TITLE));
        page.append("\n\n")
                .append(INTRODUCTION.en())
                .append("\n\n")
                .append(INTRODUCTION.id())
                .append("\n\n");
        page.append(both(METRICS)).append(": [METRICS.md](../metric/METRICS.md).\n");
        tables.forEach(table -> append(page, table));
        return page.toString();
    }

    private static void append(StringBuilder page, Table<?> table) {
        page.append("\n## `").append(table.file()).append("`\n\n");
        page.append(table.content().en())
                .append("\n\n")
                .append(table.content().id())
                .append("\n\n");
        page.append(both(from(table.extent()))).append("\n\n");
        row(page, Stream.concat(HEADINGS.stream().map(TablePage::both), Stream.of("meaning", "makna")));
        row(page, Stream.generate(() -> "---").limit(HEADINGS.size() + 2L));
        table.columns().fixed().forEach(column -> {
            Heading<?> heading = column.heading();
            append(page, "`" + heading.name() + "`", heading.kind(), heading.meaning());
        });
        table.columns().repeated().ifPresent(any -> append(page, both(any.each()), any.kind(), any.meaning()));
    }

    private static void append(StringBuilder page, String column, Kind<?> kind, LocalText meaning) {
        row(page, Stream.of(column, both(kind.name()), both(kind.values()), meaning.en(), meaning.id()));
    }

    private static LocalText from(Extent extent) {
        return switch (extent) {
            case MEASURE -> text("Dalam setiap terbitan.", "In every run.");
            case EVALUATE -> text("Dalam terbitan yang menilai.", "In runs that evaluate.");
            case REPORT -> text("Dalam terbitan dengan laporan.", "In runs with a report.");
        };
    }

    /** English, and where it differs Indonesian. */
    private static String both(LocalText text) {
        return text.en().equals(text.id()) ? text.en() : text.en() + " · " + text.id();
    }

    private static void row(StringBuilder page, Stream<String> cells) {
        page.append(cells.map(cell -> "| " + cell + " ").collect(Collectors.joining()));
        page.append("|\n");
    }
}
