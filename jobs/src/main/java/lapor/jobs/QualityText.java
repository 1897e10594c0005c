package lapor.jobs;

import lapor.quality.QualityRow;
import lapor.quality.QualityRule;
import lapor.quality.QualityTable;
import lapor.source.Severity;
import lapor.text.Language;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** What the terminal says of the quality of a published run: how much of it is to be looked at. */
record QualityText(PrintWriter out) {

    /**
     * Tells of events that were left out for the instant of the run, of days that nobody chose the zone of, and how
     * many errors and warnings there are.
     */
    void show(Path run) {
        List<QualityRow> quality = QualityTable.TABLE.read(run);
        quality.stream()
                .filter(row -> row.rule() == QualityRule.EVENT_AFTER_AS_OF && row.rows() > 0)
                .forEach(row -> out.println(row.rows()
                        + " events are after the as-of instant, and not counted: a later \"asOf\" counts them"));
        quality.stream()
                .filter(row -> row.rule() == QualityRule.ZONE_OF_DAYS)
                .forEach(row -> out.println("warning: " + row.exampleRef() + ": "
                        + row.rule().label().in(Language.ENGLISH)));
        long errors = count(quality, Severity.ERROR);
        long warnings = count(quality, Severity.WARNING);
        if (errors + warnings > 0) {
            String rejected = errors > 0 ? errors + " kinds of rejected rows, " : "";
            out.println(rejected + warnings + (warnings == 1 ? " warning" : " warnings") + ", see "
                    + QualityTable.TABLE.file());
        }
    }

    private static long count(List<QualityRow> quality, Severity severity) {
        return quality.stream().filter(row -> row.severity() == severity).count();
    }
}
