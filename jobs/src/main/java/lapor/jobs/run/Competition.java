package lapor.jobs.run;

import lapor.edition.Edition;
import lapor.evaluation.Entry;
import lapor.evaluation.ExpertScore;

import java.util.List;

/**
 * The edition of a run and what was handed in for it.
 *
 * @param entries who takes part; empty when no entries are given, and then nobody is ranked
 * @param documents what evaluators gave the documents
 */
public record Competition(Edition edition, List<Entry> entries, List<ExpertScore> documents) {}
