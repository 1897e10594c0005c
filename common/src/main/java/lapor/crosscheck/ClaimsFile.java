package lapor.crosscheck;

import lapor.input.CsvInput;
import lapor.input.CsvRow;
import lapor.metric.MetricKey;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads {@code claims.csv}. */
public final class ClaimsFile {
    private static final List<String> REQUIRED = List.of("agency_id", "metric", "period", "value");
    private static final List<String> OPTIONAL = List.of("numerator", "denominator", "as_of");
    private static final double MOST = 1e12;
    private static final int DAY_LENGTH = "YYYY-MM-DD".length();

    private final Tolerances tolerances;
    private final Set<String> agencies;
    private final Set<String> metrics;
    private final ZoneId zone;
    private final Set<MetricKey> claimed = new HashSet<>();

    private ClaimsFile(Tolerances tolerances, Set<String> agencies, Set<String> metrics, ZoneId zone) {
        this.zone = zone;
        this.tolerances = tolerances;
        this.agencies = agencies;
        this.metrics = metrics;
    }

    /**
     * The claims, as they stand in the file. A period that was not measured is no problem of the file.
     *
     * @param tolerances which say what values a claim can have
     * @param agencies ids of the agencies that the run knows
     * @param metrics ids of the metrics
     * @param zone of a day or a time that names none
     * @throws lapor.input.InvalidInputException with every problem of the file
     */
    public static List<Claim> read(
            Path file, Tolerances tolerances, Set<String> agencies, Set<String> metrics, ZoneId zone) {
        ClaimsFile claims = new ClaimsFile(tolerances, agencies, metrics, zone);
        return CsvInput.read(file, REQUIRED, OPTIONAL, claims::claim);
    }

    private Claim claim(CsvRow row) {
        String agency = row.text("agency_id");
        String metric = row.text("metric");
        Optional<Tolerance> tolerance = tolerances.find(metric);
        Claim claim = new Claim(
                agency,
                metric,
                row.text("period"),
                row.number(
                        "value",
                        tolerance.map(Tolerance::min).orElse(-MOST),
                        tolerance.map(Tolerance::max).orElse(MOST)),
                row.findNumber("numerator", 0, MOST),
                row.findNumber("denominator", 0, MOST),
                row.findParsed("as_of", this::instant, "a day as YYYY-MM-DD, or a time as YYYY-MM-DDThh:mm:ss+07:00"));
        if (!agency.isEmpty() && !agencies.contains(agency)) {
            row.problems().invalid(row.path("agency_id"), "unknown agency \"" + agency + "\"");
        }
        if (!metric.isEmpty() && !metrics.contains(metric)) {
            row.problems().invalid(row.path("metric"), "unknown metric \"" + metric + "\"");
        } else if (!metric.isEmpty() && tolerance.isEmpty()) {
            row.problems().invalid(row.path("metric"), "no tolerance is set for \"" + metric + "\"");
        }
        counts(row, claim);
        boolean complete =
                !agency.isEmpty() && !metric.isEmpty() && !claim.period().isEmpty();
        if (complete && !claimed.add(claim.key())) {
            row.problems()
                    .invalid(
                            row.path("metric"),
                            "agency \"" + agency + "\" has claimed " + metric + " of " + claim.period() + " already");
        }
        return claim;
    }

    /** A day stands for its end. */
    private Instant instant(String text) {
        if (text.length() == DAY_LENGTH) {
            return LocalDate.parse(text).plusDays(1).atStartOfDay(zone).toInstant();
        }
        TemporalAccessor time =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return time instanceof OffsetDateTime exact
                ? exact.toInstant()
                : LocalDateTime.from(time).atZone(zone).toInstant();
    }

    /** Counts that cannot be divided are a slip of the pen. */
    private static void counts(CsvRow row, Claim claim) {
        if (claim.numerator().isPresent() && row.findText("denominator").isEmpty()) {
            row.problems().invalid(row.path("denominator"), "is empty, but a numerator is given");
        } else if (claim.denominator().equals(OptionalDouble.of(0))) {
            row.problems().invalid(row.path("denominator"), "must be above 0, but is \"0\"");
        }
    }
}
