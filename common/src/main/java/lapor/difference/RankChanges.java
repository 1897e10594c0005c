package lapor.difference;

import static java.util.stream.Collectors.toMap;

import lapor.evaluation.EvaluationRow;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.Function;

/** Puts the entries of two evaluations side by side. */
public final class RankChanges {
    private record Place(String stage, String group, String category, String agencyId) {
        static final Comparator<Place> ORDER = Comparator.comparing(Place::stage)
                .thenComparing(Place::group)
                .thenComparing(Place::category)
                .thenComparing(Place::agencyId);

        static Place of(EvaluationRow row) {
            return new Place(row.stage(), row.group(), row.category(), row.agencyId());
        }
    }

    private RankChanges() {}

    /**
     * Every entry of both, by stage, group, category and agency id.
     *
     * @param between the earlier data judged as the later run judges; empty where that is not known
     * @param late what late rows alone make of scores, by row of the earlier data as the later run judges them
     */
    public static List<RankChange> of(
            List<EvaluationRow> before,
            List<EvaluationRow> after,
            List<EvaluationRow> between,
            Map<EvaluationRow, Double> late) {
        Map<Place, EvaluationRow> earlier = byPlace(before);
        Map<Place, EvaluationRow> later = byPlace(after);
        Map<Place, EvaluationRow> judged = byPlace(between);
        Map<Place, Double> shifts =
                late.entrySet().stream().collect(toMap(row -> Place.of(row.getKey()), Map.Entry::getValue));
        TreeSet<Place> places = new TreeSet<>(Place.ORDER);
        places.addAll(earlier.keySet());
        places.addAll(later.keySet());
        return places.stream()
                .map(place -> new RankChange(
                        Optional.ofNullable(earlier.get(place)),
                        Optional.ofNullable(later.get(place)),
                        Optional.ofNullable(judged.get(place)),
                        shifts.containsKey(place)
                                ? OptionalDouble.of(shifts.getOrDefault(place, 0.0))
                                : OptionalDouble.empty()))
                .toList();
    }

    private static Map<Place, EvaluationRow> byPlace(List<EvaluationRow> rows) {
        return rows.stream().collect(toMap(Place::of, Function.identity()));
    }
}
