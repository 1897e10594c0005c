package lapor.crosscheck;

import static lapor.text.LocalText.text;

import lapor.metric.Metric;
import lapor.metric.Metrics;
import lapor.text.LocalText;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Why a claim has its verdict, and what in particular says so.
 *
 * @param cases how many there were, where they are too few; absent where that is not told
 * @param definition id of the other metric under which the claim is right; absent where it is judged as its own
 */
public record Grounds(Reason reason, OptionalLong cases, Optional<String> definition) {

    /** A reason that says everything. */
    public static Grounds of(Reason reason) {
        return new Grounds(reason, OptionalLong.empty(), Optional.empty());
    }

    /** Too few of them. */
    public static Grounds tooFew(OptionalLong cases) {
        return new Grounds(Reason.TOO_FEW, cases, Optional.empty());
    }

    /** Right as this other metric is defined. */
    public static Grounds otherDefinition(String metric) {
        return new Grounds(Reason.OTHER_DEFINITION, OptionalLong.empty(), Optional.of(metric));
    }

    /** For people to read; another metric is named by its label. */
    public LocalText words() {
        return words(definition
                .map(id -> Metrics.find(id).map(Metric::label).orElseGet(() -> text(id, id)))
                .map(label -> text(": " + label.id(), ": " + label.en())));
    }

    /** For people to read, without how many cases there were, so that all that have too few read the same. */
    public LocalText kind() {
        return new Grounds(reason, OptionalLong.empty(), definition).words();
    }

    /** As it is written in {@code crosscheck.csv}, where metrics stand by their ids. */
    String written() {
        return words(definition.map(id -> text(": " + id, ": " + id))).both();
    }

    private LocalText words(Optional<LocalText> other) {
        String n = cases.isPresent() ? " (n = " + cases.getAsLong() + ")" : "";
        return text(
                reason.words().id() + n + other.map(LocalText::id).orElse(""),
                reason.words().en() + n + other.map(LocalText::en).orElse(""));
    }
}
