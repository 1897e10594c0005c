package lapor.evaluator;

/** One row of the run's {@code evaluators.csv}: an evaluator belongs to an agency, perhaps to others besides. */
public record Affiliation(String evaluator, String agencyId) {}
