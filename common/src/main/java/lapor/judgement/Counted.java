package lapor.judgement;

import lapor.backlog.BacklogChange;
import lapor.breakdown.BreakdownRow;
import lapor.breakdown.MixRow;
import lapor.calendar.CountedCalendar;
import lapor.crosscheck.PastCount;
import lapor.metric.Restatements;
import lapor.quality.QualityRow;
import lapor.quality.QualityRule;
import lapor.run.Viewpoint;
import lapor.source.Severity;
import lapor.tally.ActRow;
import lapor.tally.Fact;
import lapor.tally.Tallies;
import lapor.tally.TallyRow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that a run knows once Spark has counted: everything after it is arithmetic.
 *
 * @param view from where the lake was counted
 * @param calendar the days that nobody works, by which it was counted
 * @param lake what the lake held
 * @param tallies of every agency, and of complaints without one
 * @param acts what persons did, month by month
 * @param backlog how the number of open handlings changes, day by day
 * @param mix sorts of complaints, in years and declared periods
 * @param quality what was read, and what was wrong with it
 * @param restatements what changed in what was published before
 * @param claimed how what is claimed was counted through time; empty without claims
 * @param lastBreakdowns as they were published last; empty where nothing was
 */
public record Counted(
        Viewpoint view,
        CountedCalendar calendar,
        LakeState lake,
        Tallies tallies,
        List<ActRow> acts,
        List<BacklogChange> backlog,
        List<MixRow> mix,
        List<QualityRow> quality,
        Restatements restatements,
        List<PastCount> claimed,
        List<BreakdownRow> lastBreakdowns) {

    /** The same, with what changed in what was published before. */
    public Counted with(Restatements changed) {
        List<QualityRow> noted = new ArrayList<>(quality);
        changed.incomparable()
                .forEach(setting -> noted.add(
                        new QualityRow(QualityRule.RESTATEMENTS_NOT_COMPARABLE, Severity.INFO, 0, 0, setting)));
        return new Counted(
                view,
                calendar,
                lake,
                tallies,
                acts,
                backlog,
                mix,
                List.copyOf(noted),
                changed,
                claimed,
                lastBreakdowns);
    }

    /** The same, with the counts of what is claimed through time. */
    public Counted claimed(List<PastCount> counts) {
        return new Counted(
                view,
                calendar,
                lake,
                tallies,
                acts,
                backlog,
                mix,
                quality,
                restatements,
                List.copyOf(counts),
                lastBreakdowns);
    }

    /** The same, after breakdowns were published. */
    public Counted after(List<BreakdownRow> published) {
        return new Counted(
                view,
                calendar,
                lake,
                tallies,
                acts,
                backlog,
                mix,
                quality,
                restatements,
                claimed,
                List.copyOf(published));
    }

    /** Handlings of complaints by agencies, whatever became of them. */
    public long handlings() {
        return tallies.rows().stream()
                .filter(row -> !row.agencyId().isEmpty() && Fact.STATES.contains(row.fact()))
                .mapToLong(TallyRow::count)
                .sum();
    }

    /** The same of each agency that has any, by id. */
    public SortedMap<String, Long> handlingsByAgency() {
        SortedMap<String, Long> handlings = new TreeMap<>();
        tallies.rows().stream()
                .filter(row -> !row.agencyId().isEmpty() && Fact.STATES.contains(row.fact()))
                .forEach(row -> handlings.merge(row.agencyId(), row.count(), Long::sum));
        return handlings;
    }

    /** Complaints that no agency has received. */
    public long withoutAgency() {
        return tallies.rows().stream()
                .filter(row -> row.agencyId().isEmpty())
                .filter(row ->
                        Set.of(Fact.UNASSIGNED, Fact.DELETED, Fact.ARCHIVED).contains(row.fact()))
                .mapToLong(TallyRow::count)
                .sum();
    }

    @Override
    public String toString() {
        return "%d complaints, %d handlings, %d without agency, %d tally rows"
                .formatted(
                        lake.complaints(),
                        handlings(),
                        withoutAgency(),
                        tallies.rows().size());
    }
}
