package lapor.jobs.tally;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import lapor.agency.Agency;
import lapor.jobs.handling.HandlingColumns;
import org.apache.spark.sql.Column;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Whether a handling was received on a day on which the listed agency did not exist. */
final class OutOfTime {
    private OutOfTime() {}

    /** The condition; agencies of the same date are looked up together. */
    static Column condition(List<Agency> listed, HandlingDays days) {
        Column outside = lit(false);
        for (var founded : byDate(listed, Agency::validFrom).entrySet()) {
            outside = outside.or(isOneOf(founded.getValue()).and(days.received().lt(days.number(founded.getKey()))));
        }
        for (var ended : byDate(listed, Agency::validTo).entrySet()) {
            outside = outside.or(isOneOf(ended.getValue()).and(days.received().geq(days.number(ended.getKey()))));
        }
        return outside;
    }

    private static Column isOneOf(List<String> ids) {
        return col(HandlingColumns.AGENCY_ID).isin(ids.toArray());
    }

    private static SortedMap<LocalDate, List<String>> byDate(
            List<Agency> listed, Function<Agency, Optional<LocalDate>> date) {
        SortedMap<LocalDate, List<String>> ids = new TreeMap<>();
        listed.forEach(
                agency -> date.apply(agency).ifPresent(day -> ids.computeIfAbsent(day, absent -> new ArrayList<>())
                        .add(agency.id())));
        return ids;
    }
}
