package lapor.evaluation;

import lapor.edition.Category;
import lapor.edition.Edition;
import lapor.edition.Group;
import lapor.edition.Quota;
import lapor.edition.Stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Places of a stage that entries compete for among themselves.
 *
 * @param group id of the group whose places they are; absent where all groups compete together
 * @param category whose places they are, where places are given by category
 */
public record Contest(Stage stage, Optional<String> group, Optional<Category> category, int places) {

    /**
     * The contests of a stage, by the edition's groups and in the order in which the winners of categories are found.
     */
    public static List<Contest> of(Edition edition, Stage stage) {
        if (stage.ranksAllTogether()) {
            return List.of(new Contest(stage, Optional.empty(), Optional.empty(), stage.places()));
        }
        List<Contest> contests = new ArrayList<>();
        for (Group group : edition.groups()) {
            ofGroup(stage, group, Optional.empty()).ifPresent(contests::add);
            for (Category category : edition.categoriesOf(group.id())) {
                ofGroup(stage, group, Optional.of(category)).ifPresent(contests::add);
            }
        }
        return contests;
    }

    /** Whether entries of a group take part. */
    public boolean takes(String groupId) {
        return group.isEmpty() || group.get().equals(groupId);
    }

    /** Which contest it is, by ids. */
    public ContestKey key() {
        return new ContestKey(
                stage.id(), group.orElse(""), category.map(Category::id).orElse(""));
    }

    /** For messages: {@code stage final, group ip, category impact}. */
    String description() {
        return "stage " + stage.id() + group.map(id -> ", group " + id).orElse("")
                + category.map(found -> ", category " + found.id()).orElse("");
    }

    private static Optional<Contest> ofGroup(Stage stage, Group group, Optional<Category> category) {
        return stage.quotas().stream()
                .filter(quota -> quota.group().equals(Optional.of(group.id())))
                .filter(quota -> quota.category().equals(category.map(Category::id)))
                .map(Quota::places)
                .findFirst()
                .map(places -> new Contest(stage, Optional.of(group.id()), category, places));
    }
}
