package lapor.privacy;

import lapor.agency.Agency;
import lapor.agency.AgencyType;
import lapor.backlog.BacklogRow;
import lapor.breakdown.BreakdownRow;
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
import lapor.tally.ActRow;
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
import java.util.stream.Stream;

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
    static final List<String> CHANNELS = List.of("app", "letter", "phone", "website");

    /** The end of all that is drawn. */
    static final LocalDate LAST = FIRST.plusMonths(MONTHS);

    /** A fact of a handling: of when it is, and from which night on the log has it. */
    private record Shown(
            String agency,
            LocalDate slice,
            Classification classification,
            Fact fact,
            int value,
            LocalDate done,
            LocalDate delivered) {}

    private record Reported(String agency, LocalDate slice, String reporter, LocalDate delivered) {}

    private record Sorted(
            String agency, LocalDate slice, Classification classification, String category, LocalDate delivered) {}

    private record Reporters(String agency, TreeSet<LocalDate> slices) {}

    private record Sort(String agency, Period period, Classification classification, String category) {}

    private final Random random;
    private final List<AgencyType> types;
    private final double late;
    private final List<Shown> shown = new ArrayList<>();
    private final List<Reported> reported = new ArrayList<>();
    private final List<Sorted> sorts = new ArrayList<>();
    private final List<Agency> agencies = new ArrayList<>();

    private RandomWorld(int count, List<AgencyType> types, long seed, double late) {
        this.random = new Random(seed);
        this.types = types;
        this.late = late;
        for (int i = 0; i < count; i++) {
            agency("A%03d".formatted(i), i);
        }
    }

    static RandomWorld of(int agencies, long seed) {
        return new RandomWorld(agencies, TYPES, seed, 0);
    }

    /** Where a share of what persons do comes up to forty days late. */
    static RandomWorld withLateRows(int agencies, long seed, double share) {
        return new RandomWorld(agencies, TYPES, seed, share);
    }

    /** One with groups of every type, so that each is small. */
    static RandomWorld ofAllTypes(int agencies, long seed) {
        return new RandomWorld(agencies, List.of(AgencyType.values()), seed, 0);
    }

    List<Agency> agencies() {
        return agencies;
    }

    /** What is measured of it to its end, of which nothing is withheld. */
    Told counted() {
        return counted(LAST);
    }

    Told published() {
        return published(LAST);
    }

    /** What is measured of it in a night, of which nothing is withheld. */
    Told counted(LocalDate night) {
        return measured(steppedTallies(night), night);
    }

    /** What a run of a night publishes. */
    Told published(LocalDate night) {
        return published(steppedTallies(night), night);
    }

    /** What a run of a night publishes after another. */
    Told published(LocalDate night, Told before) {
        return published(steppedTallies(night), night, before.breakdowns());
    }

    /** What would be measured of it if persons were counted to the night. */
    Told countedOfTheNight() {
        return measured(tallies(LAST), LAST);
    }

    /** What it would publish if persons were counted to the night. */
    Told publishedOfTheNight(LocalDate night) {
        return published(tallies(night), night);
    }

    private Told published(Tallies all, LocalDate night) {
        return published(all, night, List.of());
    }

    private Told published(Tallies all, LocalDate night, List<BreakdownRow> before) {
        Told told = new Privacy(FEW, DECLARED).published(measured(all, night), agencies, before);
        return new Told(
                told.metrics(),
                told.groups(),
                signs(all).held(told.findings()),
                told.breakdowns(),
                told.days(),
                told.channels());
    }

    private Told measured(Tallies all, LocalDate night) {
        Rules rules = Rules.bundled();
        Measurement measurement = new Measurement(rules.limits(), DECLARED);
        List<MetricRow> measured = measurement.measure(all, agencies);
        return new Told(
                measured,
                new Groups(measurement).measure(all, agencies, measured),
                signs(all).counted(),
                new Breakdowns(rules.limits(), DECLARED).of(mix(night), all),
                List.<BacklogRow>of(),
                CHANNELS.size());
    }

    private SeenSigns signs(Tallies all) {
        return new Findings(Rules.bundled(), DECLARED, Set.of(Fact.values()), PeerSets.byType(agencies), List.of())
                .in(all.rows(), all.persons());
    }

    private Tallies steppedTallies(LocalDate night) {
        Tallies all = tallies(night);
        Map<ActRow, Long> acts = new HashMap<>();
        known(night)
                .filter(one -> Set.of(Fact.RATED, Fact.REOPENED, Fact.REPORTER_REPLIED, Fact.CONCENTRATED_REPORTERS)
                        .contains(one.fact))
                .forEach(one -> acts.merge(
                        new ActRow(one.agency, one.slice, one.done.withDayOfMonth(1), one.fact, one.value, 1),
                        1L,
                        Long::sum));
        List<ActRow> rows = acts.entrySet().stream()
                .map(act -> new ActRow(
                        act.getKey().agencyId(),
                        act.getKey().slice(),
                        act.getKey().month(),
                        act.getKey().fact(),
                        act.getKey().value(),
                        act.getValue()))
                .toList();
        return new Tallies(
                all.rows(),
                all.reporters(),
                all.channels(),
                all.available(),
                all.patterns(),
                Optional.of(new MonthlySteps(night.withDayOfMonth(1), DECLARED, FEW)
                        .of(rows, all.rows(), all.reporters())));
    }

    private Stream<Shown> known(LocalDate night) {
        return shown.stream().filter(one -> one.delivered.isBefore(night));
    }

    private Tallies tallies(LocalDate night) {
        Map<TallyRow, Long> counts = new HashMap<>();
        known(night)
                .forEach(one -> counts.merge(
                        new TallyRow(one.agency, one.slice, one.classification, one.fact, one.value, 1),
                        1L,
                        Long::sum));
        List<TallyRow> rows = counts.entrySet().stream()
                .map(cell -> new TallyRow(
                        cell.getKey().agencyId(),
                        cell.getKey().slice(),
                        cell.getKey().classification(),
                        cell.getKey().fact(),
                        cell.getKey().value(),
                        cell.getValue()))
                .sorted(TallyRow.ORDER)
                .toList();
        Map<String, TreeSet<LocalDate>> reporters = new TreeMap<>();
        reported.stream().filter(one -> one.delivered.isBefore(night)).forEach(one -> reporters
                .computeIfAbsent(one.agency + " " + one.reporter, absent -> new TreeSet<>())
                .add(one.slice));
        Map<Reporters, Long> sets = new HashMap<>();
        reporters.forEach((who, slices) -> sets.merge(new Reporters(who.substring(0, 4), slices), 1L, Long::sum));
        List<ReporterRow> known = sets.entrySet().stream()
                .map(set -> new ReporterRow(set.getKey().agency, set.getKey().slices, set.getValue()))
                .toList();
        return new Tallies(rows, known, CHANNELS, Set.of(Fact.values()), List.of());
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
        LocalDate received = slice.plusDays(random.nextInt(28));
        Happening at = new Happening(agency, slice, received);
        at.tell(classification, closed ? Fact.CLOSED : answered ? Fact.IN_PROGRESS : Fact.WAITING, 0);
        at.tell(Classification.UNKNOWN, answered ? Fact.ANSWERED : Fact.UNANSWERED, random.nextInt(20));
        at.tell(classification, closed ? Fact.RESOLVED : Fact.UNRESOLVED, random.nextInt(40));
        at.tell(Classification.UNKNOWN, Fact.CHANNEL, weighted(CHANNELS.size()));
        reported.add(new Reported(agency, slice, Integer.toString(random.nextInt(60)), received));
        at.tell(Classification.UNKNOWN, Fact.REPORTER_KNOWN, 0);
        sometimes(0.1, () -> at.tell(Classification.UNKNOWN, Fact.CONCENTRATED_REPORTERS, 0));
        if (answered) {
            sometimes(0.2, () -> at.afterwards().tell(Classification.UNKNOWN, Fact.REPORTER_REPLIED, 0));
        }
        if (closed) {
            at.tell(Classification.UNKNOWN, Fact.EVER_CLOSED, 0);
            sometimes(0.3, () -> at.afterwards().tell(Classification.UNKNOWN, Fact.RATED, 1 + random.nextInt(5)));
            sometimes(0.1, () -> at.afterwards().tell(classification, Fact.REOPENED, 0));
            sometimes(0.1, () -> {
                at.tell(classification, Fact.ENTERED_BY_OFFICER, 0);
                sometimes(0.5, () -> at.tell(classification, Fact.CLOSED_ON_ENTRY, 0));
            });
        }
        sorts.add(new Sorted(agency, slice, classification, "category " + weighted(7), received));
    }

    /** Something that a handling shows from a day on. */
    private record Place(String agency, LocalDate slice, LocalDate day) {}

    private final class Happening {
        private final Place place;

        Happening(String agency, LocalDate slice, LocalDate day) {
            this.place = new Place(agency, slice, day);
        }

        Happening afterwards() {
            double far = random.nextDouble();
            return new Happening(place.agency, place.slice, place.day.plusDays(1 + (int) (150 * far * far)));
        }

        void tell(Classification classification, Fact fact, int value) {
            LocalDate delivered =
                    late > 0 && random.nextDouble() < late ? place.day.plusDays(1 + random.nextInt(40)) : place.day;
            shown.add(new Shown(place.agency, place.slice, classification, fact, value, place.day, delivered));
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

    private List<MixRow> mix(LocalDate night) {
        Map<Sort, Long> mix = new HashMap<>();
        sorts.stream()
                .filter(one -> one.delivered.isBefore(night))
                .forEach(one -> Periods.measured(List.of(one.slice), DECLARED).stream()
                        .filter(period -> period.contains(one.slice) && Periods.isWhole(period))
                        .forEach(period -> mix.merge(
                                new Sort(one.agency, period, one.classification, one.category), 1L, Long::sum)));
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
