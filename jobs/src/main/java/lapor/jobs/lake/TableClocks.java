package lapor.jobs.lake;

import org.apache.iceberg.HasTableOperations;
import org.apache.iceberg.Table;
import org.apache.iceberg.TableMetadata;
import org.apache.iceberg.TableMetadataParser;
import org.apache.iceberg.TableOperations;
import org.apache.iceberg.catalog.Catalog;

import java.time.Clock;
import java.time.Duration;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Tables do not take a change that is older than their last one by more than a minute: a clock that was ahead for one
 * night would stop all nights until that time has come. What was written ahead of the clock is taken as written now. No
 * result depends on it: states are told apart by their numbers.
 */
final class TableClocks {
    private static final long TOLERATED = Duration.ofMinutes(1).toMillis();
    private static final Pattern STAMP = Pattern.compile("(\"(?:last-updated|timestamp)-ms\"\\s*:\\s*)(\\d+)");

    private TableClocks() {}

    /** Brings the times of all tables back to now where they are ahead. */
    static void mend(Catalog catalog) {
        long now = Clock.systemUTC().millis();
        Lake.TABLES.stream()
                .filter(catalog::tableExists)
                .map(catalog::loadTable)
                .forEach(table -> mend(table, now));
    }

    private static void mend(Table table, long now) {
        if (table instanceof HasTableOperations changed) {
            TableOperations operations = changed.operations();
            TableMetadata base = operations.current();
            if (base.lastUpdatedMillis() > now + TOLERATED) {
                String mended =
                        STAMP.matcher(TableMetadataParser.toJson(base)).replaceAll(stamp -> notAfter(now, stamp));
                operations.commit(base, TableMetadataParser.fromJson(mended));
            }
        }
    }

    private static String notAfter(long now, MatchResult stamp) {
        return stamp.group(1) + Math.min(now, Long.parseLong(stamp.group(2)));
    }
}
