package lapor.jobs.logs;

import static lapor.jobs.lake.EventColumns.AT;
import static lapor.jobs.lake.EventColumns.FILE_ID;
import static lapor.jobs.lake.EventColumns.LINE;

import lapor.source.ChangeRule;
import lapor.source.RowRule;
import org.apache.spark.sql.Row;

import java.io.Serializable;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which of the possible changes of one complaint in a delivery happened. Rows are compared in the order of their times,
 * then of the files and lines.
 *
 * @param rules the changes that each file's mapping looks for, by the file's place in the delivery
 * @param mappings names of the files' mappings, in the same order: rows read with one mapping are compared
 */
record ComplaintChanges(List<Map<Integer, ChangeRule>> rules, List<String> mappings) implements Serializable {
    private static final Comparator<Row> IN_TIME = Comparator.<Row, Timestamp>comparing(row -> row.getAs(AT))
            .thenComparing(row -> row.<Integer>getAs(StagedRows.FILE_ORDER))
            .thenComparing(row -> row.<Long>getAs(LINE));

    /** The rows with events in place of the changes that happened; a row of which nothing is left is rejected. */
    Iterator<Row> derive(Iterator<Row> rows) {
        List<Row> result = new ArrayList<>();
        List<Row> possible = new ArrayList<>();
        rows.forEachRemaining(row ->
                (row.<Integer>getAs(StagedRows.KIND) == StagedRows.CHANGE ? possible : result).add(row));
        possible.sort(IN_TIME);
        Map<String, String> states = new HashMap<>();
        Set<List<Object>> telling = new HashSet<>();
        Map<List<Object>, Row> silent = new LinkedHashMap<>();
        for (Row row : possible) {
            boolean happened = happened(row, states);
            if (happened) {
                result.add(DerivedRow.event(row));
            }
            if (happened || row.<Integer>getAs(StagedRows.STATED) > 0) {
                telling.add(place(row));
            } else {
                silent.putIfAbsent(place(row), row);
            }
        }
        silent.forEach((place, row) -> {
            if (!telling.contains(place)) {
                result.add(DerivedRow.rejected(row, RowRule.ROW_UNCHANGED));
            }
        });
        return result.iterator();
    }

    private boolean happened(Row row, Map<String, String> states) {
        int file = row.<Integer>getAs(StagedRows.FILE_ORDER);
        int rule = Integer.parseInt(row.getAs(StagedRows.RULE));
        String now = row.getAs(StagedRows.VALUE);
        Optional<String> before = Optional.ofNullable(states.put(mappings.get(file) + "/" + rule, now));
        return Optional.ofNullable(rules.get(file).get(rule)).orElseThrow().happens(before, now);
    }

    private static List<Object> place(Row row) {
        return List.of(row.<String>getAs(FILE_ID), row.<Long>getAs(LINE));
    }
}
