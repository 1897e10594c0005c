package lapor.story;

import static lapor.text.LocalText.text;

import lapor.difference.Cause;
import lapor.evaluation.EvaluationRow;
import lapor.judgement.SourceFile;
import lapor.metric.Restatement;
import lapor.metric.RestatementTable;
import lapor.publication.Manifest;
import lapor.publication.RunDifference;
import lapor.report.text.Numbers;
import lapor.text.Language;
import lapor.text.LocalText;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The summary of a difference, for people. */
public final class DifferenceStory {
    private static final LocalText SAME = text("Kedua terbitan sama.", "Both are the same run.");
    private static final LocalText NOTHING =
            text("Tidak ada yang dapat mengubah hasil.", "Nothing that changes results.");
    private static final LocalText INSTANT = text("Tanggal acuan", "As of");
    private static final LocalText DATA = text("Data", "Data");
    private static final LocalText FILES =
            text("%s berkas baru, %s tidak ada lagi; laporan %s → %s", "%s files new, %s gone; complaints %s → %s");
    private static final LocalText LATE = text("Kejadian terlambat dan koreksi", "Late events and corrections");
    private static final LocalText RESTATED = text(
            "%s angka dari %s instansi dinyatakan ulang (" + RestatementTable.TABLE.file() + ")",
            "%s numbers of %s agencies restated (" + RestatementTable.TABLE.file() + ")");
    private static final LocalText CONFIGURATION = text("Konfigurasi", "Configuration");
    private static final LocalText CODE = text("Program", "Code");
    private static final LocalText CAUSES = text("Pembagian sebab", "Shares of causes");
    private static final LocalText ENTRIES = text("Peserta", "Entries");
    private static final LocalText MOVED = text(
            "%s dari %s dengan skor atau peringkat lain; %s lolos, %s tidak lolos lagi",
            "%s of %s with another score or rank; %s go on now, %s no more");
    private static final LocalText CAME = text("Instansi baru", "Agencies that came");
    private static final LocalText WENT = text("Instansi yang tidak ada lagi", "Agencies that went");

    private final RunDifference difference;
    private final Language language;
    private final Numbers numbers;
    private final List<String> lines = new ArrayList<>();

    private DifferenceStory(RunDifference difference, Language language) {
        this.difference = difference;
        this.language = language;
        this.numbers = new Numbers(language);
    }

    /** The lines of the summary. */
    public static List<String> of(RunDifference difference, Language language) {
        DifferenceStory summary = new DifferenceStory(difference, language);
        summary.write();
        return List.copyOf(summary.lines);
    }

    private void write() {
        Manifest before = difference.before();
        Manifest after = difference.after();
        lines.add(before.run() + " → " + after.run());
        if (before.run().equals(after.run())) {
            lines.add(SAME.in(language));
            return;
        }
        if (!before.asOf().equals(after.asOf())) {
            say(INSTANT, before.asOf() + " → " + after.asOf());
        }
        causes(before, after);
        if (!difference.restated().isEmpty()) {
            Set<String> agencies = new HashSet<>();
            difference.restated().stream().map(Restatement::agencyId).forEach(agencies::add);
            say(LATE, filled(RESTATED, difference.restated().size(), agencies.size()));
        }
        say(CAUSES, difference.separation().in(language));
        if (!difference.ranks().isEmpty()) {
            say(
                    ENTRIES,
                    filled(
                            MOVED,
                            difference.ranks().stream()
                                    .filter(change -> change.differs())
                                    .count(),
                            difference.ranks().size(),
                            difference.ranks().stream()
                                    .filter(change -> isIn(
                                                    change.after().stream().toList())
                                            && !isIn(change.before().stream().toList()))
                                    .count(),
                            difference.ranks().stream()
                                    .filter(change -> isIn(
                                                    change.before().stream().toList())
                                            && !isIn(change.after().stream().toList()))
                                    .count()));
        }
        list(CAME, difference.came());
        list(WENT, difference.went());
    }

    private void causes(Manifest before, Manifest after) {
        if (difference.possible().isEmpty()) {
            lines.add(NOTHING.in(language));
        }
        if (difference.possible().contains(Cause.DATA)) {
            say(
                    DATA,
                    filled(
                            FILES,
                            without(after.basis().inputs(), before.basis().inputs()),
                            without(before.basis().inputs(), after.basis().inputs()),
                            before.basis().complaints(),
                            after.basis().complaints()));
        }
        list(CONFIGURATION, difference.settings());
        if (difference.possible().contains(Cause.CODE)) {
            say(CODE, before.code() + " → " + after.code());
        }
    }

    private void list(LocalText what, List<String> names) {
        if (!names.isEmpty()) {
            say(what, String.join(", ", names));
        }
    }

    private void say(LocalText what, String text) {
        lines.add(what.in(language) + ": " + text);
    }

    private String filled(LocalText template, long... values) {
        String text = template.in(language);
        for (long value : values) {
            text = text.replaceFirst("%s", numbers.whole(value));
        }
        return text;
    }

    private static boolean isIn(List<EvaluationRow> row) {
        return row.stream().anyMatch(EvaluationRow::shortlisted);
    }

    private static long without(List<SourceFile> files, List<SourceFile> others) {
        return files.stream().filter(file -> !others.contains(file)).count();
    }
}
