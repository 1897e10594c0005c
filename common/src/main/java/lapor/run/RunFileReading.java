package lapor.run;

import lapor.agency.Succession;
import lapor.calendar.UsualZone;
import lapor.input.InputFile;
import lapor.input.JsonDocument;
import lapor.input.JsonFields;
import lapor.rule.ClockStart;
import lapor.tally.Period;
import lapor.text.Coded;
import lapor.text.Language;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads run files. */
public final class RunFileReading {
    private static final long DEFAULT_SEED = 1;

    private RunFileReading() {}

    /**
     * Reads a run file.
     *
     * @throws lapor.input.InvalidInputException with every problem found
     */
    public static RunFile read(Path file) {
        Path folder = Optional.ofNullable(file.toAbsolutePath().normalize().getParent())
                .orElseThrow();
        return JsonDocument.read(file.toString(), InputFile.read(file), json -> read(folder, json));
    }

    private static RunFile read(Path folder, JsonFields json) {
        int before = json.problems().size();
        List<RunFile.LogSource> logs =
                json.objects("logs", log -> new RunFile.LogSource(log.text("path"), log.text("source")));
        if (logs.isEmpty() && json.problems().size() == before) {
            json.problems().invalid(json.path("logs"), "needs at least one {\"path\": …, \"source\": …}");
        }
        RunFile.HandedIn hand = new RunFile.HandedIn(
                path(folder, json, "entries"),
                path(folder, json, "documents"),
                path(folder, json, "panel"),
                path(folder, json, "evaluators"),
                path(folder, json, "decisions"),
                path(folder, json, "claims"),
                path(folder, json, "findingsReviewed"));
        Optional<String> edition = json.findText("edition");
        if (edition.isEmpty() && hand.needsEdition()) {
            json.problems()
                    .invalid(json.path("edition"), "is missing, but entries, documents, panel or decisions are given");
        }
        return new RunFile(
                folder,
                edition,
                json.findText("asOf"),
                logs,
                path(folder, json, "agencies"),
                path(folder, json, "regions"),
                json.text("calendar", "indonesia"),
                new RunFile.Regulations(json.text("workTime", "indonesia"), path(folder, json, "rules")),
                succession(json),
                hand,
                periods(json),
                json.findParsed("zone", ZoneId::of, UsualZone.ZONE, "a time zone such as Asia/Jakarta"),
                json.findObject("thresholds", ThresholdsReading::read).orElse(Thresholds.USUAL),
                json.findObject("clock", clock -> clock.constant("start", ClockStart.class)),
                json.has("seed") ? json.integer("seed", 0, Integer.MAX_VALUE) : DEFAULT_SEED,
                path(folder, json, "lake").orElseGet(() -> folder.resolve("lake")),
                path(folder, json, "out").orElseGet(() -> folder.resolve("out")),
                languages(json));
    }

    private static Optional<Path> path(Path folder, JsonFields json, String key) {
        return json.findParsed(key, text -> folder.resolve(text).normalize(), folder, "a path");
    }

    private static Succession succession(JsonFields json) {
        return json.findParsed(
                        "succession", RunFileReading::succession, Succession.AS_WAS, "one of \"as-was\" and \"folded\"")
                .orElse(Succession.AS_WAS);
    }

    private static Succession succession(String code) {
        return Coded.find(Succession.class, code).orElseThrow(() -> new IllegalArgumentException(code));
    }

    private static List<Period> periods(JsonFields json) {
        return json.objects("periods", RunFileReading::period).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Period> period(JsonFields json) {
        String id = json.text("id");
        LocalDate from = json.parsed("from", LocalDate::parse, LocalDate.MIN, "a date such as 2015-01-01");
        LocalDate to = json.parsed("to", LocalDate::parse, LocalDate.MIN, "a date such as 2016-01-01");
        if (from.equals(LocalDate.MIN) || to.equals(LocalDate.MIN)) {
            return Optional.empty();
        }
        if (!from.isBefore(to)) {
            json.problems().invalid(json.path("to"), "must be after " + from + ", but is " + to);
            return Optional.empty();
        }
        return Optional.of(new Period(id, from, to));
    }

    private static List<Language> languages(JsonFields json) {
        if (!json.has("languages")) {
            return List.of(Language.values());
        }
        List<String> codes = json.texts("languages");
        List<Language> languages = Arrays.stream(Language.values())
                .filter(language -> codes.contains(language.code()))
                .toList();
        if (languages.size() != codes.size() || codes.isEmpty()) {
            json.problems().invalid(json.path("languages"), "must be of \"id\" and \"en\", but is " + codes);
        }
        return languages;
    }
}
