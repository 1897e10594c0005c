package lapor.publication;

import lapor.agency.SuccessorAgencies;
import lapor.finding.FindingRow;
import lapor.judgement.Counted;
import lapor.judgement.Judgement;
import lapor.metric.MetricRow;
import lapor.privacy.Audit;
import lapor.quality.RowCounts;
import lapor.run.Rulebook;
import lapor.tally.TallyRow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What must hold of a run before it is published; what does not hold is a bug. */
final class PublicationChecks {
    private static final int SHOWN = 5;

    private PublicationChecks() {}

    static Manifest.Check rowsAddUp(Counted counted) {
        RowCounts rows = counted.lake().rows();
        if (!rows.addUp()) {
            throw new IllegalStateException("rows do not add up: " + rows);
        }
        return PassedCheck.ROWS_ADD_UP.with(rows.toString());
    }

    static Manifest.Check everyAgencyIsMeasured(Counted counted, SuccessorAgencies succession, Judgement judged) {
        Set<String> tallied = new TreeSet<>();
        for (TallyRow row : counted.tallies().rows()) {
            tallied.add(succession.answering(row.agencyId()));
        }
        tallied.remove("");
        Set<String> measured = new TreeSet<>();
        for (MetricRow row : judged.metrics()) {
            measured.add(row.agencyId());
        }
        if (!tallied.equals(measured)) {
            tallied.removeAll(measured);
            throw new IllegalStateException("agencies with handlings but without metrics: " + tallied);
        }
        return PassedCheck.EVERY_AGENCY_MEASURED.with(measured.size() + " agencies");
    }

    static Manifest.Check nothingWithheldFollows(Counted counted, Judgement judged, Rulebook rulebook) {
        Audit audit = judged.audited(rulebook, counted.tallies().channels().size());
        List<String> given = new ArrayList<>(audit.given());
        given.addAll(WithheldElsewhere.in(judged));
        if (!given.isEmpty()) {
            throw new IllegalStateException(given.size() + " numbers that are withheld follow from what is published: "
                    + String.join("; ", given.subList(0, Math.min(SHOWN, given.size()))));
        }
        return PassedCheck.WITHHELD_STAYS_WITHHELD.with(audit.withheld() + " withheld");
    }

    static Manifest.Check findingsAreOfHandlings(Judgement judged) {
        for (FindingRow row : judged.findings()) {
            if (row.cases().orElse(0) > row.of().orElse(0)) {
                throw new IllegalStateException("more cases than handlings: " + row);
            }
        }
        return PassedCheck.FINDINGS_OF_HANDLINGS.with(judged.findings().size() + " findings");
    }
}
