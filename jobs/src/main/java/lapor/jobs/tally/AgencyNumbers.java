package lapor.jobs.tally;

import static org.apache.spark.sql.functions.col;

import lapor.jobs.lake.EventColumns;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

/** Numbers that stand for agencies within one run, in the order of their ids; 0 for complaints without one. */
final class AgencyNumbers implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ArrayList<String> ids = new ArrayList<>();
    private final HashMap<String, Integer> numbers = new HashMap<>();

    private AgencyNumbers(List<String> sorted) {
        ids.add("");
        ids.addAll(sorted);
        ids.forEach(id -> numbers.put(id, numbers.size()));
    }

    /** Those of all agencies that events name. */
    static AgencyNumbers of(Dataset<Row> events) {
        return new AgencyNumbers(events
                .select(col(EventColumns.AGENCY_ID))
                .filter(col(EventColumns.AGENCY_ID).isNotNull())
                .distinct()
                .as(Encoders.STRING())
                .collectAsList()
                .stream()
                .sorted()
                .toList());
    }

    /** That of an agency which an event names; empty for none. */
    int of(String agencyId) {
        return Objects.requireNonNull(numbers.get(agencyId), agencyId);
    }

    /** Ids of all, in order. */
    List<String> all() {
        return ids.subList(1, ids.size());
    }

    String id(int number) {
        return ids.get(number);
    }
}
