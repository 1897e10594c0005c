package lapor.finding;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.agency.Agency;
import lapor.agency.AgencyType;
import lapor.peer.PeerSets;
import lapor.rule.Rules;
import lapor.source.Classification;
import lapor.tally.Fact;
import lapor.tally.TallyRow;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** When a sign is a finding: held against the agency's peers, and against the limits of the rules. */
class PeerFindingsTest {
    private static final LocalDate REVIEWED = LocalDate.parse("2022-02-01");

    private final List<TallyRow> rows = new ArrayList<>();
    private final List<Agency> agencies = new ArrayList<>();
    private final List<ReviewedFinding> reviewed = new ArrayList<>();
    private Predicate<FindingRow> published = row -> true;

    @Test
    void findsWhoStandsOutAmongItsPeersBelowAnyLimit() {
        peers(Fact.CLOSED_WITHOUT_RESPONSE);
        agency("X", Fact.CLOSED_WITHOUT_RESPONSE, 30, 100);
        assertThat(found()).containsExactly("X closed_without_response peers open");
    }

    @Test
    void doesNotHoldALargeAgencyAgainstItself() {
        peers(Fact.CLOSED_WITHOUT_RESPONSE);
        agency("X", Fact.CLOSED_WITHOUT_RESPONSE, 6_000, 20_000);
        assertThat(found()).containsExactly("X closed_without_response peers open");
    }

    @Test
    void findsAWholeGroupBeyondTheLimit() {
        IntStream.range(0, 8).forEach(i -> agency("A" + i, Fact.CLOSED_WITHOUT_RESPONSE, 80 + i, 100));
        assertThat(found()).hasSize(8).allMatch(row -> row.endsWith("limit open"));
    }

    @Test
    void findsNothingWithoutPeersAndLimit() {
        agency("X", Fact.NEVER_SUBMITTED, 90, 100);
        agency("Y", Fact.NEVER_SUBMITTED, 0, 100);
        assertThat(rows()).containsExactly("X never_submitted neither no_baseline");
    }

    @Test
    void saysOfFewThatTheyAreTooFew() {
        peers(Fact.CLOSED_WITHOUT_RESPONSE);
        agency("X", Fact.CLOSED_WITHOUT_RESPONSE, 9, 9);
        assertThat(rows()).contains("X closed_without_response neither too_few");
    }

    @Test
    void saysOfAFewCasesThatTheyAreTooFew() {
        peers(Fact.CLOSED_WITHOUT_RESPONSE);
        agency("X", Fact.RETURNED_AFTER_LIMIT, 4, 12);
        assertThat(rows()).contains("X returned_after_limit both too_few");
    }

    /** A small agency may well be above a limit for no other reason than that it is small. */
    @Test
    void findsWhatIsAboveALimitByMoreThanChanceAlone() {
        agency("X", Fact.CLOSED_WITHOUT_RESPONSE, 11, 20);
        agency("Y", Fact.CLOSED_WITHOUT_RESPONSE, 1_100, 2_000);
        assertThat(rows())
                .containsExactly("X closed_without_response neither usual", "Y closed_without_response limit open");
    }

    /** Of persons, peers that show none are withheld, and so are told from no others: the limit alone finds it. */
    @Test
    void findsComplaintsOfAFewReportersWhereNoPeerShowsAny() {
        IntStream.range(0, 8).forEach(i -> agency("A" + i, Fact.CONCENTRATED_REPORTERS, 0, 100));
        agency("X", Fact.CONCENTRATED_REPORTERS, 20, 100);
        published = row -> row.cases().orElse(0) >= 5;
        assertThat(found()).containsExactly("X concentrated_reporters limit open");
    }

    @Test
    void listsWhatWasReviewedAndClosesIt() {
        peers(Fact.CLOSED_WITHOUT_RESPONSE);
        agency("X", Fact.CLOSED_WITHOUT_RESPONSE, 30, 100);
        reviewed.add(new ReviewedFinding("X", "2022", Finding.CLOSED_WITHOUT_RESPONSE, "Inspektorat", REVIEWED));
        assertThat(found()).containsExactly("X closed_without_response peers reviewed");
        assertThat(OpenFindings.in("2022", findings()).of("X")).isZero();
    }

    @Test
    void aReviewOfAnotherPeriodClosesNothing() {
        peers(Fact.CLOSED_WITHOUT_RESPONSE);
        agency("X", Fact.CLOSED_WITHOUT_RESPONSE, 30, 100);
        reviewed.add(new ReviewedFinding("X", "2021", Finding.CLOSED_WITHOUT_RESPONSE, "Inspektorat", REVIEWED));
        assertThat(OpenFindings.in("2022", findings()).of("X")).isOne();
    }

