package lapor.report.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import lapor.crosscheck.Reason;
import lapor.edition.Edition;
import lapor.input.BundledFile;
import lapor.metric.Metrics;
import lapor.report.text.Texts;
import lapor.text.Language;
import lapor.text.LocalText;
import org.jsoup.nodes.Element;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Texts of one language that are the same in every run, whatever numbers they have.
 *
 * @param phrases without places to fill, each a sentence or more
 * @param names that stand in sentences: of the edition and its assumptions, of metrics and reasons; the longest first
 */
record FixedTexts(Set<String> phrases, List<String> names) {
    private static final Pattern DATE = Pattern.compile("(\\d{1,2} )?\\p{Lu}\\p{Ll}+ \\d{4}");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** By code of the language. */
    static Map<String, FixedTexts> of(JsonNode edition) throws IOException {
        Map<String, FixedTexts> texts = new HashMap<>();
        for (Language language : Language.values()) {
            texts.put(language.code(), in(language, edition));
        }
        return texts;
    }

    private static FixedTexts in(Language language, JsonNode edition) throws IOException {
        List<String> names = new ArrayList<>(List.of("SP4N"));
        edition.findParents(Language.ENGLISH.code()).stream()
                .map(text -> text.get(language.code()).asText())
                .forEach(names::add);
        names.add(assumption(Reason.class, "tolerances.json", language));
        names.add(assumption(Reason.class, "definitions.json", language));
        names.add(assumption(Edition.class, "evaluators/usual.json", language));
        Stream.concat(
                        Arrays.stream(Reason.values()).map(Reason::words),
                        Metrics.all().stream()
                                .flatMap(metric -> Stream.of(
                                        metric.label(),
                                        metric.definition(),
                                        metric.unit().label())))
                .map((LocalText text) -> text.in(language))
                .forEach(names::add);
        return new FixedTexts(
                phrases(language),
                names.stream()
                        .filter(name -> name.chars().anyMatch(Character::isDigit))
                        .map(FixedTexts::spaced)
                        .sorted(Comparator.comparing(String::length).reversed())
                        .toList());
    }

    private static String assumption(Class<?> beside, String file, Language language) throws IOException {
        return JSON.readTree(BundledFile.read(beside, file))
                .at("/assumption/" + language.code())
                .asText();
    }

    private static Set<String> phrases(Language language) throws IOException {
        Properties phrases = new Properties();
        String name = "texts_" + language.code() + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Texts.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            phrases.load(reader);
        }
        return phrases.values().stream()
                .map(Object::toString)
                .filter(phrase -> !phrase.contains("{"))
                .map(FixedTexts::spaced)
                .collect(Collectors.toSet());
    }

    private static String spaced(String text) {
        return text.replace('\u00a0', ' ');
    }

    /** What an element says without them, without people's names and dates, and without what is listed in it. */
    String without(Element element) {
        Element copy = element.clone();
        copy.select("bdi, table, svg, ul, dl").remove();
        String text = spaced(copy.text());
        if (phrases.contains(text)) {
            return "";
        }
        for (String name : names) {
            text = text.replace(name, "");
        }
        return DATE.matcher(text).replaceAll("");
    }
}
