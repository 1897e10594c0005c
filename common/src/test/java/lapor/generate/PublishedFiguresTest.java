package lapor.generate;

import static java.util.stream.Collectors.averagingDouble;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.reader.CsvReader;
import lapor.agency.Agency;
import lapor.agency.AgencyFile;
import lapor.agency.AgencyType;
import lapor.agency.Region;
import lapor.agency.RegionFile;
import lapor.agency.Regions;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Figures that agencies and ministries have published, computed from the committed logs and lists alone, as the
 * README's table of them tells. If it failed, the table would call the sample nearer to the real system than it is.
 */
class PublishedFiguresTest {
    /** How far a share may be from a published one: two percentage points. */
    private static final double NEAR = 0.02;
    /** How far any other figure may be, of the published one. */
    private static final double NEARLY = 0.05;

    private static final int MANY = 50;

    private final Regions regions = RegionFile.read(Sample.FOLDER.resolve("regions.csv"));
    private final Map<String, Agency> agencies =
            AgencyFile.read(Sample.FOLDER.resolve("agencies.csv"), Wib.ZONE, Optional.of(regions)).stream()
                    .collect(toMap(Agency::id, agency -> agency));
    private final List<SampleComplaint> complaints = SampleComplaint.of(lines());
    private final Map<String, String> measured = new LinkedHashMap<>();

    @Test
    void theReadmeTellsWhichOfThemTheSampleMeets() {
        Map<String, Double> kinds =
                shares(complaints, complaint -> complaint.submission().cell("classification"));
        share("Complaints proper (aduan)", 0.52, kinds.get("OVERSIGHT") + kinds.get("NON_OVERSIGHT"));
        share("Requests for information", 0.44, kinds.get("INFORMATION"));
        share("Aspirations", 0.04, kinds.get("ASPIRATION"));
        Map<String, Double> channels =
                shares(ofRegencies(), complaint -> complaint.submission().cell("channel"));
        share("Regencies: by WhatsApp", 205 / 334.0, channels.get("whatsapp"));
        share("Regencies: by Facebook", 64 / 334.0, channels.get("facebook"));
        share("Regencies: at the counter", 26 / 334.0, channels.get("counter"));
        share("Regencies: by the website", 5 / 334.0, channels.get("website"));
        Map<String, Long> reporters = complaints.stream()
                .collect(groupingBy(complaint -> complaint.submission().cell("reporter"), counting()));
        number("Reports of a reporter", 4.5, (double) complaints.size() / reporters.size());
        Map<String, Long> days = complaints.stream()
                .collect(groupingBy(
                        complaint -> complaint.submission().cell("at").substring(0, 10), counting()));
        number(
                "Peak day, of the daily mean",
                1.6,
                days.values().stream().mapToLong(count -> count).max().orElseThrow()
                        / days.values().stream().collect(averagingDouble(count -> count)));
        share("Completed by regional governments", 0.85, completed(ofGovernments()));
        share("Completed by the worst of these", 0.18, worst().orElseThrow());
        told("Keyed in by officers, in one province", mostKeyedIn(), share -> share > 0.5);
        int[] sizes = sizes();
        measured.put(
                "Regencies and cities of a province",
                sizes[0] + " to " + sizes[1] + " | " + yes(sizes[0] >= 8 && sizes[1] <= 38));
        SampleReadme.hold(measured);
    }

    private void share(String what, double published, double here) {
        told(what, here, share -> Math.abs(share - published) <= NEAR);
    }

    private void told(String what, double share, Function<Double, Boolean> met) {
        measured.put(what, String.format(Locale.ROOT, "%.1f %%", 100 * share) + " | " + yes(met.apply(share)));
    }

    private void number(String what, double published, double here) {
        measured.put(
                what,
                String.format(Locale.ROOT, "%.2f", here) + " | "
                        + yes(Math.abs(here - published) <= NEARLY * published));
    }

    private static String yes(boolean met) {
        return met ? "yes" : "no";
    }

    /** Complaints that a regency received first, where officers do not key in most. */
    private List<SampleComplaint> ofRegencies() {
        String keying = keyedIn().entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow();
        return complaints.stream()
                .filter(complaint -> isOf(complaint.first(), AgencyType.REGENCY)
                        && !province(complaint.first()).equals(keying))
                .toList();
    }

    /** Complaints that a regional government has, and that nobody removed. */
    private List<SampleComplaint> ofGovernments() {
        return complaints.stream()
                .filter(complaint -> isOf(complaint.last(), AgencyType.PROVINCE, AgencyType.REGENCY, AgencyType.CITY)
                        && !complaint.removed())
                .toList();
    }

    private OptionalDouble worst() {
        return ofGovernments().stream().collect(groupingBy(SampleComplaint::last)).values().stream()
                .filter(own -> own.size() >= MANY)
                .mapToDouble(PublishedFiguresTest::completed)
                .min();
    }

    private static double completed(Collection<SampleComplaint> some) {
        return (double) some.stream().filter(SampleComplaint::closed).count() / some.size();
    }

    private double mostKeyedIn() {
        return keyedIn().values().stream().max(Double::compare).orElseThrow();
    }

    /** Of the complaints of each province's agencies, the share that officers wrote down. */
    private Map<String, Double> keyedIn() {
        return complaints.stream()
                .filter(complaint -> !province(complaint.first()).isEmpty())
                .collect(groupingBy(
                        complaint -> province(complaint.first()),
                        averagingDouble(complaint ->
                                complaint.submission().cell("actor").equals("agency_admin") ? 1 : 0)));
    }

    /** The fewest and the most. */
    private int[] sizes() {
        Map<String, Long> members = regions.byId().values().stream()
                .flatMap((Region region) -> region.parentId().stream())
                .collect(groupingBy(parent -> parent, counting()));
        return new int[] {
            members.values().stream().mapToInt(Long::intValue).min().orElseThrow(),
            members.values().stream().mapToInt(Long::intValue).max().orElseThrow()
        };
    }

    private String province(String agency) {
        return Optional.ofNullable(agencies.get(agency))
                .flatMap(Agency::regionId)
                .map(region -> region.substring(0, 2))
                .orElse("");
    }

    private boolean isOf(String agency, AgencyType... types) {
        return Optional.ofNullable(agencies.get(agency)).flatMap(Agency::type).stream()
                .anyMatch(type -> List.of(types).contains(type));
    }

    private static Map<String, Double> shares(List<SampleComplaint> some, Function<SampleComplaint, String> value) {
        Map<String, Double> shares = new LinkedHashMap<>();
        some.forEach(complaint -> shares.merge(value.apply(complaint), 1.0 / some.size(), Double::sum));
        return shares;
    }

    /** Every line of the committed logs, in their order. */
    private static List<LogLine> lines() {
        try (Stream<Path> files = Files.list(Sample.FOLDER.resolve("logs"))) {
            List<LogLine> lines = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                try (var reader = new InputStreamReader(
                                new ByteArrayInputStream(SampleFilesTest.content(file)), StandardCharsets.UTF_8);
                        var csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
                    YearMonth month =
                            YearMonth.parse(file.getFileName().toString().substring(0, 7));
                    csv.forEach(row -> lines.add(new LogLine(
                            month, LogLine.COLUMNS.stream().map(row::getField).toList())));
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
