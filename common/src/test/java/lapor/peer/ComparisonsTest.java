package lapor.peer;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import lapor.agency.Agency;
import lapor.agency.AgencyType;
import lapor.agency.Peer;
import lapor.edition.Basis;
import lapor.edition.VolumeBand;
import lapor.edition.VolumeBands;
import lapor.metric.Estimate;
import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.metric.Status;
import lapor.text.LocalText;
import org.junit.jupiter.api.Test;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;

/** Who is compared with whom, and what is said where nobody can be. */
class ComparisonsTest {
    private static final String PERIOD = "2022";
    private static final String RATE = "follow_up_rate";
    private static final VolumeBands BANDS = new VolumeBands(
            List.of(band("small", 0), band("large", 100)), new Basis(Optional.empty(), Optional.of("bands")));

    private final Comparisons comparisons = new Comparisons(new PeerRules(3), Set.of(PERIOD));

    /** If it failed, a ministry would be called slow for not being a city. */
    @Test
    void comparesInsideTypes() {
        List<Agency> agencies = new ArrayList<>(cities(4));
        agencies.add(agency("ministry", Optional.of(AgencyType.MINISTRY)));

        Map<String, ComparisonRow> rows = compare(agencies, PeerSets.byType(agencies), List.of());

        assertThat(rows.get("city-0").peer()).isEqualTo(Peer.of(AgencyType.CITY));
        assertThat(rows.get("city-0").agencies()).isEqualTo(4);
        assertThat(rows.get("ministry").position()).isEqualTo("too_few_peers");
        assertThat(rows.get("ministry").peerValue()).isEmpty();
    }

    /** If it failed, an agency that nobody listed would only be held against the others that nobody listed. */
    @Test
    void comparesAgenciesWithoutTypeWithAll() {
        List<Agency> agencies = new ArrayList<>(cities(4));
        agencies.add(agency("unlisted", Optional.empty()));

        ComparisonRow row =
                compare(agencies, PeerSets.byType(agencies), List.of()).get("unlisted");

        assertThat(row.peer()).isEqualTo(Peer.ALL);
        assertThat(row.agencies()).isEqualTo(5);
        assertThat(row.position()).isEqualTo("inside");
    }

    /** If it failed, an edition's bands would be ignored, or an agency would be in the wrong one. */
    @Test
    void comparesInsideBandsWhereTheEditionAsksForIt() {
        List<Agency> agencies = cities(6);
        List<MetricRow> volumes = IntStream.range(0, 6)
                .mapToObj(i -> new MetricRow(
                        "city-" + i,
                        PERIOD,
                        Metrics.RECEIVED,
                        Estimate.count(List.of(5, 99, 100, 400, 2, 101).get(i))))
                .toList();
        PeerSets sets = PeerSets.of(agencies, BANDS, volumes, PERIOD);

        assertThat(agencies.stream().map(agency -> sets.of(agency.id()).code()))
                .containsExactly("city:small", "city:small", "city:large", "city:large", "city:small", "city:large");
        assertThat(sets.of("unlisted")).isEqualTo(Peer.ALL);
        assertThat(compare(agencies, sets, List.of()).get("city-3").agencies()).isEqualTo(3);
    }

    /** If it failed, withheld or missing numbers would vanish without a word, or count as a peer. */
    @Test
    void saysWhyANumberIsNotCompared() {
        List<Agency> agencies = cities(7);

        Map<String, ComparisonRow> rows = compare(
                agencies,
                PeerSets.byType(agencies),
                List.of(
                        new MetricRow("city-4", PERIOD, RATE, Estimate.absent(Status.SUPPRESSED)),
                        new MetricRow("city-5", PERIOD, RATE, Estimate.absent(Status.NOT_AVAILABLE)),
                        new MetricRow("city-6", PERIOD, RATE, Estimate.share(0, 0))));

        assertThat(List.of("city-4", "city-5", "city-6"))
                .map(id -> rows.get(id).position())
                .containsExactly("suppressed", "not_available", "no_value");
        assertThat(rows.get("city-0").agencies()).isEqualTo(4);
    }

    /** If it failed, a number that nobody knows the error of would be said to lack peers. */
    @Test
    void tellsUnknownErrorsFromMissingPeers() {
        List<MetricRow> rows = IntStream.range(0, 4)
                .mapToObj(i -> new MetricRow("city-" + i, PERIOD, "backlog_age_days", ofUnknownError(30 + i)))
                .toList();

        assertThat(comparisons.of(rows, PeerSets.byType(cities(4))))
                .extracting(ComparisonRow::position)
                .containsOnly("unknown_error");
    }

    private Map<String, ComparisonRow> compare(List<Agency> agencies, PeerSets sets, List<MetricRow> given) {
        Set<String> odd = Set.copyOf(given.stream().map(MetricRow::agencyId).toList());
        List<MetricRow> rows = new ArrayList<>(given);
        agencies.stream()
                .filter(agency -> !odd.contains(agency.id()))
                .forEach(agency -> rows.add(new MetricRow(agency.id(), PERIOD, RATE, Estimate.share(60, 100))));
        return comparisons.of(rows, sets).stream().collect(toMap(ComparisonRow::agencyId, row -> row));
    }

    private static Estimate ofUnknownError(double value) {
        return new Estimate(
                OptionalDouble.of(value),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalLong.of(20),
                Status.OK);
    }

    private static List<Agency> cities(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> agency("city-" + i, Optional.of(AgencyType.CITY)))
                .toList();
    }

    private static Agency agency(String id, Optional<AgencyType> type) {
        Agency unlisted = Agency.unlisted(id, ZoneId.of("Asia/Jakarta"));
        return new Agency(
                id,
                id,
                type,
                unlisted.group(),
                unlisted.parentId(),
                unlisted.regionId(),
                unlisted.zone(),
                unlisted.population(),
                unlisted.validFrom(),
                unlisted.validTo(),
                unlisted.successorId());
    }

    private static VolumeBand band(String id, int from) {
        return new VolumeBand(id, LocalText.text(id, id), from);
    }
}
