package lapor.report.overview;

import java.util.Optional;

/**
 * The scores of an entry, a dash for each that is absent.
 *
 * @param document from its documents
 * @param evidence from the logs
 * @param combined of both
 * @param number the combined score as published
 */
public record Scores(String document, String evidence, String combined, Optional<String> number) {}
