package lapor.proposal;

import lapor.source.EventType;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The events of a log with one row for each event, whose kind stands in a column.
 *
 * @param event the one rule
 * @param filter what leaves out the rows of unknown kinds; absent where all are known
 */
record TypedEvents(Map<String, Object> event, Optional<Map<String, Object>> filter) {

    static TypedEvents of(Findings found, ColumnSample type, ColumnSample time, CaseRows cases) {
        ShownWords shown = ShownWords.of(type, found.words());
        Map<EventType, List<String>> meanings = shown.meanings(found.words());
        List<String> unknown = new ArrayList<>(shown.unknown(found.words()));
        Map<String, Object> values = new LinkedHashMap<>();
        if (!meanings.containsKey(EventType.SUBMITTED)) {
            cases.beginning(type, found.instants(time))
                    .filter(shown.shown()::contains)
                    .ifPresent(word -> {
                        values.put(word, EventType.SUBMITTED.name());
                        unknown.remove(word);
                        found.remark("uncertain: " + word + " in " + type.name()
                                + " is SUBMITTED, since most complaints begin with it");
                    });
        }
        meanings.forEach((meaning, words) -> words.forEach(word -> values.putIfAbsent(word, meaning.name())));
        Map<String, Object> rule = Json.object("column", type.name());
        rule.put("values", values);
        rule.put("others", "none");
        Map<String, Object> event = Json.object("type", rule);
        event.put("at", time.name());
        shown.remarkHidden(type.name(), found.remarks());
        found.remark("uncertain: what each word in " + type.name() + " tells of is guessed by the word");
        if (unknown.isEmpty()) {
            return new TypedEvents(event, Optional.empty());
        }
        found.remark("uncertain: rows with these words in " + type.name() + " are left out by filters, until values say"
                + " what they tell of: " + String.join(", ", unknown));
        return new TypedEvents(event, Optional.of(WideEvents.when(type.name(), "notIn", unknown)));
    }
}
