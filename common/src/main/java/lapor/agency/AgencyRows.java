package lapor.agency;

import lapor.input.CsvRow;
import lapor.input.Problems;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The rows of {@code agencies.csv} read so far, and what must hold between them. */
final class AgencyRows {
    private record Located(Agency agency, String regionPath, String parentPath, String successorPath) {}

    private final ZoneId defaultZone;
    private final NavigableMap<String, Located> byId = new TreeMap<>();

    AgencyRows(ZoneId defaultZone) {
        this.defaultZone = defaultZone;
    }

    Agency read(CsvRow row) {
        Optional<LocalDate> validFrom =
                row.findParsed(AgencyColumn.VALID_FROM.code(), LocalDate::parse, "a date as YYYY-MM-DD");
        Optional<LocalDate> validTo =
                row.findParsed(AgencyColumn.VALID_TO.code(), LocalDate::parse, "a date as YYYY-MM-DD");
        if (validFrom.isPresent() && validTo.isPresent() && !validFrom.get().isBefore(validTo.get())) {
            row.problems()
                    .invalid(
                            row.path(AgencyColumn.VALID_TO.code()),
                            "must be after valid_from " + validFrom.get() + ", but is " + validTo.get());
        }
        Agency agency = new Agency(
                row.text(AgencyColumn.AGENCY_ID.code()),
                row.text(AgencyColumn.NAME.code()),
                row.findConstant(AgencyColumn.TYPE.code(), AgencyType.class),
                row.findConstant(AgencyColumn.GROUP.code(), AgencyGroup.class),
                row.findText(AgencyColumn.PARENT_ID.code()),
                row.findText(AgencyColumn.REGION_ID.code()),
                row.findParsed(AgencyColumn.ZONE.code(), ZoneId::of, "a zone such as Asia/Jakarta")
                        .orElse(defaultZone),
                Inhabitants.in(row, AgencyColumn.POPULATION.code()),
                validFrom,
                validTo,
                row.findText(AgencyColumn.SUCCESSOR_ID.code()));
        Located earlier = byId.putIfAbsent(
                agency.id(),
                new Located(
                        agency,
                        row.path(AgencyColumn.REGION_ID.code()),
                        row.path(AgencyColumn.PARENT_ID.code()),
                        row.path(AgencyColumn.SUCCESSOR_ID.code())));
        if (earlier != null && !agency.id().isEmpty()) {
            row.problems()
                    .invalid(row.path(AgencyColumn.AGENCY_ID.code()), "agency \"" + agency.id() + "\" is there twice");
        }
        return agency;
    }

    void checkReferences(Problems problems) {
        for (Located row : byId.values()) {
            check(row.agency(), row.parentPath(), Agency::parentId, problems);
            check(row.agency(), row.successorPath(), Agency::successorId, problems);
        }
    }

    /** That each region is in the list of regions. */
    void checkRegions(Regions regions, Problems problems) {
        for (Located row : byId.values()) {
            row.agency()
                    .regionId()
                    .filter(id -> regions.find(id).isEmpty())
                    .ifPresent(id ->
                            problems.invalid(row.regionPath(), "no region of the list has the id \"" + id + "\""));
        }
    }

    List<Agency> agencies() {
        return byId.values().stream().map(Located::agency).toList();
    }

    /** What is said of an agency's parent or successor: it is in the list, and the chain of them ends. */
    private void check(Agency agency, String path, Function<Agency, Optional<String>> link, Problems problems) {
        Optional<String> target = link.apply(agency);
        if (target.isPresent() && !byId.containsKey(target.get())) {
            problems.invalid(path, "no agency has the id \"" + target.get() + "\"");
        }
        Set<String> seen = new HashSet<>();
        Optional<Agency> next = find(target);
        while (next.isPresent() && seen.add(next.get().id())) {
            if (next.get().id().equals(agency.id())) {
                problems.invalid(path, "leads from agency \"" + agency.id() + "\" back to itself");
            }
            next = find(link.apply(next.get()));
        }
    }

    private Optional<Agency> find(Optional<String> id) {
        return id.map(byId::get).map(Located::agency);
    }
}
