package lapor.report.site;

import lapor.agency.AgencyType;
import lapor.edition.Category;
import lapor.edition.Edition;
import lapor.edition.Group;
import lapor.edition.Stage;
import lapor.report.text.PlainText;
import lapor.report.text.Wording;
import lapor.text.Coded;
import lapor.text.LocalText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an edition calls its stages, groups and categories, and in which order; ids stand for what it does not name. */
public record EditionNames(
        Map<String, Stage> stages, Map<String, LocalText> groups, Map<String, LocalText> categories) {

    public static EditionNames of(Optional<Edition> edition) {
        EditionNames names = new EditionNames(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        edition.ifPresent(names::add);
        return names;
    }

    private void add(Edition edition) {
        edition.stages().forEach(stage -> stages.put(stage.id(), stage));
        for (Group group : edition.groups()) {
            groups.put(group.id(), group.name());
        }
        for (Category category : edition.categories()) {
            categories.put(category.id(), category.name());
        }
    }

    public Optional<Stage> findStage(String id) {
        return Optional.ofNullable(stages.get(id));
    }

    public String stage(String id, Wording wording) {
        return findStage(id).map(stage -> wording.of(stage.name())).orElseGet(() -> PlainText.of(id));
    }

    /** The edition's name of a group; a group may also be a type of agency. */
    public String group(String id, Wording wording) {
        return Optional.ofNullable(groups.get(id))
                .or(() -> Coded.find(AgencyType.class, id).map(AgencyType::label))
                .map(wording::of)
                .orElseGet(() -> PlainText.of(id));
    }

    public String category(String id, Wording wording) {
        return Optional.ofNullable(categories.get(id)).map(wording::of).orElseGet(() -> PlainText.of(id));
    }

    public int stageOrder(String id) {
        return order(stages, id);
    }

    public int groupOrder(String id) {
        return order(groups, id);
    }

    public int categoryOrder(String id) {
        return order(categories, id);
    }

    private static int order(Map<String, ?> named, String id) {
        List<String> ids = new ArrayList<>(named.keySet());
        return ids.contains(id) ? ids.indexOf(id) : ids.size();
    }
}
