package lapor.jobs.logs;

import lapor.source.SourceRow;

import java.util.List;
import java.util.Map;

/**
 * Rows taken apart.
 *
 * @param dialect how they are written, by the keys of a mapping
 * @param columns in the order of the file
 * @param rows first those of the file's beginning
 * @param beginning how many those are
 * @param remarks what was odd
 */
record SampledRows(
        Map<String, String> dialect,
        List<String> columns,
        List<SourceRow> rows,
        int beginning,
        List<String> remarks) {}
