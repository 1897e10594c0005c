package lapor.peer;

import static lapor.text.LocalText.text;

import lapor.statistics.Bounds;
import lapor.table.Column;
import lapor.table.Columns;
import lapor.table.Kind;
import lapor.table.NumberKinds;
import lapor.table.Range;
import lapor.text.LocalText;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/** The columns of how a number stands among those of its peers, in {@link ComparisonTable}. */
final class StandColumns {
    private static final Kind<OptionalDouble> NUMBER = NumberKinds.numberOrEmpty(Range.METRIC);

    static final Columns<ComparisonRow> ALL = Columns.of(
            column(
                    "shrunk",
                    text("Nilai yang ditarik ke arah pembanding.", "The value, pulled towards the peers."),
                    stand -> OptionalDouble.of(stand.shrunk().mean())),
            column(
                    "shrunk_low",
                    text("Batas bawah selang 95 % nilai itu.", "Lower end of the 95 % interval of the shrunk value."),
                    stand -> stand.interval().low()),
            column(
                    "shrunk_high",
                    text("Batas atas selang 95 % nilai itu.", "Upper end of the 95 % interval of the shrunk value."),
                    stand -> stand.interval().high()),
            Column.of(
                    "z",
                    NumberKinds.numberOrEmpty(Range.around(text("galat baku", "standard errors"))),
                    text(
                            "Jarak dari nilai pembanding dalam galat baku, termasuk perbedaan wajar antarinstansi.",
                            "Distance from the peers' value in standard errors, their usual differences included."),
                    row -> find(row, stand -> OptionalDouble.of(stand.z()))),
            limit(
                    "low95",
                    text("Batas bawah corong 95 %.", "Lower 95 % limit of the funnel."),
                    Stand::usual,
                    Bounds::low),
            limit(
                    "high95",
                    text("Batas atas corong 95 %.", "Upper 95 % limit of the funnel."),
                    Stand::usual,
                    Bounds::high),
            limit(
                    "low998",
                    text("Batas bawah corong 99,8 %.", "Lower 99.8 % limit of the funnel."),
                    Stand::wide,
                    Bounds::low),
            limit(
                    "high998",
                    text("Batas atas corong 99,8 %.", "Upper 99.8 % limit of the funnel."),
                    Stand::wide,
                    Bounds::high),
            Column.of(
                    "position",
                    Kind.TEXT_OR_EMPTY.of(
                            Kind.codes(Stream.concat(Stream.of(Position.values()), Stream.of(Obstacle.values())))),
                    text(
                            "Letak nilai terhadap batas corong, atau mengapa hal itu tidak dikatakan; apakah letak itu baik,"
                                    + " bergantung pada arah metrik.",
                            "Where the value lies against the limits of the funnel, or why that is not said; whether that is"
                                    + " good is the metric's direction."),
                    ComparisonRow::position));

    private StandColumns() {}

    private static Column<ComparisonRow, OptionalDouble> limit(
            String name, LocalText meaning, Function<Stand, Bounds> limits, Function<Bounds, OptionalDouble> end) {
        return column(name, meaning, limits.andThen(end));
    }

    private static Column<ComparisonRow, OptionalDouble> column(
            String name, LocalText meaning, Function<Stand, OptionalDouble> value) {
        return Column.of(name, NUMBER, meaning, row -> find(row, value));
    }

    private static OptionalDouble find(ComparisonRow row, Function<Stand, OptionalDouble> value) {
        Optional<OptionalDouble> found = row.stand().map(value);
        return found.orElseGet(OptionalDouble::empty);
    }
}
