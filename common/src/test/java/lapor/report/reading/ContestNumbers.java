package lapor.report.reading;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What may be told of a contest.
 *
 * @param edition the edition's file
 */
record ContestNumbers(PublishedTables published, JsonNode edition) {
    private static final double HUNDREDTHS = 100;
    private static final double SURE = 95;

    /** Entries, ranked, selected, places, and the weights of the combined score. */
    List<Double> summary(Sentence sentence) {
        Rows entries = rows("evaluation.csv", sentence);
        Map<String, String> any = entries.all().get(0);
        List<Double> told = new ArrayList<>(List.of(
                entries.count(),
                entries.where(row -> !row.get("rank").isEmpty()).count(),
                entries.where("shortlisted", "true").count(),
                places(any)));
        elements(stage(any).get("scores"))
                .map(score -> score.get("weight").asDouble() * HUNDREDTHS)
                .forEach(told::add);
        return told;
    }

    /**
     * Who cannot be excluded, what moves the ranks, or how far they move without the indicator that moves them most.
     */
    List<List<Double>> standings(Sentence sentence) {
        Rows entries = rows("uncertainty.csv", sentence);
        Rows drivers = rows("drivers.csv", sentence);
        double most = drivers.numbers("mean_shift").max().orElse(0);
        List<List<Double>> told = new ArrayList<>(List.of(
                List.of(
                        entries.where("possibly_among", "true").count(),
                        places(entries.all().get(0)),
                        SURE),
                drivers.numbers("total_order")
                        .map(share -> share * HUNDREDTHS)
                        .boxed()
                        .toList()));
        drivers.where(row -> Rows.number(row, "mean_shift").anyMatch(shift -> shift == most))
                .numbers("max_shift")
                .forEach(shift -> told.add(List.of(most, shift)));
        return told;
    }

    private Rows rows(String file, Sentence sentence) {
        return new Rows(published.rows(file)).where(sentence::isOfContest);
    }

    private JsonNode stage(Map<String, String> row) {
        return elements(edition.get("stages"))
                .filter(stage -> stage.get("id").asText().equals(row.get("stage")))
                .findFirst()
                .orElseThrow();
    }

    private double places(Map<String, String> row) {
        return elements(stage(row).get("quotas"))
                .filter(quota -> quota.get("group").asText().equals(row.get("group"))
                        && quota.path("category").asText().equals(row.get("category")))
                .mapToDouble(quota -> quota.get("places").asDouble())
                .sum();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
