package lapor.jobs.tally;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import lapor.crosscheck.PastCount;
import lapor.jobs.handling.HandlingColumns;
import lapor.jobs.handling.Labels;
import lapor.jobs.lake.EventColumns;
import lapor.jobs.lake.Lake;
import lapor.jobs.lake.MisplacedNames;
import lapor.judgement.ClaimCounts;
import lapor.judgement.ClaimScope;
import lapor.judgement.Counted;
import lapor.run.RunPlan;
import lapor.tally.TallyChange;
import lapor.tally.TallyRow;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts what is claimed as of the end of every day since the end of its period. It goes once more through the events
 * of complaints that the claiming agencies have to do with, and day by day only through what is open; what comes out
 * grows with claims and days.
 */
public final class LakeClaims {
    private static final String COMPLAINT = "complaint";

    private LakeClaims() {}

    /**
     * The counts of what is claimed, through time; none without claims.
     *
     * @param counted the same lake as of the run
     */
    public static List<PastCount> of(Lake lake, RunPlan plan, Counted counted) {
        ClaimScope scope = ClaimScope.of(plan.assessment(), plan.rulebook(), plan.participants(), plan.view());
        if (scope.moments().isEmpty()) {
            return List.of();
        }
        Dataset<Row> asTold = lake.events()
                .filter(col(EventColumns.AT).leq(lit(Timestamp.from(plan.view().asOf()))));
        Dataset<Row> known =
                MisplacedNames.in(asTold, plan.participants().listedIds()).shown(asTold);
        HandlingTallies tallies = new HandlingTallies(plan.clock(), plan.rulebook(), plan.participants(), first(known));
        AgencyNumbers agencies = AgencyNumbers.of(known);
        Map<Integer, int[]> from = from(agencies, tallies.starts(), scope);
        List<String> claiming =
                from.keySet().stream().map(agencies::id).sorted().toList();
        Dataset<Row> events = new Versions(scope.moments()).of(ofAgencies(known, claiming));
        Dataset<Row> versions = tallies.handlings(
                        events,
                        new Labels(counted.tallies().channels(), List.of()),
                        LakeCount.responsesTold(lake.files()))
                .join(Versions.spans(events), HandlingColumns.COMPLAINT_ID);
        List<FactCounter> facts = scope.moments().stream()
                .map(asOf -> tallies.facts(asOf, List.of()))
                .toList();
        List<TallyChange> changes = new VersionCount(facts, from, tallies.index(), agencies)
                .of(versions.filter(col(HandlingColumns.AGENCY_ID).isin(claiming.toArray()))).stream()
                        .map(row -> change(row, agencies, tallies.starts()))
                        .toList();
        return new ClaimCounts(scope, counted, plan.rulebook()).of(changes, RejectedRows.of(lake, claiming, plan));
    }

    private static Instant first(Dataset<Row> known) {
        return known.agg(min(col(EventColumns.AT)).as(EventColumns.AT))
                .first()
                .<Timestamp>getAs(EventColumns.AT)
                .toInstant();
    }

    /** All events of the complaints that any event of some agencies is about. */
    private static Dataset<Row> ofAgencies(Dataset<Row> known, List<String> agencies) {
        Dataset<Row> complaints = known.filter(col(EventColumns.AGENCY_ID).isin(agencies.toArray()))
                .select(col(EventColumns.COMPLAINT_ID).as(COMPLAINT))
                .distinct();
        return known.join(
                complaints, known.col(EventColumns.COMPLAINT_ID).equalTo(complaints.col(COMPLAINT)), "left_semi");
    }

    /** Of each agency that claims anything of its own or a predecessor's, the first instant of each slice. */
    private static Map<Integer, int[]> from(AgencyNumbers agencies, List<LocalDate> starts, ClaimScope scope) {
        Map<Integer, int[]> from = new HashMap<>();
        agencies.all().forEach(agency -> {
            int[] ofSlices = starts.stream()
                    .mapToInt(slice -> scope.from(agency, slice).orElse(VersionCount.NEVER))
                    .toArray();
            if (Arrays.stream(ofSlices).anyMatch(moment -> moment != VersionCount.NEVER)) {
                from.put(agencies.of(agency), ofSlices);
            }
        });
        return from;
    }

    private static TallyChange change(Row row, AgencyNumbers agencies, List<LocalDate> starts) {
        FactKey key = FactKey.of(row.<Long>getAs(VersionCount.KEY));
        return new TallyChange(
                row.<Integer>getAs(VersionCount.MOMENT),
                new TallyRow(
                        agencies.id(row.<Integer>getAs(VersionCount.AGENCY)),
                        starts.get(row.<Integer>getAs(VersionCount.SLICE)),
                        key.ofClassification(),
                        key.fact(),
                        key.value(),
                        row.<Long>getAs(VersionCount.CHANGE)));
    }
}
