package lapor.edition;

import lapor.text.Language;

import java.util.ArrayList;
import java.util.List;

/** The page that explains an edition to people: every rule with what it rests on. */
public final class EditionPage {
    private final Edition edition;
    private final PageWords words;
    private final Markdown page;

    private EditionPage(Edition edition, Language language, Markdown page) {
        this.edition = edition;
        this.words = new PageWords(edition, language);
        this.page = page;
    }

    /** The whole page as Markdown, Indonesian first. */
    public static String markdown(Edition edition) {
        Markdown page = new Markdown();
        for (Language language : Language.values()) {
            new EditionPage(edition, language, page).write();
        }
        return page.text();
    }

    private void write() {
        page.title(words.of(edition.name()) + ": `" + edition.id() + "`");
        if (edition.draft()) {
            page.paragraph(words.of(PageLabel.DRAFT));
        }
        page.paragraph(words.of(PageLabel.BASIS) + ": " + words.basis(edition.basis()) + ". "
                + words.of(PageLabel.HOW_TO_READ));
        edition.revision()
                .ifPresent(revision -> page.paragraph(
                        words.of(PageLabel.REVISION) + " `" + revision.id() + "`: " + words.of(revision.text())));
        timetable();
        groups();
        conditions();
        StagePages stages = new StagePages(edition, words, page);
        edition.stages().forEach(stages::write);
        stages.categories();
        ScorePages scores = new ScorePages(edition, words, page);
        scores.criteria(PageLabel.CRITERIA, edition.criteria());
        scores.criteria(PageLabel.PANEL, edition.panelParts());
        scores.evidence();
        edition.uncertainty().ifPresent(scores::uncertainty);
        notes();
        references();
    }

    private void timetable() {
        if (edition.milestones().isEmpty()) {
            return;
        }
        page.section(words.of(PageLabel.TIMETABLE));
        table(
                List.of(PageLabel.STEP, PageLabel.FROM, PageLabel.TO, PageLabel.DEADLINE, PageLabel.BASIS),
                edition.milestones().stream()
                        .map(milestone -> List.of(
                                words.of(milestone.name()),
                                milestone.from().toString(),
                                milestone.to().toString(),
                                milestone.deadline().map(Object::toString).orElse(""),
                                words.basis(milestone.basis())))
                        .toList());
    }

    private void groups() {
        page.section(words.of(PageLabel.GROUPS));
        table(
                List.of(PageLabel.GROUP, PageLabel.MEMBERS, PageLabel.BASIS),
                edition.groups().stream()
                        .map(group -> List.of(
                                words.of(group.name()) + " (`" + group.id() + "`)",
                                words.of(group.members()),
                                words.basis(group.basis())))
                        .toList());
    }

    private void conditions() {
        if (edition.eligibility().isEmpty()) {
            return;
        }
        page.section(words.of(PageLabel.CONDITIONS));
        table(
                List.of(PageLabel.CONDITION, PageLabel.HOLDS_FOR, PageLabel.BASIS),
                edition.eligibility().stream()
                        .map(rule ->
                                List.of(words.of(rule.text()), words.groups(rule.groups()), words.basis(rule.basis())))
                        .toList());
    }

    private void notes() {
        List<String> notes = new ArrayList<>();
        edition.clock()
                .ifPresent(clock -> notes.add(words.of(PageLabel.CLOCK) + ": "
                        + clock.start().code() + " (" + words.basis(clock.basis()) + ")"));
        edition.notes().forEach(note -> notes.add(words.of(note.text()) + " (" + words.basis(note.basis()) + ")"));
        if (!notes.isEmpty()) {
            page.section(words.of(PageLabel.NOTES));
            page.items(notes);
        }
    }

    private void references() {
        page.section(words.of(PageLabel.ASSUMPTIONS));
        page.items(edition.assumptions().stream()
                .map(assumption -> "*" + assumption.id() + "*: " + words.of(assumption.text()))
                .toList());
        page.section(words.of(PageLabel.SOURCES));
        page.items(edition.sources().stream()
                .map(source -> "`" + source.id() + "`: " + source.citation())
                .toList());
    }

    private void table(List<PageLabel> columns, List<List<String>> rows) {
        page.table(columns.stream().map(words::of).toList(), rows);
    }
}
