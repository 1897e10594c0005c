package lapor.publication;

import lapor.crosscheck.ClaimTotalsTable;
import lapor.crosscheck.CrosscheckDetailTable;
import lapor.crosscheck.CrosscheckTable;
import lapor.evaluation.EligibilityTable;
import lapor.evaluation.EvaluationTable;
import lapor.evaluator.AgreementTable;
import lapor.evaluator.ConflictTable;
import lapor.evaluator.DisagreementTable;
import lapor.evaluator.EvaluatorTable;
import lapor.evaluator.ExpertScoreTable;
import lapor.evaluator.UnratedTable;
import lapor.evidence.EvidenceTable;
import lapor.input.Problems;
import lapor.report.site.MainPage;
import lapor.report.workbook.Workbooks;
import lapor.run.Setting;
import lapor.table.Extent;
import lapor.table.Table;
import lapor.text.Language;
import lapor.uncertainty.DriverTable;
import lapor.uncertainty.LeaveOutTable;
import lapor.uncertainty.UncertaintyTable;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files that a run of some extent must have, whatever was found: what a manifest lists is held against it, since a
 * manifest that lists what happens to be there would vouch for half a run.
 */
final class RunCatalogue {
    /** Tables of which a run has all or none. */
    private static final List<List<Table<?>>> TOGETHER = List.of(
            List.of(EligibilityTable.TABLE, EvaluationTable.TABLE),
            List.of(UncertaintyTable.TABLE, DriverTable.TABLE, LeaveOutTable.TABLE),
            List.of(
                    EvaluatorTable.TABLE,
                    AgreementTable.TABLE,
                    DisagreementTable.TABLE,
                    ExpertScoreTable.TABLE,
                    UnratedTable.TABLE,
                    ConflictTable.TABLE),
            List.of(
                    CrosscheckTable.TABLE,
                    CrosscheckDetailTable.TABLE,
                    ClaimTotalsTable.AGENCIES,
                    ClaimTotalsTable.METRICS));

    private RunCatalogue() {}

    /** Notes every file that is not in a manifest and must be. */
    static void note(Manifest manifest, Problems problems) {
        Set<String> listed = manifest.files().keySet();
        required(manifest)
                .filter(name -> !listed.contains(name))
                .sorted()
                .forEach(name -> problems.invalid(
                        name,
                        "must be in the manifest of a run as far as "
                                + manifest.identity().depth().code()));
        for (List<Table<?>> tables : TOGETHER) {
            List<String> names = tables.stream().map(Table::file).toList();
            if (names.stream().anyMatch(listed::contains)) {
                names.stream()
                        .filter(name -> !listed.contains(name))
                        .forEach(name ->
                                problems.invalid(name, "must be in the manifest beside the others of its kind"));
            }
        }
    }

    private static Stream<String> required(Manifest manifest) {
        Extent depth = manifest.identity().depth();
        Stream<String> tables = PublishedTables.ofEveryRun().map(Table::file);
        Stream<String> judged = depth.reaches(Extent.EVALUATE)
                        && !manifest.madeBy().of(Setting.EDITION).isEmpty()
                ? Stream.of(EvidenceTable.TABLE.file())
                : Stream.empty();
        Stream<String> told = depth.reaches(Extent.REPORT)
                ? Stream.concat(Stream.of(Workbooks.EVALUATION), pages(manifest))
                : Stream.empty();
        return Stream.of(tables, judged, told).flatMap(names -> names);
    }

    private static Stream<String> pages(Manifest manifest) {
        List<String> codes = List.of(manifest.madeBy().of(Setting.LANGUAGES).split(", "));
        return Arrays.stream(Language.values())
                .map(Language::code)
                .filter(codes::contains)
                .flatMap(code -> Arrays.stream(MainPage.values())
                        .map(page -> String.join("/", RunWriter.REPORT, code, page.file())));
    }
}
