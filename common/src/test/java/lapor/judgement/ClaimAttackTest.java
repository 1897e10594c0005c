package lapor.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.agency.Regions;
import lapor.agency.SuccessorAgencies;
import lapor.calendar.CountedCalendar;
import lapor.crosscheck.CheckedClaim;
import lapor.crosscheck.Claim;
import lapor.crosscheck.Count;
import lapor.crosscheck.CountedLogs;
import lapor.crosscheck.Crosscheck;
import lapor.crosscheck.Definitions;
import lapor.crosscheck.Doubt;
import lapor.crosscheck.PastCount;
import lapor.crosscheck.PastCounts;
import lapor.crosscheck.Tolerances;
import lapor.metric.Measured;
import lapor.metric.Measurement;
import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.metric.Restatements;
import lapor.privacy.MonthlySteps;
import lapor.quality.RowCounts;
import lapor.rule.Rules;
import lapor.run.Assessment;
import lapor.run.Participants;
import lapor.run.Rulebook;
import lapor.run.Viewpoint;
import lapor.source.Classification;
import lapor.statistics.Bounds;
import lapor.tally.ActRow;
import lapor.tally.CountedPersons;
import lapor.tally.Fact;
import lapor.tally.Tallies;
import lapor.tally.TallyChange;
import lapor.tally.TallyRow;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * If it failed, whoever hands in claims about persons could tell from the verdicts how many there are exactly, though
 * they are published in steps of five: by a claim for every number that there might be.
 */
class ClaimAttackTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final String AGENCY = "A";
    private static final String PERIOD = "2021";
    private static final LocalDate SLICE = LocalDate.of(2021, 12, 1);
    private static final int CLOSED = 60;
    private static final int FEW = 5;
    private static final Rulebook RULEBOOK = new Rulebook(Rules.bundled(), List.of(), 1);
    private static final List<LocalDate> NIGHTS = List.of(
            LocalDate.of(2022, 2, 20),
            LocalDate.of(2022, 3, 1),
            LocalDate.of(2022, 3, 5),
            LocalDate.of(2022, 3, 6),
            LocalDate.of(2022, 3, 20),
            LocalDate.of(2022, 4, 1),
            LocalDate.of(2022, 4, 20),
            LocalDate.of(2022, 6, 2));

    /** So many days after the end of the period somebody rated. */
    private record Rating(int day, int points) {}

    @Test
    void tellsNoMoreThanWhatIsPublished() {
        List<Rating> some = ratings();
        List<Rating> more = new ArrayList<>(some);
        more.addAll(List.of(new Rating(64, 1), new Rating(66, 5), new Rating(95, 2)));
        for (LocalDate night : NIGHTS) {
            assertThat(published(night, some, Persons.IN_STEPS))
                    .as("what is published tells nothing of the others")
                    .isEqualTo(published(night, more, Persons.IN_STEPS));
            assertThat(verdicts(night, some, Persons.IN_STEPS)).isEqualTo(verdicts(night, more, Persons.IN_STEPS));
        }
    }

    /** If it failed, a claim would be called wrong that was right on some day, or none would be. */
    @Test
    void stillTellsRightFromWrong() {
        Map<String, String> verdicts = verdicts(LocalDate.of(2022, 4, 20), ratings(), Persons.IN_STEPS);
        assertThat(verdicts).containsEntry("rating_participation 18", "SAME_COUNTS");
        assertThat(verdicts).containsEntry("rating_participation 12", "ANOTHER_DAY");
        assertThat(verdicts).containsEntry("rating_participation 27", "LEFT_OPEN");
        assertThat(verdicts).containsEntry("rating_participation 28", "ABOVE");
        assertThat(verdicts.get("satisfaction_mean 5")).isEqualTo("ABOVE");
        assertThat(verdicts.get("satisfaction_mean 1")).isEqualTo("BELOW");
    }

    /** What shows that it can find something. */
    @Test
    void findsWhatEveryDayIsHeldAgainst() {
        List<Rating> more = new ArrayList<>(ratings());
        more.add(new Rating(64, 1));
        LocalDate night = LocalDate.of(2022, 3, 20);
        assertThat(verdicts(night, more, Persons.OF_EVERY_DAY))
                .isNotEqualTo(verdicts(night, ratings(), Persons.OF_EVERY_DAY))
                .containsEntry("rating_participation 19", "SAME_COUNTS")
                .containsEntry("rating_participation 20", "ABOVE");
    }

    private enum Persons {
        IN_STEPS,
        OF_EVERY_DAY
    }

    /** Twelve in January, six in February. */
    private static List<Rating> ratings() {
        return IntStream.range(0, 18)
                .mapToObj(i -> new Rating(i < 12 ? 2 * i + 1 : 32 + i, 2 + i % 4))
                .toList();
    }

    private static Map<String, String> verdicts(LocalDate night, List<Rating> ratings, Persons persons) {
        List<Claim> claims = new ArrayList<>();
        for (int part = 0; part <= CLOSED; part++) {
            claims.add(new Claim(
                    AGENCY,
                    "rating_participation",
                    PERIOD,
                    (double) part / CLOSED,
                    OptionalDouble.of(part),
                    OptionalDouble.of(CLOSED),
                    Optional.empty()));
        }
        for (double mean = 1; mean <= 5; mean += 0.0625) {
            claims.add(new Claim(
                    AGENCY,
                    "satisfaction_mean",
                    PERIOD,
                    mean,
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    Optional.empty()));
        }
        Viewpoint view = view(night);
        Assessment assessment = new Assessment(Optional.empty(), claims, List.of());
        Participants participants = participants();
        ClaimScope scope = ClaimScope.of(assessment, RULEBOOK, participants, view);
        Counted counted = counted(view, persons == Persons.IN_STEPS ? known(night, ratings) : List.of());
        ClaimCounts counts = new ClaimCounts(scope, counted, RULEBOOK);
        CountedLogs logs = new CountedLogs(
                Measured.of(published(night, ratings, Persons.IN_STEPS)),
                PastCounts.of(
                        persons == Persons.IN_STEPS
                                ? counts.of(changes(scope, known(night, ratings)), new Quarantine(List.of()))
                                : ofEveryDay(scope, changes(scope, known(night, ratings)))),
                view.asOf(),
                ZONE);
        Map<String, String> verdicts = new TreeMap<>();
        for (CheckedClaim checked :
                Crosscheck.check(claims, logs, Tolerances.bundled(), Definitions.bundled(Metrics.ids()))) {
            Claim claim = checked.claim();
            String number = claim.numerator().isPresent()
                    ? Long.toString(Math.round(claim.numerator().getAsDouble()))
                    : Double.toString(claim.value()).replaceFirst("\\.0$", "");
            verdicts.put(claim.metric() + " " + number, checked.reason().name());
        }
        return verdicts;
    }

    /** The numbers as they are at the end of every day. */
    private static List<PastCount> ofEveryDay(ClaimScope scope, List<TallyChange> changes) {
        List<PastCount> counts = new ArrayList<>();
        for (int moment = 0; moment < scope.moments().size(); moment++) {
            int last = moment;
            List<TallyRow> rows = changes.stream()
                    .filter(change -> change.moment() <= last)
                    .map(TallyChange::row)
                    .toList();
            Tallies tallies = new Tallies(rows, List.of(), List.of(), Set.of(Fact.values()), List.of());
            new Measurement(RULEBOOK.limits(), List.of())
                    .measure(tallies, List.of()).stream()
                            .filter(row -> row.period().equals(PERIOD))
                            .forEach(row -> counts.add(new PastCount(
                                    row.key(),
                                    scope.moments().get(last),
                                    Count.of(row.estimate(), Bounds.unknown()),
                                    Doubt.NONE)));
        }
        return counts;
    }

    private static List<Rating> known(LocalDate night, List<Rating> ratings) {
        return ratings.stream().filter(one -> day(one).isBefore(night)).toList();
    }

    private static LocalDate day(Rating rating) {
        return LocalDate.of(2022, 1, 1).plusDays(rating.day());
    }

    private static List<MetricRow> published(LocalDate night, List<Rating> ratings, Persons persons) {
        List<Rating> known = known(night, ratings);
        List<TallyRow> rows = new ArrayList<>(handlings());
        known.forEach(one -> rows.add(rated(one)));
        CountedPersons stepped =
                new MonthlySteps(night.withDayOfMonth(1), List.of(), FEW).of(acts(known), List.of(), List.of());
        Tallies tallies = new Tallies(
                persons == Persons.IN_STEPS ? handlings() : rows,
                List.of(),
                List.of(),
                Set.of(Fact.values()),
                List.of(),
                persons == Persons.IN_STEPS ? Optional.of(stepped) : Optional.empty());
        return new Measurement(RULEBOOK.limits(), List.of()).measure(tallies, List.of());
    }

    private static List<TallyRow> handlings() {
        return List.of(
                new TallyRow(AGENCY, SLICE, Classification.UNKNOWN, Fact.CLOSED, 0, CLOSED),
                new TallyRow(AGENCY, SLICE, Classification.UNKNOWN, Fact.EVER_CLOSED, 0, CLOSED));
    }

    private static TallyRow rated(Rating rating) {
        return new TallyRow(AGENCY, SLICE, Classification.UNKNOWN, Fact.RATED, rating.points(), 1);
    }

    private static List<ActRow> acts(List<Rating> ratings) {
        Map<ActRow, Long> acts = new HashMap<>();
        ratings.forEach(one -> acts.merge(
                new ActRow(AGENCY, SLICE, day(one).withDayOfMonth(1), Fact.RATED, one.points(), 1), 1L, Long::sum));
        return acts.entrySet().stream()
                .map(act -> new ActRow(
                        AGENCY,
                        SLICE,
                        act.getKey().month(),
                        Fact.RATED,
                        act.getKey().value(),
                        act.getValue()))
                .toList();
    }

    private static List<TallyChange> changes(ClaimScope scope, List<Rating> ratings) {
        List<TallyChange> changes = new ArrayList<>();
        handlings().forEach(row -> changes.add(new TallyChange(0, row)));
        ratings.forEach(one -> changes.add(new TallyChange(moment(scope, day(one)), rated(one))));
        return changes;
    }

    /** The end of the day. */
    private static int moment(ClaimScope scope, LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(ZONE).toInstant();
        return (int) scope.moments().stream().filter(at -> at.isBefore(end)).count();
    }

    private static Viewpoint view(LocalDate night) {
        return new Viewpoint(night.atStartOfDay(ZONE).toInstant(), ZONE);
    }

    private static Participants participants() {
        return new Participants(
                List.of(), new SuccessorAgencies(new TreeMap<>()), Regions.NONE, ZONE, Participants.ZoneOrigin.SAID);
    }

    private static Counted counted(Viewpoint view, List<Rating> ratings) {
        return new Counted(
                view,
                CountedCalendar.NONE,
                new LakeState(List.of(), new RowCounts(0, 0, 0, 0, 0), 0, new TreeMap<>()),
                new Tallies(handlings(), List.of(), List.of(), Set.of(Fact.values()), List.of()),
                acts(ratings),
                List.of(),
                List.of(),
                List.of(),
                Restatements.NONE,
                List.of(),
                List.of());
    }
}
