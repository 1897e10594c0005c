package lapor.judgement;

import lapor.agency.SuccessorAgencies;
import lapor.backlog.BacklogChange;
import lapor.breakdown.MixRow;
import lapor.run.Viewpoint;

import java.util.List;

/**
 * What was counted beside the tallies, under the agencies that answer for it. Empty where it was counted by other
 * periods or limits than those of the run.
 *
 * @param view from where it was counted
 * @param backlog how the number of open handlings changes
 * @param mix sorts of complaints
 */
record Folded(Viewpoint view, List<BacklogChange> backlog, List<MixRow> mix) {

    static Folded of(Counted counted, SuccessorAgencies succession) {
        return new Folded(
                counted.view(),
                counted.backlog().stream()
                        .map(change -> new BacklogChange(
                                succession.answering(change.agencyId()),
                                change.day(),
                                change.series(),
                                change.change()))
                        .toList(),
                counted.mix().stream()
                        .map(row -> new MixRow(
                                succession.answering(row.agencyId()),
                                row.period(),
                                row.classification(),
                                row.category(),
                                row.handlings(),
                                row.firstResponse(),
                                row.resolution()))
                        .toList());
    }
}
