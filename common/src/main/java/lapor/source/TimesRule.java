package lapor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the times of an event stand. A row describes one event for each time that it states: in several columns, in a
 * list, or in one cell.
 *
 * @param columns of the source, in the order in which they are read
 * @param headings whether a file may have a column of these names more than once
 * @param separator between the times of one cell
 * @param need whether a file without the columns can be read
 */
public record TimesRule(List<String> columns, Headings headings, Optional<String> separator, ValueRule.Need need) {

    /** Whether several columns of one file may have one name. */
    public enum Headings {
        UNIQUE,
        REPEATED
    }

    /** A time as a row states it, and the column it stands in. */
    record Written(String column, String text) {}

    /** Whether the mapping foresees more than one time in a row. */
    boolean several() {
        return headings == Headings.REPEATED || separator.isPresent();
    }

    /** Every time that a row states. */
    List<Written> in(SourceRow row) {
        List<Written> times = new ArrayList<>(1);
        for (String column : columns) {
            for (String value : row.values(column)) {
                if (separator.isEmpty()) {
                    times.add(new Written(column, value));
                } else {
                    parts(value).forEach(part -> times.add(new Written(column, part)));
                }
            }
        }
        return times;
    }

    private List<String> parts(String cell) {
        return Pattern.compile(separator.orElseThrow(), Pattern.LITERAL)
                .splitAsStream(cell)
                .map(Text::tidy)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
