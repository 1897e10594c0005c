package lapor.publication;

import lapor.calendar.CountedCalendar;
import lapor.judgement.Counted;
import lapor.judgement.SourceFile;
import lapor.quality.RowCounts;
import lapor.tally.Fact;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What a run was made of.
 *
 * @param tallies fingerprint of the tallies that were judged
 * @param claimed fingerprint of the counts of what is claimed; empty without claims
 * @param baseline id of the run whose numbers it restates; empty when nothing came that could change them
 * @param calendar the years of the calendar by which it was counted
 * @param inputs the log files in the lake, by id
 * @param snapshots the names under which the lake keeps the snapshots that were counted, by table
 * @param rows what became of every row of those files
 * @param complaints different complaints known as of the instant
 * @param handlings of complaints by agencies
 * @param withoutAgency complaints that no agency has received
 * @param facts that the sources can show
 * @param channels names of all channels in the sources, in the order of their positions
 */
public record RunBasis(
        String tallies,
        String claimed,
        String baseline,
        CountedCalendar calendar,
        List<SourceFile> inputs,
        SortedMap<String, String> snapshots,
        RowCounts rows,
        long complaints,
        long handlings,
        long withoutAgency,
        List<Fact> facts,
        List<String> channels) {
    public RunBasis {
        claimed = Optional.ofNullable(claimed).orElse("");
        // the manifests of the first release name none
        baseline = Optional.ofNullable(baseline).orElse("");
        calendar = Optional.ofNullable(calendar).orElse(CountedCalendar.NONE);
        channels = Optional.ofNullable(channels).orElse(List.of());
    }

    /**
     * That of a run.
     *
     * @param tallies their fingerprint
     */
    static RunBasis of(String tallies, Counted counted) {
        return new RunBasis(
                tallies,
                TallyStore.fingerprint(counted.claimed()),
                counted.restatements().baseline().orElse(""),
                counted.calendar(),
                counted.lake().files(),
                counted.lake().snapshots(),
                counted.lake().rows(),
                counted.lake().complaints(),
                counted.handlings(),
                counted.withoutAgency(),
                counted.tallies().available().stream().sorted().toList(),
                counted.tallies().channels());
    }

    /** The run whose numbers it restates. */
    Optional<String> findBaseline() {
        return Optional.of(baseline).filter(run -> !run.isEmpty());
    }
}
