package lapor.privacy;

import lapor.agency.Agency;
import lapor.agency.AgencyType;
import lapor.backlog.BacklogRow;
import lapor.breakdown.BreakdownTable;
import lapor.breakdown.Breakdowns;
import lapor.breakdown.MixRow;
import lapor.finding.FindingTable;
import lapor.finding.Findings;
import lapor.finding.SeenSigns;
import lapor.metric.Measurement;
import lapor.metric.MetricRow;
import lapor.metric.MetricTable;
import lapor.peer.GroupTable;
import lapor.peer.Groups;
import lapor.peer.PeerSets;
import lapor.rule.Rules;
import lapor.source.Classification;
import lapor.tally.Fact;
import lapor.tally.Judged;
import lapor.tally.Period;
import lapor.tally.Periods;
import lapor.tally.ReporterRow;
import lapor.tally.Tallies;
import lapor.tally.TallyRow;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Complaints drawn by chance: many small agencies, few large ones, and windows that overlap with years. */
final class RandomWorld {
    static final List<Period> DECLARED = List.of(
            period("window", "2021-04-01", "2022-04-01"),
            period("window-h1", "2021-04-01", "2021-10-01"),
            period("window-h2", "2021-10-01", "2022-04-01"),
            period("pilot", "2021-03-01", "2021-09-01"));
    static final int FEW = 5;

    private static final List<AgencyType> TYPES = List.of(AgencyType.CITY, AgencyType.REGENCY, AgencyType.MINISTRY);
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final int MONTHS = 16;
    private static final List<String> CHANNELS = List.of("app", "letter", "phone", "website");

    private record Cell(String agency, LocalDate slice, Classification classification, Fact fact, int value) {}

    private record Reporters(String agency, TreeSet<LocalDate> slices) {}

    private record Sort(String agency, Period period, Classification classification, String category) {}

    private final Random random;
    private final List<AgencyType> types;
    private final Map<Cell, Long> tallies = new HashMap<>();
    private final Map<Sort, Long> mix = new HashMap<>();
    private final Map<String, TreeSet<LocalDate>> reporters = new TreeMap<>();
    private final List<Agency> agencies = new ArrayList<>();

    private RandomWorld(int count, List<AgencyType> types, long seed) {
        this.random = new Random(seed);
        this.types = types;
        for (int i = 0; i < count; i++) {
            agency("A%03d".formatted(i), i);
        }
    }

    static RandomWorld of(int agencies, long seed) {
        return new RandomWorld(agencies, TYPES, seed);
    }

    /** One with groups of every type, so that each is small. */
    static RandomWorld ofAllTypes(int agencies, long seed) {
        return new RandomWorld(agencies, List.of(AgencyType.values()), seed);
    }

    List<Agency> agencies() {
        return agencies;
    }

    /** What is measured of it, of which nothing is withheld. */
    Told counted() {
        List<TallyRow> rows = rows();
        Map<Reporters, Long> sets = new HashMap<>();
        reporters.forEach((who, slices) -> sets.merge(new Reporters(who.substring(0, 4), slices), 1L, Long::sum));
        List<ReporterRow> known = sets.entrySet().stream()
                .map(set -> new ReporterRow(set.getKey().agency, set.getKey().slices, set.getValue()))
                .toList();
        Tallies all = new Tallies(rows, known, CHANNELS, Set.of(Fact.values()), List.of());
        Rules rules = Rules.bundled();
        Measurement measurement = new Measurement(rules.limits(), DECLARED);
        List<MetricRow> measured = measurement.measure(all, agencies);
        return new Told(
                measured,
                new Groups(measurement).measure(all, agencies, measured),
                signs().counted(),
                new Breakdowns(rules.limits(), DECLARED).of(mix(), all),
                List.<BacklogRow>of());
    }

    Told published() {
        Told told = new Privacy(FEW, DECLARED).published(counted(), agencies);
        return new Told(told.metrics(), told.groups(), signs().held(told.findings()), told.breakdowns(), told.days());
    }

    private SeenSigns signs() {
        return new Findings(Rules.bundled(), DECLARED, Set.of(Fact.values()), PeerSets.byType(agencies), List.of())
                .in(rows());
    }

