package lapor.edition;

import lapor.input.JsonFields;

import java.util.List;

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
            knownGroup(
                    "categories[" + i + "].group", edition.categories().get(i).group());
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
            for (Group group : edition.groups()) {
                int places = edition.stages().get(i).places(group.id());
                int before = edition.stages().get(i - 1).places(group.id());
                if (places > before) {
                    fields.problems()
                            .invalid(
                                    fields.path("stages[" + i + "].quotas"),
                                    "group \"" + group.id() + "\" has " + places + " places, but only " + before
                                            + " come from the stage before");
                }
            }
        }
    }

    private void eligibility(String path, EligibilityRule rule) {
        List<String> groups = rule.groups();
        for (int i = 0; i < groups.size(); i++) {
            knownGroup(path + ".groups[" + i + "]", groups.get(i));
        }
        for (int i = 0; i < rule.editions().size(); i++) {
            if (rule.editions().get(i).equals(edition.id())) {
                fields.problems()
                        .invalid(
                                fields.path(path + ".editions[" + i + "]"),
                                "must be an earlier edition, but is this one");
            }
        }
        rule.milestone()
                .ifPresent(id -> References.check(
                        fields,
                        path + ".milestone",
                        id,
                        edition.milestones().stream().map(Milestone::id)));
    }

    private void knownGroup(String path, String group) {
        References.check(fields, path, group, edition.groups().stream().map(Group::id));
    }
}
