package lapor.finding;

import lapor.input.CsvInput;
import lapor.input.CsvRow;
import lapor.tally.CalendarPeriod;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code findings_reviewed.csv}. */
public final class ReviewedFindingsFile {
    private static final List<String> COLUMNS =
            List.of("agency_id", "period", "finding", "reviewed_by", "reason", "reviewed_at");

    private final Optional<Set<String>> agencies;
    private final Set<String> declared;
    private final Set<ReviewedFinding.Key> reviewed = new HashSet<>();

    private ReviewedFindingsFile(Optional<Set<String>> agencies, Set<String> declared) {
        this.agencies = agencies;
        this.declared = declared;
    }

    /**
     * The reviews, as they stand in the file. That nothing was found where one was reviewed is no problem of the file.
     *
     * @param agencies ids of the agencies of the list; absent without one, and then every agency is known
     * @param declared ids of the declared periods
     * @throws lapor.input.InvalidInputException with every problem of the file
     */
    public static List<ReviewedFinding> read(Path file, Optional<Set<String>> agencies, Set<String> declared) {
        ReviewedFindingsFile reading = new ReviewedFindingsFile(agencies, declared);
        return CsvInput.read(file, COLUMNS, List.of(), reading::review).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ReviewedFinding> review(CsvRow row) {
        String agency = row.text("agency_id");
        String period = row.text("period");
        Finding finding = row.constant("finding", Finding.class);
        String by = row.text("reviewed_by");
        row.text("reason");
        Optional<LocalDate> at = row.text("reviewed_at").isEmpty()
                ? Optional.empty()
                : row.findParsed("reviewed_at", LocalDate::parse, "a date such as 2022-01-31");
        if (!agency.isEmpty()
                && agencies.filter(known -> !known.contains(agency)).isPresent()) {
            row.problems().invalid(row.path("agency_id"), "unknown agency \"" + agency + "\"");
        }
        if (!period.isEmpty() && !isWhole(period)) {
            row.problems()
                    .invalid(row.path("period"), "must be a year or a declared period, but is \"" + period + "\"");
        }
        if (agency.isEmpty() || period.isEmpty() || row.findText("finding").isEmpty()) {
            return Optional.empty();
        }
        return at.map(day -> new ReviewedFinding(agency, period, finding, by, day))
                .filter(review -> isFirst(row, review));
    }

    private boolean isFirst(CsvRow row, ReviewedFinding review) {
        boolean first = reviewed.add(review.key());
        if (!first) {
            row.problems()
                    .invalid(
                            row.path("finding"),
                            review.finding().code() + " of agency \"" + review.agencyId() + "\" in " + review.period()
                                    + " is reviewed already");
        }
        return first;
    }

    private boolean isWhole(String period) {
        return declared.contains(period)
                || CalendarPeriod.find(period)
                        .filter(kind -> kind == CalendarPeriod.YEAR)
                        .isPresent();
    }
}