    private List<TallyRow> rows() {
        return tallies.entrySet().stream()
                .map(cell -> new TallyRow(
                        cell.getKey().agency,
                        cell.getKey().slice,
                        cell.getKey().classification,
                        cell.getKey().fact,
                        cell.getKey().value,
                        cell.getValue()))
                .sorted(TallyRow.ORDER)
                .toList();
    }

    /** Writes the tables as a run publishes them. */
    static void write(Told told, Path folder) {
        MetricTable.TABLE.write(folder, told.metrics());
        GroupTable.TABLE.write(folder, told.groups());
        FindingTable.TABLE.write(folder, told.findings());
        BreakdownTable.TABLE.write(folder, told.breakdowns());
    }

    private void agency(String id, int number) {
        agencies.add(new Agency(
                id,
                id,
                number % 11 == 10 ? Optional.empty() : Optional.of(types.get(number % types.size())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ZoneId.of("Asia/Jakarta"),
                OptionalLong.of(100_000),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        double monthly = Math.exp(random.nextGaussian() * 1.6 + 1.2);
        for (int month = 0; month < MONTHS; month++) {
            long handlings = Math.round(monthly * 2 * random.nextDouble());
            for (long i = 0; i < handlings; i++) {
                handling(id, FIRST.plusMonths(month));
            }
        }
    }

    private void handling(String agency, LocalDate slice) {
        Classification classification = Classification.values()[weighted(Classification.values().length)];
        boolean answered = random.nextDouble() < 0.8;
        boolean closed = answered && random.nextDouble() < 0.9;
        count(agency, slice, classification, closed ? Fact.CLOSED : answered ? Fact.IN_PROGRESS : Fact.WAITING, 0);
        count(agency, slice, Classification.UNKNOWN, answered ? Fact.ANSWERED : Fact.UNANSWERED, random.nextInt(20));
        count(agency, slice, classification, closed ? Fact.RESOLVED : Fact.UNRESOLVED, random.nextInt(40));
        count(agency, slice, Classification.UNKNOWN, Fact.CHANNEL, weighted(CHANNELS.size()));
        String reporter = agency + " " + random.nextInt(60);
        reporters.computeIfAbsent(reporter, absent -> new TreeSet<>()).add(slice);
        count(agency, slice, Classification.UNKNOWN, Fact.REPORTER_KNOWN, 0);
        sometimes(0.1, () -> count(agency, slice, Classification.UNKNOWN, Fact.CONCENTRATED_REPORTERS, 0));
        if (answered) {
            sometimes(0.2, () -> count(agency, slice, Classification.UNKNOWN, Fact.REPORTER_REPLIED, 0));
        }
        if (closed) {
            count(agency, slice, Classification.UNKNOWN, Fact.EVER_CLOSED, 0);
            sometimes(0.3, () -> count(agency, slice, Classification.UNKNOWN, Fact.RATED, 1 + random.nextInt(5)));
            sometimes(0.1, () -> count(agency, slice, classification, Fact.REOPENED, 0));
            sometimes(0.1, () -> {
                count(agency, slice, classification, Fact.ENTERED_BY_OFFICER, 0);
                sometimes(0.5, () -> count(agency, slice, classification, Fact.CLOSED_ON_ENTRY, 0));
            });
        }
        String category = "category " + weighted(7);
        for (Period period : Periods.measured(List.of(slice), DECLARED)) {
            if (period.contains(slice) && Periods.isWhole(period)) {
                mix.merge(new Sort(agency, period, classification, category), 1L, Long::sum);
            }
        }
    }

    private void sometimes(double chance, Runnable act) {
        if (random.nextDouble() < chance) {
            act.run();
        }
    }

    /** The first of so many most often. */
    private int weighted(int choices) {
        return (int) (choices * Math.pow(random.nextDouble(), 3));
    }

    private void count(String agency, LocalDate slice, Classification classification, Fact fact, int value) {
        tallies.merge(new Cell(agency, slice, classification, fact, value), 1L, Long::sum);
    }

    private List<MixRow> mix() {
        return mix.entrySet().stream()
                .map(sort -> new MixRow(
                        sort.getKey().agency,
                        sort.getKey().period.id(),
                        sort.getKey().classification,
                        sort.getKey().category,
                        sort.getValue(),
                        new Judged(0, 0),
                        new Judged(0, 0)))
                .sorted(MixRow.ORDER)
                .toList();
    }

    private static Period period(String id, String from, String to) {
        return new Period(id, LocalDate.parse(from), LocalDate.parse(to));
    }
}
