package lapor.report.methods;

import lapor.report.site.Reference;

import java.util.List;

/**
 * How an edition scores.
 *
 * @param tables its parts
 * @param assumptions what the project settled, numbered in this order
 * @param sources what is published, numbered in this order
 */
public record Methods(List<MethodTable> tables, List<Reference> assumptions, List<Reference> sources) {}
