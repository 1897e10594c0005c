package lapor.judgement;

import lapor.agency.SuccessorAgencies;
import lapor.quality.QualityRow;
import lapor.quality.QualityRule;
import lapor.source.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What {@code quality.csv} tells of judging, besides what it tells of counting. */
public final class JudgedQuality {
    private static final Set<Rule> RULES =
            Set.of(QualityRule.CALENDAR_PROVISIONAL, QualityRule.AGENCY_FOLDED, QualityRule.LATEST_HANDLING);

    private JudgedQuality() {}

    /**
     * What is known of the counting, and what judging adds.
     *
     * @param backlogDays length of the daily series
     */
    static List<QualityRow> of(Counted counted, SuccessorAgencies succession, int backlogDays) {
        List<QualityRow> quality = new ArrayList<>(counted.quality());
        quality.addAll(ProvisionalDays.rows(counted.calendar(), counted.view()));
        quality.addAll(FoldedAgencies.rows(counted, succession));
        LatestHandling.row(counted, backlogDays).ifPresent(quality::add);
        return List.copyOf(quality);
    }

    /** What a published run knew before it judged, so that judging again says nothing twice. */
    public static List<QualityRow> without(List<QualityRow> published) {
        return published.stream().filter(row -> !RULES.contains(row.rule())).toList();
    }
}
