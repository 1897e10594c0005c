package lapor.generate;

import lapor.table.Cell;

import java.util.ArrayList;
import java.util.List;

/**
 * Scores by people, 0 to 100 in half points: an agency's quality as each evaluator sees it, who has a severity of their
 * own. Rows are agency, item (a criterion or a part), evaluator, score.
 */
final class Marks {
    private static final double MEAN = 70;
    private static final double QUALITY = 9;
    private static final double ITEM_SPREAD = 4;
    private static final double NOISE = 3.5;

    private final long seed;
    private final String purpose;
    private final List<String> items;
    private final List<Double> severities;

    private Marks(long seed, String purpose, List<String> items, List<Double> severities) {
        this.seed = seed;
        this.purpose = purpose;
        this.items = items;
        this.severities = severities;
    }

    /** Scores of documents, by three evaluators. */
    static List<List<String>> documents(long seed, EditionFrame frame, List<Entry> entries) {
        return new Marks(seed, "evaluator", frame.criteria(), List.of(-5.0, 0.5, 4.0)).rows(entries);
    }

    /** Scores of the panel, by four members; they see an agency's work as well as its papers. */
    static List<List<String>> panel(long seed, EditionFrame frame, List<Entry> entries) {
        return new Marks(seed, "panelist", frame.panelParts(), List.of(-3.0, -0.5, 1.0, 2.5)).rows(entries);
    }

    private List<List<String>> rows(List<Entry> entries) {
        List<List<String>> rows = new ArrayList<>();
        for (Entry entry : entries) {
            SyntheticAgency agency = entry.agency();
            Dice dice = Dice.of(seed, purpose + " " + agency.id(), 0);
            double quality = quality(agency.traits());
            for (String item : items) {
                double worth = MEAN + QUALITY * quality + ITEM_SPREAD * dice.gaussian();
                for (int i = 0; i < severities.size(); i++) {
                    double score = Traits.clamp(worth + severities.get(i) + NOISE * dice.gaussian(), 0, 100);
                    String evaluator = purpose + "-" + (i + 1);
                    rows.add(List.of(agency.id(), item, evaluator, Cell.number(Math.rint(2 * score) / 2)));
                }
            }
        }
        return rows;
    }

    private double quality(Traits traits) {
        return purpose.equals("panelist") ? 0.6 * traits.documents() + 0.4 * traits.diligence() : traits.documents();
    }
}
