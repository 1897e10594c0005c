package lapor.jobs;

import static java.util.stream.Collectors.groupingBy;

import lapor.tally.PatternRow;
import lapor.tally.ReporterRow;
import lapor.tally.Tallies;
import lapor.tally.TallyRow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was counted of one agency as it plays a trick, or as it is.
 *
 * @param trick absent where it is honest
 * @param tallies under its own id
 */
record GameCount(String agency, Optional<Trick> trick, Tallies tallies) {
    private static final String PLAYS = "~";
    private static final List<Trick> TRICKS = List.of(Trick.values());

    /** The id under which an agency plays a trick; a short one, since long ones look like text in a wrong column. */
    static String alias(String agency, Trick trick) {
        return agency + PLAYS + TRICKS.indexOf(trick);
    }

    /** What was counted of each id. */
    static List<GameCount> all(Tallies all) {
        Map<String, List<TallyRow>> rows =
                all.rows().stream().filter(row -> !row.agencyId().isEmpty()).collect(groupingBy(TallyRow::agencyId));
        Map<String, List<ReporterRow>> reporters = all.reporters().stream().collect(groupingBy(ReporterRow::agencyId));
        Map<String, List<PatternRow>> patterns = all.patterns().stream().collect(groupingBy(PatternRow::agencyId));
        return rows.keySet().stream()
                .sorted()
                .map(alias -> of(
                        alias,
                        new Tallies(
                                rows.getOrDefault(alias, List.of()),
                                reporters.getOrDefault(alias, List.of()),
                                all.channels(),
                                all.available(),
                                patterns.getOrDefault(alias, List.of()))))
                .toList();
    }

    /** The counts of several agencies as one. */
    static Tallies together(Collection<GameCount> counts) {
        List<TallyRow> rows = new ArrayList<>();
        List<ReporterRow> reporters = new ArrayList<>();
        List<PatternRow> patterns = new ArrayList<>();
        counts.forEach(count -> {
            rows.addAll(count.tallies().rows());
            reporters.addAll(count.tallies().reporters());
            patterns.addAll(count.tallies().patterns());
        });
        Tallies any = counts.iterator().next().tallies();
        return new Tallies(rows, reporters, any.channels(), any.available(), patterns);
    }

    private static GameCount of(String alias, Tallies counted) {
        int end = alias.indexOf(PLAYS);
        if (end < 0) {
            return new GameCount(alias, Optional.empty(), counted);
        }
        String agency = alias.substring(0, end);
        return new GameCount(
                agency, Optional.of(TRICKS.get(Integer.parseInt(alias.substring(end + 1)))), counted(agency, counted));
    }

    private static Tallies counted(String agency, Tallies of) {
        return new Tallies(
                of.rows().stream()
                        .map(row -> new TallyRow(
                                agency, row.slice(), row.classification(), row.fact(), row.value(), row.count()))
                        .toList(),
                of.reporters().stream()
                        .map(row -> new ReporterRow(agency, row.slices(), row.reporters()))
                        .toList(),
                of.channels(),
                of.available(),
                of.patterns().stream()
                        .map(row -> new PatternRow(agency, row.period(), row.pattern(), row.count()))
                        .toList());
    }
}
