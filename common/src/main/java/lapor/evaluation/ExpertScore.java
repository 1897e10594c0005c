package lapor.evaluation;

/**
 * What one evaluator gave one entry: a row of {@code documents.csv} or {@code panel.csv}.
 *
 * @param criterion id of the documents' criterion, or of the panel's part
 * @param evaluator who gave it
 * @param score 0-100
 */
public record ExpertScore(String agencyId, String criterion, String evaluator, double score) {}
