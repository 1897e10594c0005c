package lapor.jobs.exchange;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_utc_timestamp;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;

import lapor.agency.Agency;
import lapor.jobs.lake.EventColumns;
import org.apache.spark.sql.Column;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The day of an event, counted from 1970, where its agency is; of one that names no listed agency, in the zone of the
 * run.
 */
final class LocalDay {
    private LocalDay() {}

    static Column of(LakeView view) {
        Map<String, List<String>> byZone = view.listed().stream()
                .filter(agency -> !agency.zone().equals(view.zone()))
                .collect(groupingBy(agency -> agency.zone().getId(), TreeMap::new, mapping(Agency::id, toList())));
        Column day = in(view.zone().getId());
        for (Map.Entry<String, List<String>> zone : byZone.entrySet()) {
            day = when(col(EventColumns.AGENCY_ID).isin(zone.getValue().toArray()), in(zone.getKey()))
                    .otherwise(day);
        }
        return day;
    }

    private static Column in(String zone) {
        return unix_date(to_date(from_utc_timestamp(col(EventColumns.AT), zone)));
    }
}
