package lapor.evaluation;

import java.util.List;

/**
 * Everything that was handed in for an edition (berkas).
 *
 * @param entries who takes part
 * @param documents what evaluators gave the documents
 * @param panel what the panel gave; empty before it has met
 * @param decisions what people decided besides
 */
public record Dossier(
        List<Entry> entries, List<ExpertScore> documents, List<ExpertScore> panel, List<Decision> decisions) {}
