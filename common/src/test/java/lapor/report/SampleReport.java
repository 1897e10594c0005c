package lapor.report;

import lapor.agency.Agency;
import lapor.agency.AgencyType;
import lapor.agency.Peer;
import lapor.crosscheck.CheckedClaim;
import lapor.crosscheck.Claim;
import lapor.crosscheck.Grounds;
import lapor.crosscheck.Reason;
import lapor.crosscheck.Verdict;
import lapor.edition.Edition;
import lapor.edition.EditionFixture;
import lapor.evaluation.DecidedBy;
import lapor.evaluation.EvaluationRow;
import lapor.evidence.EvidenceRow;
import lapor.evidence.EvidenceStatus;
import lapor.metric.Estimate;
import lapor.metric.Metric;
import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.metric.Status;
import lapor.quality.QualityRow;
import lapor.quality.QualityRule;
import lapor.quality.RowCounts;
import lapor.report.model.DataSummary;
import lapor.report.model.Provenance;
import lapor.report.model.ReportModel;
import lapor.report.model.RunSummary;
import lapor.rule.ClockStart;
import lapor.rule.Limits;
import lapor.rule.Rules;
import lapor.source.Severity;
import lapor.tally.Period;
import lapor.text.LocalText;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;

/** A made-up run with the variety of a real one: long names, ties, missing values, entries that cannot be ranked. */
public final class SampleReport {
    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    public static final RunSummary RUN = new RunSummary(
            "2022-04-15-3f9a1c07",
            Instant.parse("2022-04-14T17:00:00Z"),
            ZONE,
            ClockStart.DISPOSITION,
            "0.1.0",
            provenance("logs/2022-03.csv.gz"));
    public static final Edition EDITION = EditionFixture.bundled();
    public static final Period HEADLINE = EDITION.periods().get(0);
    public static final Limits LIMITS = Rules.bundled().limits().at(HEADLINE.from());
    public static final DataSummary DATA =
            new DataSummary(new RowCounts(1_204_518, 1_198_022, 5_914, 570, 12), 0.05, 141_253, 152_907, 3_416);
    public static final DataSummary NO_DATA = new DataSummary(RowCounts.NONE, 0.05, 0, 0, 0);

    /** What a run of one file was made of. */
    public static Provenance provenance(String file) {
        return new Provenance(
                "5c1f",
                new TreeMap<>(Map.of("edition", "2022", "documents", "sha256:77ab", "calendar", "indonesia")),
                List.of(new Provenance.LogFile(file, "e3b0c44298fc1c149afb", "handling-log")),
                new TreeMap<>(Map.of("events", "content-1")),
                List.of(LocalText.text("setiap baris terhitung", "every row is accounted for")));
    }

    private final Random random;
    private final List<Agency> agencies = new ArrayList<>();
    private final List<MetricRow> metrics = new ArrayList<>();
    private final List<EvidenceRow> evidence = new ArrayList<>();
    private final List<EvaluationRow> evaluation = new ArrayList<>();
    private final List<CheckedClaim> crosscheck = new ArrayList<>();

    private SampleReport(long seed) {
        random = new Random(seed);
    }

    /** A full run with so many agencies. */
    public static ReportModel full(int agencies) {
        SampleReport sample = new SampleReport(7);
        for (int i = 0; i < agencies; i++) {
            sample.addAgency(i);
        }
        sample.agencies.add(Agency.unlisted("belum-ada-laporan", ZONE));
        sample.evaluate("ip");
        sample.evaluate("upp");
        return sample.model();
    }

