package lapor.rule;

import lapor.input.JsonDocument;
import lapor.input.JsonFields;
import lapor.source.Classification;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@link Rules} from JSON, strictly. */
final class RulesReader {
    private static final int MOST_DAYS = 1000;
    private static final int MOST_TIMES = 100;
    private static final int MOST_MINUTES = 1440;
    private static final int LARGEST_SMALL_CELL = 100;

    /** Never leaves this class: a schedule with problems is reported instead of returned. */
    private static final Limits STAND_IN =
            new Limits(Optional.empty(), new Limit(0, ""), new Limit(0, ""), Map.of(), new Limit(0, ""));

    private RulesReader() {}

    static Rules parse(String name, String json) {
        return JsonDocument.read(name, json, fields -> {
            int smallCell = fields.object("smallCell", RulesReader::smallCell);
            ConductRules conduct = fields.object("conduct", RulesReader::conduct);
            FindingRules findings = fields.object("findings", RulesReader::findings);
            int backlogDays = fields.object("backlog", RulesReader::days);
            List<Limits> regimes = fields.objects("limits", RulesReader::limits);
            int before = fields.problems().size();
            checkDates(fields, regimes);
            boolean usable = fields.problems().size() == before;
            return new Rules(
                    new LimitSchedule(usable ? regimes : List.of(STAND_IN)), smallCell, conduct, findings, backlogDays);
        });
    }

    private static int smallCell(JsonFields fields) {
        fields.text("source");
        return fields.integer("below", 1, LARGEST_SMALL_CELL);
    }

    private static ConductRules conduct(JsonFields fields) {
        return new ConductRules(
                fields.object("autoClose", RulesReader::limit).workingDays(),
                fields.object("bouncedAgencies", RulesReader::times),
                fields.object("bouncedReturns", RulesReader::times),
                fields.object("closedInOneMinute", RulesReader::times),
                fields.object("sameResponse", RulesReader::times),
                fields.object("fewReporters", RulesReader::fewReporters),
                fields.object("haste", RulesReader::haste),
                fields.object("bunching", RulesReader::bunching));
    }

    private static ConductRules.FewReporters fewReporters(JsonFields fields) {
        return new ConductRules.FewReporters(times(fields), fields.integer("closedWithinDays", 0, MOST_DAYS));
    }

    private static ConductRules.Haste haste(JsonFields fields) {
        fields.text("source");
        return new ConductRules.Haste(
                fields.integer("answerMinutes", 0, MOST_MINUTES), fields.integer("closingMinutes", 0, MOST_MINUTES));
    }

    private static FindingRules findings(JsonFields fields) {
        return new FindingRules(
                fields.object("fewest", RulesReader::times),
                fields.object("fewestCases", RulesReader::times),
                fields.object("margin", RulesReader::share),
                fields.object("falseDiscoveries", RulesReader::share),
                fields.map("limits", (limits, finding) -> limits.object(finding, RulesReader::share)),
                fields.textMap("withoutPeers").keySet());
    }

    private static double share(JsonFields fields) {
        fields.text("source");
        return fields.number("share", 0, 1);
    }

    private static ConductRules.Bunching bunching(JsonFields fields) {
        fields.text("source");
        return new ConductRules.Bunching(
                fields.integer("days", 1, MOST_DAYS),
                fields.integer("daysBefore", 1, MOST_DAYS),
                fields.integer("times", 1, MOST_TIMES),
                fields.integer("atLeast", 1, MOST_TIMES));
    }

    private static int days(JsonFields fields) {
        fields.text("source");
        return fields.integer("days", 1, MOST_DAYS);
    }

    private static int times(JsonFields fields) {
        fields.text("source");
        return fields.integer("atLeast", 1, MOST_TIMES);
    }

    private static Limits limits(JsonFields fields) {
        return new Limits(
                fields.findParsed("validFrom", LocalDate::parse, LocalDate.MIN, "a date such as 2022-01-31"),
                fields.object("verification", RulesReader::limit),
                fields.object("firstResponse", RulesReader::limit),
                fields.object("resolution", RulesReader::resolution),
                fields.findObject("autoClose", RulesReader::limit).orElseGet(RulesReader::bundledAutoClose));
    }

    /** Rules that say nothing of it keep to those that come with the product. */
    private static Limit bundledAutoClose() {
        List<Limits> bundled = Rules.bundled().limits().regimes();
        return bundled.get(bundled.size() - 1).autoClose();
    }

    private static Map<Classification, Limit> resolution(JsonFields fields) {
        Map<Classification, Limit> limits = new EnumMap<>(Classification.class);
        for (Classification classification : Classification.values()) {
            if (classification != Classification.UNKNOWN) {
                String key = classification.code();
                limits.put(classification, fields.object(key, RulesReader::limit));
            }
        }
        return limits;
    }

    private static Limit limit(JsonFields fields) {
        return new Limit(fields.integer("workingDays", 0, MOST_DAYS), fields.text("source"));
    }

    private static void checkDates(JsonFields fields, List<Limits> regimes) {
        if (regimes.isEmpty()) {
            fields.problems().invalid(fields.path("limits"), "needs at least one entry");
        }
        LocalDate last = LocalDate.MIN;
        for (int i = 0; i < regimes.size(); i++) {
            String path = fields.path("limits[" + i + "].validFrom");
            LocalDate date = regimes.get(i).validFrom().orElse(LocalDate.MIN);
            if (i == 0 && regimes.get(i).validFrom().isPresent()) {
                fields.problems().invalid(path, "must be left out of the first entry, which reaches back without end");
            } else if (i > 0 && !date.isAfter(last)) {
                fields.problems().invalid(path, "must be there, and after the date of the entry before");
            }
            last = date;
        }
    }
}
