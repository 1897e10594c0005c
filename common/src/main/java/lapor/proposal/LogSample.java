package lapor.proposal;

import lapor.source.SourceRow;

import java.util.List;
import java.util.Map;

/**
 * Some rows of a log that nobody has described yet.
 *
 * @param name of its file
 * @param dialect what a mapping must say of how it is written, by the mapping's keys; empty for what is usual
 * @param columns of the file, in its order
 * @param rows first those of its beginning, then some from all over it
 * @param beginning how many of the rows are its first, one after the other
 * @param remarks what the person should know of how it was read
 */
public record LogSample(
        String name,
        Map<String, String> dialect,
        List<String> columns,
        List<SourceRow> rows,
        int beginning,
        List<String> remarks) {

    /** The name without folders, and without what tells the format. */
    String stem() {
        return name.substring(name.lastIndexOf('/') + 1)
                .replaceFirst("(\\.(csv|tsv|txt|json|jsonl|ndjson|parquet|gz|zst))+$", "");
    }
}
