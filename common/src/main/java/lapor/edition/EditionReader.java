package lapor.edition;

import lapor.input.JsonFields;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Takes an edition out of its document: first each part for itself, then what must hold between parts. */
final class EditionReader {
    private EditionReader() {}

    static Edition read(JsonFields fields, Set<String> metrics) {
        List<Source> sources = distinct(fields, "sources", Source::from, Source::id);
        List<Assumption> assumptions = distinct(fields, "assumptions", Assumption::from, Assumption::id);
        BasisReader bases = new BasisReader(sources, assumptions);
        int before = fields.problems().size();
        List<Stage> stages = distinct(fields, "stages", with(bases, Stage::from), Stage::id);
        boolean stagesReadWell = before == fields.problems().size();
        Edition edition = new Edition(
                References.id(fields),
                fields.object("name", BothLanguages::from),
                fields.flag("draft"),
                fields.findObject("revision", Revision::from),
                bases.read(fields),
                sources,
                assumptions,
                distinct(fields, "milestones", with(bases, Milestone::from), Milestone::id),
                distinct(fields, "groups", with(bases, Group::from), Group::id),
                distinct(fields, "categories", with(bases, Category::from), Category::id),
                fields.object("evidence", with(bases, EvidencePlan::from)),
                criteria(fields, "criteria", bases),
                criteria(fields, "panelParts", bases),
                stages,
                distinct(fields, "eligibility", with(bases, EligibilityRule::from), EligibilityRule::id),
                distinct(fields, "notes", with(bases, Note::from), Note::id),
                fields.findObject("evaluators", with(bases, EvaluatorRules::from)),
                fields.findObject("clockStart", with(bases, ClockRule::from)),
                fields.findObject("uncertainty", with(bases, UncertaintyPlan::from)));
        References.notEmpty(fields, "groups", edition.groups(), "at least one group");
        References.notEmpty(fields, "criteria", edition.criteria(), "at least one criterion");
        References.notEmpty(fields, "stages", edition.stages(), "at least one stage");
        EditionChecks checks = new EditionChecks(fields, edition);
        checks.run();
        if (stagesReadWell) {
            checks.checkPlacesShrink();
        }
        edition.evidence().check(fields, edition.id(), metrics);
        if (fields.problems().isEmpty()) {
            bases.reportUnused(fields);
        }
        return edition;
    }

    private static List<Criterion> criteria(JsonFields fields, String key, BasisReader bases) {
        List<Criterion> criteria = WeightedList.read(fields, key, with(bases, Criterion::from), Criterion::weight);
        References.distinct(fields, key, "id", criteria.stream().map(Criterion::id));
        return criteria;
    }

    private static <T> List<T> distinct(
            JsonFields fields, String key, Function<JsonFields, T> reader, Function<T, String> id) {
        List<T> elements = fields.objects(key, reader);
        References.distinct(fields, key, "id", elements.stream().map(id));
        return elements;
    }

    private static <T> Function<JsonFields, T> with(BasisReader bases, BiFunction<JsonFields, BasisReader, T> reader) {
        return fields -> reader.apply(fields, bases);
    }
}
