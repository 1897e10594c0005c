package lapor.crosscheck;

import static lapor.text.LocalText.text;

import lapor.metric.Metric;
import lapor.metric.Metrics;
import lapor.text.LocalText;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Why a claim has its verdict, and what in particular says so.
 *
 * @param day as of whose end the claim is right; absent where that is the run's, or may not be told
 * @param definition id of the other metric under which the claim is right; absent where it is judged as its own
 */
public record Grounds(Reason reason, Optional<LocalDate> day, Optional<String> definition) {

    /** A reason that says everything. */
    public static Grounds of(Reason reason) {
        return new Grounds(reason, Optional.empty(), Optional.empty());
    }

    /** Right as of the end of a day. */
    static Grounds anotherDay(Optional<LocalDate> day) {
        return new Grounds(Reason.ANOTHER_DAY, day, Optional.empty());
    }

    /** Right as this other metric is defined. */
    public static Grounds otherDefinition(String metric) {
        return new Grounds(Reason.OTHER_DEFINITION, Optional.empty(), Optional.of(metric));
    }

    /** For people to read; another metric is named by its label. */
    public LocalText words() {
        return words(definition
                .map(id -> Metrics.find(id).map(Metric::label).orElseGet(() -> text(id, id)))
                .map(label -> text(": " + label.id(), ": " + label.en())));
    }

    /** For people to read, without the day, so that all that are right as of another day read the same. */
    public LocalText kind() {
        return new Grounds(reason, Optional.empty(), definition).words();
    }

    /** As it is written in {@code crosscheck.csv}, where metrics stand by their ids. */
    String written() {
        return words(definition.map(id -> text(": " + id, ": " + id))).both();
    }

    private LocalText words(Optional<LocalText> other) {
        String when = day.map(right -> " (" + right + ")").orElse("");
        return text(
                reason.words().id() + when + other.map(LocalText::id).orElse(""),
                reason.words().en() + when + other.map(LocalText::en).orElse(""));
    }
}
