package lapor.source;

import static lapor.text.MarkdownTable.code;

import lapor.calendar.UsualZone;
import lapor.text.MarkdownTable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Every key, field, event type, actor and date format of mappings as Markdown, as far as their reader knows them. */
public final class LogReference {
    private static final int YEAR = LocalDate.parse("2022-01-31").getYear();

    private LogReference() {}

    /** A date format, and a time written in it. */
    private record Format(String name, String written) {}

    private static List<Format> formats() {
        return List.of(
                new Format(TimeFormat.ISO, "2022-01-31T16:05:00+07:00"),
                new Format(TimeFormat.ISO, "2022-01-31 16:05"),
                new Format(TimeFormat.ISO, "2022-01-31"),
                new Format(TimeFormat.EPOCH_SECONDS, "1643619900"),
                new Format(TimeFormat.EPOCH_MILLIS, "1643619900000"),
                new Format("d/M/yyyy HH:mm:ss", "31/1/" + YEAR + " 16:05:00"),
                new Format("M/d/yyyy h:mm a", "1/31/" + YEAR + " 4:05 PM"),
                new Format("d MMMM yyyy HH.mm", "31 Januari " + YEAR + " 16.05"),
                new Format("d-MMM-yy", "31-Jan-22"));
    }

    /** The section of {@code LOGS.md}. */
    public static String markdown() {
        StringBuilder page = new StringBuilder("## Every key, field, event type, actor and date format\n");
        for (MappingKey.Part part : MappingKey.Part.values()) {
            MarkdownTable.append(
                    page,
                    part.title(),
                    List.of("key", "means", "example"),
                    Arrays.stream(MappingKey.values())
                            .filter(key -> key.part() == part)
                            .map(key -> List.of(code(key.key()), key.meaning(), code(key.example()))));
        }
        page.append(
                "\nWithin a delivery the rows of a complaint are compared in the order of their times; before the first,"
                        + " it has no\nstate, and its counter is zero. Deliver a complaint with all its rows: rows of an earlier"
                        + " delivery are not looked at.\n");
        MarkdownTable.append(
                page,
                "Fields",
                List.of("field", "means", "example"),
                Arrays.stream(Field.values())
                        .map(field ->
                                List.of(code(field.code()), LogWords.meaning(field), code(LogWords.example(field)))));
        MarkdownTable.append(
                page,
                "Event types",
                List.of("type", "means", "example"),
                Arrays.stream(EventType.values())
                        .map(type -> List.of(code(type.name()), LogWords.meaning(type), code(LogWords.example(type)))));
        MarkdownTable.append(
                page,
                "Actors",
                List.of("actor", "means", "example"),
                Arrays.stream(Actor.values())
                        .map(actor ->
                                List.of(code(actor.name()), LogWords.meaning(actor), code(LogWords.example(actor)))));
        MarkdownTable.append(
                page,
                "Date formats",
                List.of("format", "example", "which is, in Asia/Jakarta"),
                formats().stream().map(format -> List.of(code(format.name()), code(format.written()), read(format))));
        return page.toString();
    }

    private static String read(Format format) {
        return TimeReading.of(UsualZone.ZONE, List.of(format.name()))
                .find(format.written())
                .orElseThrow()
                .toString();
    }
}
