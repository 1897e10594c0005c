package lapor.source;

import static java.util.stream.Collectors.toUnmodifiableSet;

import lapor.input.JsonFields;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what a row must say. */
final class ConditionReading {
    private ConditionReading() {}

    /** One condition, or a list of them; empty when the key is left out. */
    static List<Condition> read(JsonFields json, String key) {
        if (json.hasArray(key)) {
            return json.objects(key, ConditionReading::condition);
        }
        return json.findObject(key, ConditionReading::condition).stream().toList();
    }

    private static Condition condition(JsonFields json) {
        String column = json.text("column");
        if (Stream.of("in", "notIn", "present").filter(json::has).count() != 1) {
            json.problems().invalid(json.path("in"), "needs one of in, notIn, present");
        }
        if (json.has("present")) {
            Condition.Test test = json.flag("present") ? Condition.Test.PRESENT : Condition.Test.ABSENT;
            return new Condition(column, test, Set.of());
        }
        String list = json.has("in") ? "in" : "notIn";
        Condition.Test test = json.has("in") ? Condition.Test.IN : Condition.Test.NOT_IN;
        Set<String> values = json.texts(list).stream().map(Text::fold).collect(toUnmodifiableSet());
        if (json.has(list) && values.isEmpty()) {
            json.problems().invalid(json.path(list), "needs at least one value");
        }
        return new Condition(column, test, values);
    }
}
