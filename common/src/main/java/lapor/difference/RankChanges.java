package lapor.difference;

import static java.util.stream.Collectors.toMap;

import lapor.evaluation.EntryKey;
import lapor.evaluation.EvaluationRow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.Function;

/** Puts the entries of two evaluations side by side. */
public final class RankChanges {
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
        Map<EntryKey, EvaluationRow> earlier = byPlace(before);
        Map<EntryKey, EvaluationRow> later = byPlace(after);
        Map<EntryKey, EvaluationRow> judged = byPlace(between);
        Map<EntryKey, Double> shifts =
                late.entrySet().stream().collect(toMap(row -> row.getKey().key(), Map.Entry::getValue));
        TreeSet<EntryKey> places = new TreeSet<>();
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

    private static Map<EntryKey, EvaluationRow> byPlace(List<EvaluationRow> rows) {
        return rows.stream().collect(toMap(EvaluationRow::key, Function.identity()));
    }
}