    /** An agency without a type that serves a region, and goes by its id. */
    public static Agency inRegion(String id, String region) {
        return new Agency(
                id,
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(region),
                ZONE,
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private ReportModel model() {
        return Reported.nothing(RUN, HEADLINE, DATA)
                .edition(EDITION)
                .quality(List.of(
                        new QualityRow(
                                QualityRule.ofCode("unknown-event-type"),
                                Severity.ERROR,
                                12,
                                0.00001,
                                "logs/2021-11.csv.gz:48112"),
                        new QualityRow(
                                QualityRule.ofCode("closed-before-received"),
                                Severity.WARNING,
                                418,
                                0.00035,
                                "logs/2021-03.csv.gz:7719"),
                        new QualityRow(QualityRule.ofCode("closing-at-01-00"), Severity.INFO, 88_214, 0.07324, "")))
                .agencies(agencies)
                .metrics(metrics)
                .evidence(evidence)
                .evaluation(evaluation)
                .claims(crosscheck)
                .model();
    }

    private void addAgency(int i) {
        AgencyType type = SampleNames.type(i);
        String id = "A" + (100 + i);
        agencies.add(new Agency(
                id,
                SampleNames.name(i),
                Optional.of(type),
                Optional.empty(),
                type == AgencyType.SERVICE_UNIT ? Optional.of("A100") : Optional.empty(),
                Optional.empty(),
                ZONE,
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        for (Metric metric : Metrics.all()) {
            metrics.add(new MetricRow(id, HEADLINE.id(), metric.id(), SampleEstimates.estimate(metric.unit(), random)));
        }
        boolean assessable = i % 11 != 5;
        double score = 35 + 60 * random.nextDouble();
        evidence.add(new EvidenceRow(
                id,
                type == AgencyType.SERVICE_UNIT ? "upp" : "ip",
                Peer.of(type),
                assessable ? OptionalDouble.of(score) : OptionalDouble.empty(),
                assessable ? OptionalDouble.of(score - 4) : OptionalDouble.empty(),
                assessable ? OptionalDouble.of(score + 3) : OptionalDouble.empty(),
                assessable ? 0.9 : 0.35,
                assessable ? EvidenceStatus.OK : EvidenceStatus.NOT_ASSESSABLE,
                points(score)));
        Verdict verdict = Verdict.values()[random.nextInt(3)];
        double claimed = 0.9 + random.nextDouble() / 10;
        crosscheck.add(new CheckedClaim(
                new Claim(
                        id,
                        "follow_up_rate",
                        HEADLINE.id(),
                        claimed,
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        Optional.empty()),
                0.05,
                grounds(verdict),
                verdict == Verdict.NOT_TESTABLE ? Optional.empty() : Optional.of(measured(claimed)),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                verdict == Verdict.CONTRADICTED));
    }

    private static Estimate measured(double claimed) {
        return new Estimate(
                OptionalDouble.of(claimed - 0.2),
                OptionalDouble.of(claimed - 0.28),
                OptionalDouble.of(claimed - 0.13),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalLong.empty(),
                Status.OK);
    }

    private static Grounds grounds(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> Grounds.of(Reason.LEFT_OPEN);
            case CONTRADICTED -> Grounds.of(Reason.ABOVE);
            case NOT_TESTABLE -> Grounds.of(Reason.WITHHELD);
        };
    }

    private Map<String, OptionalDouble> points(double score) {
        Map<String, OptionalDouble> points = new LinkedHashMap<>();
        for (String metric : EDITION.evidence().metrics()) {
            points.put(metric, OptionalDouble.of(score));
        }
        points.put("satisfaction_mean", OptionalDouble.empty());
        return points;
    }

    /** Ranks by a score in whole points, so that ties occur, one of them at the cut-off. */
    private void evaluate(String group) {
        int places = EDITION.firstStage().places(group);
        List<EvidenceRow> entries = new ArrayList<>(
                evidence.stream().filter(row -> row.group().equals(group)).toList());
        entries.sort((a, b) -> Double.compare(rounded(b), rounded(a)));
        double last = -1;
        int rank = 0;
        for (int i = 0; i < entries.size(); i++) {
            EvidenceRow entry = entries.get(i);
            boolean ranked = entry.score().isPresent();
            if (rounded(entry) != last) {
                rank = i + 1;
                last = rounded(entry);
            }
            boolean chosen = ranked && (i < places - 1 || i == places + 1);
            evaluation.add(new EvaluationRow(
                    "2022",
                    "documents",
                    group,
                    "",
                    entry.agencyId(),
                    i % 17 == 16 ? OptionalDouble.empty() : OptionalDouble.of(60 + (i * 37) % 40),
                    entry.score(),
                    ranked ? OptionalDouble.of(rounded(entry)) : OptionalDouble.empty(),
                    ranked ? OptionalInt.of(rank) : OptionalInt.empty(),
                    ranked ? OptionalInt.of(Math.max(1, rank - 3)) : OptionalInt.empty(),
                    ranked ? OptionalInt.of(rank + 4) : OptionalInt.empty(),
                    ranked ? OptionalDouble.of(1 / (1 + Math.exp((i - places) / 3.0))) : OptionalDouble.empty(),
                    chosen,
                    !ranked ? DecidedBy.NOT_ASSESSABLE : i == places + 1 ? DecidedBy.DECISION : DecidedBy.SCORE,
                    i == 1 ? 2 : 0));
        }
    }

    private static double rounded(EvidenceRow row) {
        return row.score().isPresent() ? Math.rint(row.score().getAsDouble()) : -1;
    }
}
