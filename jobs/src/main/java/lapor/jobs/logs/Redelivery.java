package lapor.jobs.logs;

import static java.util.stream.Collectors.toSet;
import static org.apache.spark.sql.functions.col;

import lapor.jobs.lake.EventColumns;
import lapor.jobs.lake.EventContent;
import lapor.jobs.lake.IngestedFile;
import lapor.jobs.lake.Lake;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the lake knows of the files of a delivery. One whose events others have corrected since is read again, so that
 * the later delivery wins: with it, a correction is withdrawn. Not so where the correcting file is delivered, too.
 */
final class Redelivery {
    private static final String STATED = "stated";
    private static final String SAID = "said";
    private static final String SAYS = "says";

    private final Collection<IngestedFile> files;
    private final Map<String, IngestedFile> first = new HashMap<>();
    private final Map<String, Long> deliveries = new HashMap<>();
    private final Set<String> corrected = new HashSet<>();

    private Redelivery(Collection<IngestedFile> files) {
        this.files = files;
        files.forEach(file -> {
            deliveries.merge(content(file.id()), 1L, Long::sum);
            first.putIfAbsent(content(file.id()), file);
        });
    }

    static Redelivery of(List<LogFile> delivered, Lake lake) {
        Redelivery known = new Redelivery(lake.files());
        Set<String> again = delivered.stream()
                .filter(file -> known.first.containsKey(file.id()))
                .filter(file -> file.mapping().mapping().snapshot().isEmpty())
                .map(LogFile::id)
                .collect(toSet());
        if (!again.isEmpty() && known.files.stream().anyMatch(file -> file.replaced() > 0)) {
            known.findCorrected(again, delivered.stream().map(LogFile::id).collect(toSet()), lake);
        }
        return known;
    }

    /** Every file that the lake was filled from. */
    Collection<IngestedFile> files() {
        return files;
    }

    /** The file as the lake has it; absent for one that is to be read. */
    Optional<IngestedFile> find(LogFile file) {
        return corrected.contains(file.id()) ? Optional.empty() : Optional.ofNullable(first.get(file.id()));
    }

    /** A file that is to be read, under an id that the lake does not have. */
    LogFile numbered(LogFile file) {
        long before = deliveries.getOrDefault(file.id(), 0L);
        return before == 0 ? file : file.again(before + 1);
    }

    /** Finds what files said and the lake no longer says, because of files that are not delivered. */
    private void findCorrected(Set<String> again, Set<String> delivered, Lake lake) {
        Object[] ids = files.stream()
                .map(IngestedFile::id)
                .filter(id -> again.contains(content(id)))
                .toArray();
        Dataset<Row> said = lake.replaced()
                .filter(col(EventColumns.FILE_ID).isin(ids))
                .select(
                        col(EventColumns.COMPLAINT_ID),
                        col(EventColumns.EVENT_ID),
                        col(EventColumns.FILE_ID).as(STATED),
                        EventContent.hash().as(SAID));
        Dataset<Row> says = lake.events()
                .select(
                        col(EventColumns.COMPLAINT_ID),
                        col(EventColumns.EVENT_ID),
                        col(EventColumns.FILE_ID),
                        EventContent.hash().as(SAYS));
        said.join(says, Deduplication.keyColumns())
                .filter(col(SAID).notEqual(col(SAYS)))
                .select(col(STATED), col(EventColumns.FILE_ID))
                .distinct()
                .collectAsList()
                .forEach(pair -> note(content(pair.getString(0)), content(pair.getString(1)), delivered));
    }

    private void note(String stated, String now, Set<String> delivered) {
        if (!stated.equals(now) && !delivered.contains(now)) {
            corrected.add(stated);
        }
    }

    private static String content(String id) {
        int end = id.indexOf(LogFile.DELIVERY);
        return end < 0 ? id : id.substring(0, end);
    }
}
