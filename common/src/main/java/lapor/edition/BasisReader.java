package lapor.edition;

import lapor.input.JsonFields;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what each part of an edition rests on, and keeps track of which sources and assumptions are referred to. */
final class BasisReader {
    private final List<Source> sources;
    private final List<Assumption> assumptions;
    private final Set<String> usedSources = new HashSet<>();
    private final Set<String> usedAssumptions = new HashSet<>();

    BasisReader(List<Source> sources, List<Assumption> assumptions) {
        this.sources = sources;
        this.assumptions = assumptions;
    }

    Basis read(JsonFields fields) {
        Optional<String> source = fields.findText("source");
        Optional<String> assumption = fields.findText("assumption");
        if (source.isEmpty() && assumption.isEmpty()) {
            fields.problems().invalid(fields.path("source"), "is missing: name a source, or an assumption");
        }
        source.ifPresent(id -> {
            usedSources.add(id);
            References.check(fields, "source", id, sources.stream().map(Source::id));
        });
        assumption.ifPresent(id -> {
            usedAssumptions.add(id);
            References.check(fields, "assumption", id, assumptions.stream().map(Assumption::id));
        });
        return new Basis(source, assumption);
    }

    /** A source that nothing refers to is a slip of the pen; an unused assumption would mislead who reads a report. */
    void reportUnused(JsonFields edition) {
        reportUnused(edition, "sources", sources.stream().map(Source::id).toList(), usedSources);
        reportUnused(
                edition, "assumptions", assumptions.stream().map(Assumption::id).toList(), usedAssumptions);
    }

    private static void reportUnused(JsonFields edition, String key, List<String> ids, Set<String> used) {
        for (int i = 0; i < ids.size(); i++) {
            if (!ids.get(i).isEmpty() && !used.contains(ids.get(i))) {
                edition.problems()
                        .invalid(edition.path(key + "[" + i + "].id"), "nothing refers to \"" + ids.get(i) + "\"");
            }
        }
    }
}
