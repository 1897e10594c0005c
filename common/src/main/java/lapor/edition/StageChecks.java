package lapor.edition;

import lapor.input.JsonFields;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What must hold between a stage and the rest of its edition. */
final class StageChecks {
    private final JsonFields fields;
    private final Edition edition;
    private final int index;
    private final Stage stage;

    StageChecks(JsonFields fields, Edition edition, int index) {
        this.fields = fields;
        this.edition = edition;
        this.index = index;
        this.stage = edition.stages().get(index);
    }

    void run() {
        tieBreaks();
        quotas();
        for (Group group : edition.groups()) {
            places(group.id());
        }
        if (index == 0 && stage.weight(ScoreSource.PANEL) > 0) {
            problem("scores", "the panel meets only after the first stage");
        }
    }

    private void tieBreaks() {
        for (int i = 0; i < stage.tieBreaks().size(); i++) {
            ScoreSource score = stage.tieBreaks().get(i).score();
            if (!(stage.weight(score) > 0)) {
                problem("tieBreaks[" + i + "].score", score.code() + " has no weight at this stage");
            }
        }
        References.distinct(
                fields,
                "stages[" + index + "].tieBreaks",
                "score",
                stage.tieBreaks().stream().map(tieBreak -> tieBreak.score().code()));
    }

    private void quotas() {
        Set<List<String>> seen = new HashSet<>();
        for (int i = 0; i < stage.quotas().size(); i++) {
            Quota quota = stage.quotas().get(i);
            String key = "quotas[" + i + "].";
            String path = "stages[" + index + "]." + key;
            String group = quota.group().orElse("");
            References.check(
                    fields, path + "group", group, edition.groups().stream().map(Group::id));
            if (quota.group().isEmpty()) {
                ofAllGroups(quota, key);
            } else {
                quota.category()
                        .ifPresent(
                                category -> References.check(fields, path + "category", category, categoriesOf(group)));
            }
            if (!seen.add(List.of(group, quota.category().orElse("")))) {
                problem(key + "group", "this group and category have a quota already");
            }
        }
    }

    private void ofAllGroups(Quota quota, String key) {
        if (quota.category().isPresent()) {
            problem(key + "category", "has no meaning without a group");
        } else if (stage.quotas().size() > 1) {
            problem(key + "group", "is missing, and a quota for all groups together must be the only one");
        }
    }

    private void places(String group) {
        List<Quota> own =
                stage.quotas().stream().filter(quota -> quota.isOf(group)).toList();
        if (!group.isEmpty() && own.isEmpty() && !stage.quotas().isEmpty() && !stage.ranksAllTogether()) {
            problem("quotas", "has no quota for group \"" + group + "\"");
        }
        long byCategory =
                own.stream().filter(quota -> quota.category().isPresent()).count();
        if (byCategory > 0 && byCategory < own.size()) {
            problem("quotas", "group \"" + group + "\" has places with a category and places without");
        }
    }

    private Stream<String> categoriesOf(String group) {
        return edition.categories().stream()
                .filter(category -> category.group().equals(group))
                .map(Category::id);
    }

    private void problem(String key, String message) {
        fields.problems().invalid(fields.path("stages[" + index + "]." + key), message);
    }
}
