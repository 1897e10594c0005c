package lapor.proposal;

import lapor.source.Text;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was found out of a sample, before a mapping is made of it.
 *
 * @param nulls what stands where there is no value, as written
 * @param columns of the sample, in the order of the file
 * @param times which of them hold times, and how these are written
 * @param roles what each is likely to be there for
 * @param zone of times without an offset
 * @param remarks for the person, in the order in which they come up
 */
record Findings(
        LogSample sample,
        Set<String> nulls,
        List<ColumnSample> columns,
        TimeColumns times,
        Roles roles,
        ZoneId zone,
        Words words,
        List<String> remarks) {

    static Findings of(LogSample sample, ZoneId zone, Words words) {
        Set<String> nulls = nulls(sample, words);
        Set<String> folded = new TreeSet<>();
        nulls.forEach(text -> folded.add(Text.fold(text)));
        List<ColumnSample> columns = sample.columns().stream()
                .map(name -> ColumnSample.of(sample, name, folded))
                .toList();
        TimeColumns times = TimeColumns.of(columns, sample.beginning(), words);
        List<String> remarks = new ArrayList<>(sample.remarks());
        remarks.addAll(times.remarks());
        Roles roles = Roles.of(columns, times.columns().keySet(), words);
        return new Findings(sample, nulls, columns, times, roles, zone, words, remarks);
    }

    private static Set<String> nulls(LogSample sample, Words words) {
        Set<String> found = new TreeSet<>();
        sample.rows()
                .forEach(row -> sample.columns().forEach(column -> row.values(column).stream()
                        .filter(value -> words.none().contains(Text.fold(value)))
                        .forEach(found::add)));
        return found;
    }

    /** The complaint's id: by its name, or else the only column that could be it. */
    Optional<ColumnSample> id() {
        Optional<ColumnSample> named = roles.find(Role.COMPLAINT_ID);
        return named.or(() -> columns.stream()
                .filter(column -> RoleTest.canBe(column, Role.COMPLAINT_ID, words))
                .filter(column -> column.distinct() == column.filled()
                        && !times.columns().containsKey(column.name()))
                .findFirst());
    }

    /** Whether the file tells of a complaint in several rows. */
    boolean repeatsCases() {
        return id().filter(id -> {
                    Set<String> beginning = new LinkedHashSet<>();
                    for (int i = 0; i < sample.beginning(); i++) {
                        beginning.add(id.first(i));
                    }
                    return 10L * beginning.size() < 9L * sample.beginning();
                })
                .isPresent();
    }

    /** The times of a column, row by row. */
    List<Optional<Instant>> instants(ColumnSample column) {
        return times.read(column, zone);
    }

    void remark(String remark) {
        remarks.add(remark);
    }
}
