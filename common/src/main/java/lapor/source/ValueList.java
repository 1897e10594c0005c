package lapor.source;

import java.util.Collection;

/** A bundled list of spellings, for those who ask whether a column's values are on it. */
public enum ValueList {
    ACTORS("lapor-actor", "actor"),
    CLASSIFICATIONS("lapor-classification", "classification"),
    STATUSES("lapor-status", "status");

    private final String listName;
    private final String field;

    ValueList(String listName, String field) {
        this.listName = listName;
        this.field = field;
    }

    /** How a mapping names it. */
    public String listName() {
        return listName;
    }

    /** What it tells the meaning of. */
    public String field() {
        return field;
    }

    /** Whether every one of some values is on it; not so where there are none. */
    public boolean knowsAll(Collection<String> values) {
        return !values.isEmpty()
                && values.stream()
                        .allMatch(value -> ValueLists.find(listName)
                                .filter(list -> list.containsKey(Text.fold(value)))
                                .isPresent());
    }
}
