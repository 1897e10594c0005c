package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.quality.QualityRow;
import lapor.quality.QualityRule;
import lapor.quality.QualityTable;
import lapor.source.RowRule;
import lapor.source.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A log that only says how complaints stand, one file for each agency, tells the same as a log of the events that are
 * written out beside it: a change seen twice or missed would be another number somewhere.
 */
@ExtendWith(SparkExtension.class)
class StateLogTest {
    private static final int CASES = 48;

    @Test
    void tellsTheSameAsTheEventsWrittenOut(@TempDir Path states, @TempDir Path events) {
        SmallWorld byState = world(states, stateMapping()).write("own/A1-2022.csv", stateRows("A1"))
                .write("own/A2-2022.csv", stateRows("A2"));
        SmallWorld.Ended ended = byState.nightly();
        assertThat(ended.code()).as(ended.said()).isEqualTo(ExitCode.DONE);
        SmallWorld byEvent = world(events, eventMapping()).write("own/events.csv", eventRows());
        SmallWorld.Ended other = byEvent.nightly();
        assertThat(other.code()).as(other.said()).isEqualTo(ExitCode.DONE);

        assertThat(byState.path("out/current/metrics.csv"))
                .hasSameTextualContentAs(byEvent.path("out/current/metrics.csv"));
        List<QualityRow> quality = QualityTable.TABLE.read(byState.path("out/current"));
        assertThat(rows(quality, RowRule.ROW_UNCHANGED)).as("second rows of one state").isEqualTo(CASES);
        assertThat(quality)
                .filteredOn(row -> row.rule() == QualityRule.COLUMN_UNKNOWN)
                .singleElement()
                .satisfies(row -> assertThat(row.exampleRef()).isEqualTo("note, other"));
        assertThat(QualityTable.TABLE.read(byEvent.path("out/current")))
                .filteredOn(row -> row.rule() == QualityRule.MAPPING_LIST_UNSAID)
                .extracting(QualityRow::exampleRef)
                .containsExactly("own.json: events[0].type.values");
    }

    private static long rows(List<QualityRow> quality, Rule rule) {
        return quality.stream().filter(row -> row.rule() == rule).mapToLong(QualityRow::rows).sum();
    }

    private static SmallWorld world(Path folder, String mapping) {
        return SmallWorld.in(folder)
                .write("own.json", mapping)
                .replace("run.json", "\"logs\", \"source\": \"handling-log\"", "\"own\", \"source\": \"own.json\"");
    }

    private static String stateMapping() {
        return """
                {"id": "own", "system": "own",
                 "fields": {"complaint_id": "id", "agency_id": {"fileName": "^(A\\\\d)-"}},
                 "events": [
                  {"type": "SUBMITTED", "at": "updated", "changes": {"column": "state", "to": ["new"]}},
                  {"type": "RESPONDED", "at": "updated", "changes": {"column": "state", "to": ["active"], "from": ["new"]}},
                  {"type": "CLOSED", "at": "updated", "changes": {"column": "state", "to": ["solved"]},
                   "fields": {"actor": {"column": "by", "values": {"robot": "SYSTEM"}, "otherwise": "AGENCY_ADMIN"}}},
                  {"type": "REOPENED", "at": "updated", "changes": {"column": "reopened", "grows": true}}]}
                """;
    }

    private static String eventMapping() {
        return """
                {"id": "own", "system": "own",
                 "fields": {"complaint_id": "id", "agency_id": "agency", "actor": {"column": "actor", "values": "lapor-actor"}},
                 "events": [{"at": "at", "type": {"column": "type", "values": {"in": "SUBMITTED", "answer": "RESPONDED",
                   "end": "CLOSED", "again": "REOPENED"}}}]}
                """;
    }

    /** The rows of an agency's complaints, in no order. */
    private static String stateRows(String agency) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            if (agency(i).equals(agency)) {
                String by = i % 5 == 0 ? "robot" : "Budi";
                rows.add(row(i, 0, "New", 0, ""));
                rows.add(row(i, 1, "Active", 0, "Budi"));
                rows.add(row(i, 2, "Active", 0, "Siti"));
                rows.add(row(i, 3, "Solved", 0, by));
                if (i % 3 == 0) {
                    rows.add(row(i, 4, "Active", 1, "Siti"));
                    rows.add(row(i, 5, "Solved", 1, "Budi"));
                }
            }
        }
        Collections.shuffle(rows, new Random(7));
        return "id,updated,state,reopened,by,note,other\n" + String.join("\n", rows) + "\n";
    }

    private static String row(int complaint, int step, String state, int reopened, String by) {
        return "C%d,%s,%s,%d,%s,x,y".formatted(complaint, at(complaint, step), state, reopened, by);
    }

    private static String eventRows() {
        StringBuilder rows = new StringBuilder("id,type,at,agency,actor\n");
        for (int i = 0; i < CASES; i++) {
            rows.append(event(i, 0, "in", ""));
            rows.append(event(i, 1, "answer", ""));
            rows.append(event(i, 3, "end", i % 5 == 0 ? "system" : "agency_admin"));
            if (i % 3 == 0) {
                rows.append(event(i, 4, "again", ""));
                rows.append(event(i, 5, "end", "agency_admin"));
            }
        }
        return rows.toString();
    }

    private static String event(int complaint, int step, String type, String actor) {
        return "C%d,%s,%s,%s,%s\n".formatted(complaint, type, at(complaint, step), agency(complaint), actor);
    }

    private static String at(int complaint, int step) {
        return "2022-01-%02dT%02d:%02d:00".formatted(3 + complaint % 9 + 2 * step, 8 + step, complaint);
    }

    private static String agency(int complaint) {
        return complaint % 2 == 0 ? "A1" : "A2";
    }
}
