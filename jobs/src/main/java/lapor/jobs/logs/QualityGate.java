package lapor.jobs.logs;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import lapor.agency.Agency;
import lapor.input.Problems;
import lapor.quality.RowCounts;
import lapor.run.Thresholds;
import lapor.source.MisplacedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;

/**
 * What a delivery must keep to before anything of it enters the lake.
 *
 * @param listed ids of the agencies that the logs may name; empty when they may name any
 */
public record QualityGate(Thresholds thresholds, Set<String> listed) {
    private static final int MOST_NAMED = 5;

    /** What a delivery must keep to when nothing else is said. */
    public static final QualityGate USUAL = new QualityGate(Thresholds.USUAL, Set.of());

    /** What a delivery must keep to that may name these agencies only, where there are any. */
    public static QualityGate of(Thresholds thresholds, List<Agency> listed) {
        return new QualityGate(thresholds, listed.stream().map(Agency::id).collect(toUnmodifiableSet()));
    }

    /** Whether any share of the agencies named is too large, so that they must be counted. */
    boolean asksForAgencies() {
        return thresholds.unlistedShare() < 1 && !listed.isEmpty();
    }

    /**
     * Lets a delivery pass or not.
     *
     * @param named what the events of the delivery name; agencies only if {@link #asksForAgencies}
     * @param examples rejected rows, for people; asked for when the delivery does not pass
     * @throws GateFailedException with every share that is too large
     * @throws lapor.input.InvalidInputException if no file holds a row: the delivery is late or missing
     */
    void check(List<LogFile> files, RowAccounts accounts, NamedInEvents named, Supplier<String> examples) {
        RowCounts total = accounts.total();
        if (total.read() == 0) {
            Problems problems = new Problems();
            files.forEach(file -> problems.missing(file.name(), "holds no rows"));
            problems.throwIfAny();
        }
        List<String> failed = new ArrayList<>(tooManyRejected(files, accounts));
        failed.addAll(tooManyUnlisted(named.agencies()));
        if (named.misplacedShare() > thresholds.misplacedShare()) {
            failed.add(tooLarge(
                    "events with text, an address or a number of a person where a name belongs",
                    thresholds.misplacedShare(),
                    "misplacedShare",
                    named.misplacedShare(),
                    "are the columns in their places? Agencies that are so named belong into the list"));
        }
        double damaged = thresholds.ids().damagedShare();
        if (accounts.damagedShare() > damaged) {
            failed.add(tooLarge(
                    "rows with a damaged id", damaged, "damagedIdShare", accounts.damagedShare(), total.toString()));
        }
        if (total.lateShare() > thresholds.lateShare()) {
            failed.add(tooLarge("late rows", thresholds.lateShare(), "lateShare", total.lateShare(), total.toString()));
        }
        if (!failed.isEmpty()) {
            String shown = total.rejected() == 0 ? "" : "\n" + examples.get();
            throw new GateFailedException(String.join("\n", failed) + "; nothing was added to the lake" + shown);
        }
    }

    private List<String> tooManyRejected(List<LogFile> files, RowAccounts accounts) {
        List<String> failed = new ArrayList<>();
        RowCounts total = accounts.total();
        double most = thresholds.rejectedShare();
        if (accounts.faultyShare() > most) {
            failed.add(tooLarge("rejected rows", most, "rejectedShare", accounts.faultyShare(), total.toString()));
        }
        double mostOfAFile = thresholds.fileRejectedShare();
        for (LogFile file : files) {
            RowCounts rows = accounts.of(file);
            if (rows.read() >= Thresholds.FEWEST_ROWS && accounts.faultyShare(file) > mostOfAFile) {
                String what = "rejected rows of " + file.name();
                failed.add(
                        tooLarge(what, mostOfAFile, "fileRejectedShare", accounts.faultyShare(file), rows.toString()));
            }
        }
        return failed;
    }

    private List<String> tooManyUnlisted(SortedMap<String, Long> agencies) {
        long naming = agencies.values().stream().mapToLong(Long::longValue).sum();
        List<String> unlisted = agencies.keySet().stream()
                .filter(agency -> !listed.contains(agency))
                .toList();
        long events = unlisted.stream()
                .mapToLong(agency -> agencies.getOrDefault(agency, 0L))
                .sum();
        double share = naming == 0 ? 0 : (double) events / naming;
        if (share <= thresholds.unlistedShare()) {
            return List.of();
        }
        String named =
                unlisted.stream().limit(MOST_NAMED).map(MisplacedText::shown).collect(joining(", "));
        String detail = "%d of %d events; %d agencies: %s%s"
                .formatted(events, naming, unlisted.size(), named, unlisted.size() > MOST_NAMED ? ", …" : "");
        return List.of(
                tooLarge("events of unlisted agencies", thresholds.unlistedShare(), "unlistedShare", share, detail));
    }

    private static String tooLarge(String what, double most, String key, double share, String detail) {
        return "%s: share must be at most %s (thresholds.%s), but is %s (%s)"
                .formatted(what, most, key, String.format(Locale.ROOT, "%.4f", share), detail);
    }
}
