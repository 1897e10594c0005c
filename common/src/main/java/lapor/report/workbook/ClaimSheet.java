package lapor.report.workbook;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import lapor.crosscheck.CheckedClaim;
import lapor.crosscheck.Favour;
import lapor.crosscheck.Verdict;
import lapor.metric.Estimate;
import lapor.report.model.ReportModel;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Claims of self-assessments beside the logs, one by one and added up. */
record ClaimSheet(ReportModel model, BookWords words) {
    private static final List<Column> COLUMNS = List.of(
            Column.of("Instansi", "Agency", 40),
            Column.of("Id", "Id", 12),
            Column.of("Metrik", "Metric", 60),
            Column.of("Periode", "Period", 16),
            Column.of("Diklaim", "Claimed", 12),
            Column.of("Terukur", "Measured", 12),
            Column.of("Mungkin dari", "Possible from", 12),
            Column.of("Mungkin sampai", "Possible to", 12),
            Column.of("Pembilang", "Numerator", 12),
            Column.of("Penyebut", "Denominator", 12),
            Column.of("Selisih", "Difference", 12),
            Column.of("Toleransi", "Tolerance", 12),
            Column.of("Putusan", "Verdict", 30),
            Column.of("Kokoh", "Firm", 10),
            Column.of("Alasan", "Reason", 90));

    private static final List<Column> TOTALS = List.of(
            Column.of("Klaim", "Claims", 10),
            Column.of("Didukung", "Supported", 12),
            Column.of("Bertentangan", "Contradicted", 14),
            Column.of("Kokoh", "Firm", 10),
            Column.of("Tidak dapat diuji", "Not testable", 14),
            Column.of("Menguntungkan instansi", "Flattering", 16));

    BookSheet sheet() {
        return new BookSheet("Klaim", COLUMNS, claims().stream().map(this::row).toList());
    }

    BookSheet byAgency() {
        return totals(
                "Menurut instansi",
                Column.of("Instansi", "Agency", 60),
                claim -> claim.claim().agencyId(),
                id -> words.agency(id) + " (" + id + ")");
    }

    BookSheet byMetric() {
        return totals(
                "Menurut metrik",
                Column.of("Metrik", "Metric", 60),
                claim -> claim.claim().metric(),
                words::metric);
    }

    private List<Value> row(CheckedClaim checked) {
        Format format = words.format(checked.claim().metric());
        return List.of(
                Value.text(words.agency(checked.claim().agencyId())),
                Value.text(checked.claim().agencyId()),
                Value.text(words.metric(checked.claim().metric())),
                Value.text(checked.claim().period()),
                Value.number(OptionalDouble.of(checked.claim().value()), format),
                Value.number(measured(checked, Estimate::value), format),
                Value.number(measured(checked, Estimate::low), format),
                Value.number(measured(checked, Estimate::high), format),
                Value.number(measured(checked, Estimate::numerator), Format.WHOLE),
                Value.number(measured(checked, Estimate::denominator), Format.WHOLE),
                Value.number(checked.difference(), format),
                Value.number(OptionalDouble.of(checked.tolerance()), format),
                Value.text(words.both(wording -> verdict(checked.verdict(), wording))),
                Value.text(checked.firm() ? "ya / yes" : ""),
                Value.text(words.both(checked.grounds().words())));
    }

    private BookSheet totals(
            String name, Column first, Function<CheckedClaim, String> what, Function<String, String> label) {
        List<List<Value>> rows = claims().stream().collect(groupingBy(what, TreeMap::new, toList())).entrySet().stream()
                .map(group -> List.of(
                        Value.text(label.apply(group.getKey())),
                        count(group.getValue(), claim -> true),
                        count(group.getValue(), claim -> claim.verdict() == Verdict.SUPPORTED),
                        count(group.getValue(), claim -> claim.verdict() == Verdict.CONTRADICTED),
                        count(group.getValue(), claim -> claim.firm()),
                        count(group.getValue(), claim -> claim.verdict() == Verdict.NOT_TESTABLE),
                        count(
                                group.getValue(),
                                claim -> claim.verdict() == Verdict.CONTRADICTED && claim.favour() == Favour.AGENCY)))
                .toList();
        return new BookSheet(
                name, Stream.concat(Stream.of(first), TOTALS.stream()).toList(), rows);
    }

    private static Value count(List<CheckedClaim> group, Predicate<CheckedClaim> which) {
        return Value.whole((double) group.stream().filter(which).count());
    }

    private static OptionalDouble measured(CheckedClaim checked, Function<Estimate, OptionalDouble> part) {
        return checked.measured().map(part).orElse(OptionalDouble.empty());
    }

    private static String verdict(Verdict verdict, Wording wording) {
        return wording.of(
                switch (verdict) {
                    case SUPPORTED -> Phrase.SUPPORTED;
                    case CONTRADICTED -> Phrase.CONTRADICTED;
                    case NOT_TESTABLE -> Phrase.NOT_TESTABLE;
                });
    }

    private List<CheckedClaim> claims() {
        return model.claims();
    }
}
