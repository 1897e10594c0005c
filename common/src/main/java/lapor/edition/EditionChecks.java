package lapor.edition;

import lapor.input.JsonFields;

/** What must hold between the parts of an edition. */
final class EditionChecks {
    private final JsonFields fields;
    private final Edition edition;

    EditionChecks(JsonFields fields, Edition edition) {
        this.fields = fields;
        this.edition = edition;
    }

    void run() {
        for (int i = 0; i < edition.categories().size(); i++) {
            category("categories[" + i + "]", edition.categories().get(i));
        }
        for (int i = 0; i < edition.eligibility().size(); i++) {
            eligibility("eligibility[" + i + "]", edition.eligibility().get(i));
        }
        for (int i = 0; i < edition.stages().size(); i++) {
            new StageChecks(fields, edition, i).run();
        }
        boolean panelCounts = edition.stages().stream().anyMatch(stage -> stage.weight(ScoreSource.PANEL) > 0);
        if (panelCounts) {
            References.notEmpty(fields, "panelParts", edition.panelParts(), "what the panel scores");
        }
    }

    /** Nobody wins who was not shortlisted: a stage has no more places than the one before. */
    void checkPlacesShrink() {
        for (int i = 1; i < edition.stages().size(); i++) {
            Stage stage = edition.stages().get(i);
            Stage before = edition.stages().get(i - 1);
            if (stage.ranksAllTogether()) {
                notMore(i, "all groups together have ", stage.places(), before.places());
                continue;
            }
            for (Group group : edition.groups()) {
                notMore(
                        i,
                        "group \"" + group.id() + "\" has ",
                        stage.places(group.id()),
                        before.mostPlaces(group.id()));
            }
        }
    }

    private void notMore(int stage, String who, int places, int before) {
        if (places > before) {
            fields.problems()
                    .invalid(
                            fields.path("stages[" + stage + "].quotas"),
                            who + places + " places, but only " + before + " come from the stage before");
        }
    }

    private void category(String path, Category category) {
        knownGroup(path + ".group", category.group());
        for (int i = 0; i < category.criteria().size(); i++) {
            References.check(
                    fields,
                    path + ".criteria[" + i + "].criterion",
                    category.criteria().get(i).criterion(),
                    edition.criteria().stream().map(Criterion::id));
        }
    }

    private void eligibility(String path, EligibilityRule rule) {
        for (int i = 0; i < rule.groups().size(); i++) {
            knownGroup(path + ".groups[" + i + "]", rule.groups().get(i));
        }
        rule.condition().checkReferences(fields, path, edition);
    }

    private void knownGroup(String path, String group) {
        References.check(fields, path, group, edition.groups().stream().map(Group::id));
    }
}
