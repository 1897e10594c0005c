package lapor.edition;

import static java.util.stream.Collectors.joining;

import lapor.input.JsonFields;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks of ids inside a document. Blank ids were reported when they were read. */
final class References {
    private static final Pattern ID = Pattern.compile("[a-z0-9-]+");

    private References() {}

    /** The id of a document or of a part of it that others name. */
    static String id(JsonFields fields) {
        String id = fields.text("id");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            fields.problems()
                    .invalid(
                            fields.path("id"), "must be lower-case letters, digits and hyphens, but is \"" + id + "\"");
        }
        return id;
    }

    /** Notes a problem unless the id is one of those known. */
    static void check(JsonFields fields, String key, String id, Stream<String> known) {
        List<String> ids = known.toList();
        if (!id.isEmpty() && !ids.contains(id)) {
            fields.problems()
                    .invalid(
                            fields.path(key),
                            "unknown \"" + id + "\"; known are "
                                    + ids.stream().distinct().sorted().collect(joining(", ")));
        }
    }

    /**
     * Notes a problem for every id that an earlier element of the list has.
     *
     * @param idKey the key inside an element that holds the id
     */
    static void distinct(JsonFields fields, String listKey, String idKey, Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        int index = 0;
        for (String id : ids.toList()) {
            if (!id.isEmpty() && !seen.add(id)) {
                fields.problems()
                        .invalid(fields.path(listKey + "[" + index + "]." + idKey), "\"" + id + "\" is there twice");
            }
            index++;
        }
    }

    /** Notes a problem if the list has no element. */
    static void notEmpty(JsonFields fields, String key, List<?> elements, String expected) {
        if (elements.isEmpty() && !fields.has(key)) {
            fields.problems().invalid(fields.path(key), "is missing, expected " + expected);
        } else if (elements.isEmpty()) {
            fields.problems().invalid(fields.path(key), "needs " + expected);
        }
    }
}