    /** Whether a peer is withheld or shows none of it, what is told of the others is the same. */
    @Test
    void tellsNothingOfPersonsAtAPeerOfWhichItIsWithheld() {
        reopened("A7", 30);
        IntStream.range(0, 7).forEach(i -> reopened("A" + i, 5 + i % 3));
        assertThat(rows()).as("where all are told").contains("A7 reopened peers open");
        published = row -> row.cases().orElse(0) >= 5;
        List<List<FindingRow>> told = new ArrayList<>();
        for (int few = 0; few < 5; few++) {
            agencies.removeIf(agency -> agency.id().equals("B"));
            rows.removeIf(row -> row.agencyId().equals("B"));
            reopened("B", few);
            told.add(findings());
        }
        assertThat(told).containsOnly(told.get(0));
        assertThat(told.get(0)).hasSize(8).allSatisfy(row -> {
            assertThat(row.benchmark().peers()).isEmpty();
            assertThat(row.benchmark().q()).isEmpty();
            assertThat(row.beyond()).isEqualTo(Beyond.NEITHER);
        });
    }

    @Test
    void tellsNothingOfPersonsAtAPeerThatEnteredFew() {
        IntStream.range(0, 8).forEach(i -> entered("A" + i, 20, 5 + i));
        published = row -> row.cases().orElse(0) >= 5;
        List<FindingRow> without = findings();
        entered("B", 4, 2);
        assertThat(findings())
                .filteredOn(row -> row.finding() == Finding.CLOSED_ON_ENTRY)
                .containsExactlyElementsOf(without.stream()
                        .filter(row -> row.finding() == Finding.CLOSED_ON_ENTRY)
                        .toList());
    }

    /** A test that passes because nothing is ever found would be no test: one in fifty cheats, and is found. */
    @Test
    void marksFewWhoDifferAsAgenciesDoAndMostWhoDoNot() {
        RandomGenerator random = new Well19937c(7);
        int worlds = 20;
        int honest = 0;
        int marked = 0;
        int cheats = 0;
        int caught = 0;
        for (int world = 0; world < worlds; world++) {
            rows.clear();
            agencies.clear();
            BetaDistribution shares = new BetaDistribution(random, 4, 76);
            for (int i = 0; i < 50; i++) {
                int of = 20 + random.nextInt(400);
                double share = i == 0 ? 0.4 : shares.sample();
                agency("A" + i, Fact.CLOSED_WITHOUT_RESPONSE, new BinomialDistribution(random, of, share).sample(), of);
            }
            Map<String, FindingRow> open = new TreeMap<>();
            findings().stream().filter(FindingRow::isOpen).forEach(row -> open.put(row.agencyId(), row));
            cheats++;
            caught += open.containsKey("A0") ? 1 : 0;
            honest += 49;
            marked += open.size() - (open.containsKey("A0") ? 1 : 0);
        }
        assertThat((double) marked / honest).as("honest agencies marked").isLessThan(0.01);
        assertThat(caught).as("cheats caught").isEqualTo(cheats);
    }

    /** Eight that show a little of it. */
    private void peers(Fact fact) {
        IntStream.range(0, 8).forEach(i -> agency("A" + i, fact, i % 4, 100));
    }

    private void reopened(String id, int cases) {
        agency(id, Fact.REOPENED, cases, 100);
        rows.add(row(id, Fact.EVER_CLOSED, 100));
    }

    private void entered(String id, int cases, int closed) {
        agency(id, Fact.ENTERED_BY_OFFICER, cases, 100);
        rows.add(row(id, Fact.CLOSED_ON_ENTRY, closed));
    }

    private void agency(String id, Fact fact, int cases, int of) {
        agencies.add(new Agency(
                id,
                id,
                Optional.of(AgencyType.CITY),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ZoneId.of("Asia/Jakarta"),
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        rows.add(row(id, Fact.CLOSED, of));
        if (cases > 0) {
            rows.add(row(id, fact, cases));
        }
    }

    private static TallyRow row(String agency, Fact fact, long count) {
        return new TallyRow(agency, LocalDate.of(2022, 1, 1), Classification.UNKNOWN, fact, 0, count);
    }

    private List<String> found() {
        return written(findings().stream()
                .filter(row -> row.beyond() != Beyond.NEITHER)
                .toList());
    }

    private List<String> rows() {
        return written(findings());
    }

    private static List<String> written(List<FindingRow> rows) {
        return rows.stream()
                .map(row -> String.join(
                        " ",
                        row.agencyId(),
                        row.finding().code(),
                        row.beyond().code(),
                        row.standing().code()))
                .toList();
    }

    private List<FindingRow> findings() {
        SeenSigns seen = new Findings(
                        Rules.bundled(), List.of(), EnumSet.allOf(Fact.class), PeerSets.byType(agencies), reviewed)
                .in(rows);
        return seen.held(seen.counted().stream().filter(published).toList());
    }
}
