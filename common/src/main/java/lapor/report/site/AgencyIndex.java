package lapor.report.site;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import lapor.agency.Agency;
import lapor.agency.AgencyType;
import lapor.agency.Peer;
import lapor.agency.Regions;
import lapor.crosscheck.CrosscheckRow;
import lapor.evaluation.EvaluationRow;
import lapor.evidence.EvidenceRow;
import lapor.metric.MetricRow;
import lapor.report.model.ReportModel;
import lapor.report.text.Phrase;
import lapor.report.text.PlainText;
import lapor.report.text.Wording;
import lapor.source.Text;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every agency that a report names. */
public final class AgencyIndex {
    private final Map<String, Agency> agencies;
    private final Regions regions;
    private final Set<String> withData;

    private AgencyIndex(Map<String, Agency> agencies, Regions regions, Set<String> withData) {
        this.agencies = agencies;
        this.regions = regions;
        this.withData = withData;
    }

    public static AgencyIndex of(ReportModel model) {
        Set<String> withData = new LinkedHashSet<>();
        model.metrics().stream().map(MetricRow::agencyId).forEach(withData::add);
        model.evidence().stream().map(EvidenceRow::agencyId).forEach(withData::add);
        model.evaluation().stream().map(EvaluationRow::agencyId).forEach(withData::add);
        model.crosscheck().stream().map(CrosscheckRow::agencyId).forEach(withData::add);
        Stream<Agency> unlisted =
                withData.stream().map(id -> Agency.unlisted(id, model.run().zone()));
        Map<String, Agency> agencies = Stream.concat(model.agencies().stream(), unlisted)
                .collect(toMap(Agency::id, agency -> agency, (listed, second) -> listed));
        return new AgencyIndex(agencies, model.regions(), withData);
    }

    /** Those with a row of any table, by name. */
    public List<String> withData() {
        return byName(agencies.keySet().stream().filter(withData::contains));
    }

    /** Those that no row names, by name. */
    public List<String> withoutData() {
        return byName(agencies.keySet().stream().filter(id -> !withData.contains(id)));
    }

    private List<String> byName(Stream<String> ids) {
        return ids.sorted(Comparator.comparing(this::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    public String name(String id) {
        Agency agency = agencies.get(id);
        return PlainText.of(agency == null ? id : agency.name());
    }

    public Optional<AgencyType> findType(String id) {
        return Optional.ofNullable(agencies.get(id)).flatMap(Agency::type);
    }

    /** The peers it is compared with. */
    public Peer peer(String id) {
        Agency agency = agencies.get(id);
        return agency == null ? Peer.ALL : agency.peer();
    }

    /** The name of the agency it is part of. */
    public Optional<String> findParent(String id) {
        return Optional.ofNullable(agencies.get(id)).flatMap(Agency::parentId).map(this::name);
    }

    /** The name of the region it serves, with those that this one is part of; absent where no list names it. */
    public Optional<String> findRegion(String id) {
        return Optional.ofNullable(agencies.get(id))
                .flatMap(Agency::regionId)
                .map(regions::names)
                .filter(names -> !names.isEmpty())
                .map(names -> PlainText.of(String.join(", ", names)));
    }

    /** The same without what the agency's own name says: of a regency its province; absent where that is all. */
    public Optional<String> findRegionBesideName(String id) {
        String own = Text.fold(name(id));
        return Optional.ofNullable(agencies.get(id))
                .flatMap(Agency::regionId)
                .map(region -> regions.names(region).stream()
                        .map(PlainText::of)
                        .filter(name -> !own.contains(Text.fold(name)))
                        .collect(joining(", ")))
                .filter(names -> !names.isEmpty());
    }

    /** Whether regions have names. */
    public boolean knowsRegions() {
        return !regions.isEmpty();
    }

    public AgencyLink link(String id, Wording wording) {
        String type =
                findType(id).map(known -> wording.of(known.label())).orElseGet(() -> wording.of(Phrase.TYPE_UNKNOWN));
        return new AgencyLink(name(id), SiteFiles.agency(id), type);
    }
}
