package lapor.proposal;

import lapor.input.InvalidInputException;
import lapor.source.Rejection;
import lapor.source.RowMapping;
import lapor.source.RowRule;
import lapor.source.SourceMapping;
import lapor.source.SourceMappingFile;
import lapor.source.SourceRow;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A mapping to begin with, made of a sample of a log.
 *
 * @param json what is sure enough to try it
 * @param remarks what the person must look at: what is uncertain, what else is possible, and what is not used
 */
public record Proposal(String json, List<String> remarks) {
    private static final double NEARLY_ALL = 0.95;

    /**
     * Proposes a mapping. No value of the log is in it, but for the words of a status that many rows share.
     *
     * @param zone of times without an offset
     */
    public static Proposal of(LogSample sample, ZoneId zone) {
        Findings found = Findings.of(sample, zone, Words.BUNDLED);
        bundled(found);
        Map<String, Object> parts = ProposedParts.of(found);
        Set<String> read = new TreeSet<>();
        readable(found, parts).ifPresent(mapping -> read.addAll(mapping.readColumns()));
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("id", sample.stem());
        all.put("reads", found.repeatsCases() ? "several rows for each complaint" : "one row for each complaint");
        all.put("system", sample.stem());
        all.putAll(sample.dialect());
        ProposedTimes.of(found, read, all);
        if (!found.nulls().isEmpty()) {
            all.put("nulls", List.copyOf(found.nulls()));
        }
        all.putAll(parts);
        List<String> unused = sample.columns().stream()
                .filter(column -> !read.contains(column))
                .toList();
        if (!unused.isEmpty()) {
            all.put("ignored", unused);
            found.remark("not used: " + String.join(", ", unused));
        }
        String json = Json.text(all);
        understood(found, json);
        return new Proposal(json, List.copyOf(found.remarks()));
    }

    private static Optional<SourceMapping> readable(Findings found, Map<String, Object> parts) {
        Map<String, Object> alone = new LinkedHashMap<>(parts);
        alone.put("id", "proposed");
        alone.put("system", "proposed");
        try {
            return Optional.of(mapping(Json.text(alone)));
        } catch (InvalidInputException e) {
            e.problems().forEach(problem -> found.remark("missing: " + problem.message()));
            return Optional.empty();
        }
    }

    private static SourceMapping mapping(String json) {
        return new SourceMappingFile("the proposed mapping", json).mapping();
    }

    /** Tells of bundled mappings that read the sample as it is. */
    private static void bundled(Findings found) {
        for (SourceMappingFile file : SourceMappingFile.bundled()) {
            SourceMapping mapping = file.mapping();
            if (found.sample().columns().containsAll(mapping.requiredColumns())) {
                long rows = found.sample().rows().size();
                long rejected = rejections(found.sample(), mapping).values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
                if (rows - rejected >= NEARLY_ALL * rows) {
                    found.remark("alternative: the bundled mapping " + file.name() + " reads " + (rows - rejected) + " of "
                            + rows + " sampled rows");
                }
            }
        }
    }

    /** What the proposed mapping makes of the sample itself. */
    private static void understood(Findings found, String json) {
        try {
            Map<String, Long> rejected = rejections(found.sample(), mapping(json));
            long rows = found.sample().rows().size();
            long all = rejected.values().stream().mapToLong(Long::longValue).sum();
            long leftOut = leftOut(found.sample(), mapping(json));
            found.remark("sampled rows: " + rows + ", understood: " + (rows - all - leftOut)
                    + (leftOut == 0 ? "" : ", left out by filters: " + leftOut));
            rejected.forEach((why, count) -> found.remark("rejected: " + count + " sampled rows: " + why));
        } catch (InvalidInputException invalid) {
            found.remark("missing: this is no whole mapping yet");
        }
    }

    private static long leftOut(LogSample sample, SourceMapping mapping) {
        RowMapping rows = new RowMapping(mapping, sample.name());
        return sample.rows().stream()
                .flatMap(row -> rows.map(row).rejection().stream())
                .filter(rejection -> rejection.rule() == RowRule.ROW_FILTERED)
                .count();
    }

    private static Map<String, Long> rejections(LogSample sample, SourceMapping mapping) {
        RowMapping rows = new RowMapping(mapping, sample.name());
        Map<String, Long> rejections = new TreeMap<>();
        List<SourceRow> all = new ArrayList<>(sample.rows());
        if (rows.fileProblem().isPresent()) {
            return Map.of("its name says no night", (long) all.size());
        }
        all.forEach(row -> rows.map(row)
                .rejection()
                .filter(rejection -> rejection.rule() != RowRule.ROW_FILTERED)
                .ifPresent(rejection -> rejections.merge(reason(rejection), 1L, Long::sum)));
        return rejections;
    }

    private static String reason(Rejection rejection) {
        return rejection.rule().code() + (rejection.column().isEmpty() ? "" : " (column " + rejection.column() + ")");
    }
}
