package lapor.run;

import lapor.text.Language;

import java.util.List;

/**
 * A run whose every small input has been read and found in order; only the logs are left to read. It is taken apart
 * where a step begins: each step gets what it needs, and nothing else.
 *
 * @param clock from where it looks, and how it counts time
 * @param rulebook by what agencies are counted and measured
 * @param participants the agencies
 * @param assessment what they are judged for
 * @param places where the lake is, and where runs are published
 * @param languages of the report
 * @param thresholds that the logs must keep to
 * @param settings all of this in short
 */
public record RunPlan(
        RunClock clock,
        Rulebook rulebook,
        Participants participants,
        Assessment assessment,
        Places places,
        List<Language> languages,
        Thresholds thresholds,
        Settings settings) {
    public RunPlan {
        languages = List.copyOf(languages);
    }

    /** From where it looks. */
    public Viewpoint view() {
        return clock.view();
    }
}
