package lapor.difference;

import static lapor.text.LocalText.text;

import lapor.evaluation.EvaluationRow;
import lapor.table.Column;
import lapor.table.Columns;
import lapor.table.Headings;
import lapor.table.Kind;
import lapor.table.NumberKinds;
import lapor.table.Range;
import lapor.text.LocalText;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** The differences of two runs as a table: one row for each entry and contest of either. No run publishes it. */
public final class DifferenceTable {
    private record Row(RankChange change, Attribution by) {}

    private static final Columns<Row> ENTRY = Columns.of(
            Headings.STAGE.of(row -> row.change().entry().stage()),
            Headings.GROUP.of(row -> row.change().entry().group()),
            Headings.CATEGORY.of(row -> row.change().entry().category()),
            Headings.AGENCY_ID.of(row -> row.change().entry().agencyId()),
            Column.of(
                    "presence",
                    Kind.TEXT.of(text("`stayed`, `came`, `went`", "`stayed`, `came`, `went`")),
                    text("Apakah ia ada dalam kedua terbitan.", "Whether it is in both runs."),
                    row -> row.change().presence()));

    private static final Columns<Row> SCORE = Columns.of(
            score("score_before", text("Skor gabungan sebelumnya.", "Combined score before."), RankChange::before),
            score("score_after", text("Skor gabungan sesudahnya.", "Combined score after."), RankChange::after),
            part("change", text("Perubahan skor.", "Change of the score."), row -> row.change()
                    .change()),
            part("by_data", text("Karena data lain.", "By other data."), row -> row.by()
                    .data()),
            part(
                    "by_late",
                    text("Karena baris terlambat dan koreksi.", "By late rows and corrections."),
                    row -> row.by().late()),
            part("by_configuration", text("Karena pengaturan.", "By the settings."), row -> row.by()
                    .configuration()),
            part("by_code", text("Karena kode program.", "By the code."), row -> row.by()
                    .code()),
            part("unseparated", text("Yang tidak dapat dipisahkan.", "What cannot be told apart."), row -> row.by()
                    .unseparated()));

    private static final Columns<Row> PLACE = Columns.of(
            rank("rank_before", text("Peringkat sebelumnya.", "Rank before."), RankChange::before),
            rank("rank_after", text("Peringkat sesudahnya.", "Rank after."), RankChange::after),
            shortlisted(
                    "shortlisted_before",
                    text("Apakah dahulu lanjut.", "Whether it went on before."),
                    RankChange::before),
            shortlisted(
                    "shortlisted_after", text("Apakah kini lanjut.", "Whether it goes on after."), RankChange::after));

    private DifferenceTable() {}

    /**
     * Writes the rows in the order given.
     *
     * @param possible what differs between the runs
     */
    public static void write(Path file, List<RankChange> changes, Set<Cause> possible) {
        ENTRY.and(SCORE)
                .and(PLACE)
                .write(
                        file,
                        changes.stream()
                                .map(change -> new Row(change, Attribution.of(change, possible)))
                                .toList());
    }

    private static Column<Row, OptionalDouble> score(
            String name, LocalText meaning, Function<RankChange, Optional<EvaluationRow>> side) {
        return Column.of(name, NumberKinds.numberOrEmpty(Range.POINTS), meaning, row -> side.apply(row.change())
                .map(EvaluationRow::combinedScore)
                .orElseGet(OptionalDouble::empty));
    }

    private static Column<Row, OptionalDouble> part(
            String name, LocalText meaning, Function<Row, OptionalDouble> points) {
        return Column.of(name, NumberKinds.numberOrEmpty(Range.POINT_DIFFERENCE), meaning, points);
    }

    private static Column<Row, OptionalInt> rank(
            String name, LocalText meaning, Function<RankChange, Optional<EvaluationRow>> side) {
        return Column.of(name, NumberKinds.rankOrEmpty(), meaning, row -> side.apply(row.change())
                .map(EvaluationRow::rank)
                .orElseGet(OptionalInt::empty));
    }

    private static Column<Row, Optional<Boolean>> shortlisted(
            String name, LocalText meaning, Function<RankChange, Optional<EvaluationRow>> side) {
        return Column.of(name, Kind.TRUTH.orEmpty(), meaning, row -> side.apply(row.change())
                .map(EvaluationRow::shortlisted));
    }
}
