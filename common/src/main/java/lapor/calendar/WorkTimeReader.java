package lapor.calendar;

import lapor.input.JsonDocument;
import lapor.input.JsonFields;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads {@link WorkTime} from JSON, strictly. */
final class WorkTimeReader {
    private static final String DATE = "a date such as 2022-01-31";

    private WorkTimeReader() {}

    static WorkTime parse(String name, String json) {
        return JsonDocument.read(name, json, fields -> {
            int before = fields.problems().size();
            List<WorkWeek> weeks = fields.objects("weeks", WorkTimeReader::week);
            if (weeks.isEmpty() && fields.problems().size() == before) {
                fields.problems().invalid(fields.path("weeks"), "needs at least one week");
            } else if (!weeks.isEmpty()) {
                checkFirst(fields, weeks.get(0));
            }
            return new WorkTime(name, weeks, fields.objects("seasons", WorkTimeReader::season));
        });
    }

    private static void checkFirst(JsonFields fields, WorkWeek first) {
        if (first.from().isPresent() || !first.scope().equals(AgencyScope.EVERYONE)) {
            fields.problems()
                    .invalid(
                            fields.path("weeks[0]"),
                            "must be without from, types and agencies: it holds for whom and when no other does");
        }
    }

    private static WorkWeek week(JsonFields fields) {
        return new WorkWeek(
                AgencyScope.read(fields),
                fields.findParsed("from", LocalDate::parse, LocalDate.MIN, DATE),
                WeekHoursReader.read(fields),
                Provenance.read(fields));
    }

    private static WorkSeason season(JsonFields fields) {
        return new WorkSeason(
                fields.text("name"),
                AgencyScope.read(fields),
                fields.object("dates", WorkTimeReader::dates),
                WeekHoursReader.read(fields),
                Provenance.read(fields));
    }

    private static List<WorkSeason.Dates> dates(JsonFields fields) {
        Provenance.read(fields);
        int before = fields.problems().size();
        List<Optional<WorkSeason.Dates>> read = fields.objects("spans", WorkTimeReader::span);
        if (read.isEmpty() && fields.problems().size() == before) {
            fields.problems().invalid(fields.path("spans"), "needs at least one {\"from\": …, \"to\": …}");
        }
        LocalDate end = LocalDate.MIN;
        for (int i = 0; i < read.size(); i++) {
            Optional<WorkSeason.Dates> span = read.get(i);
            if (span.isPresent() && span.get().from().isBefore(end)) {
                fields.problems()
                        .invalid(
                                fields.path("spans[" + i + "].from"),
                                "must not be before " + end + ", where the span before ends, but is "
                                        + span.get().from());
            }
            end = span.map(WorkSeason.Dates::to).orElse(end);
        }
        return read.stream().flatMap(Optional::stream).toList();
    }

    private static Optional<WorkSeason.Dates> span(JsonFields fields) {
        LocalDate from = fields.parsed("from", LocalDate::parse, LocalDate.MIN, DATE);
        LocalDate to = fields.parsed("to", LocalDate::parse, LocalDate.MIN, DATE);
        if (from.equals(LocalDate.MIN) || to.equals(LocalDate.MIN)) {
            return Optional.empty();
        }
        if (!from.isBefore(to)) {
            fields.problems().invalid(fields.path("to"), "must be after from " + from + ", but is " + to);
            return Optional.empty();
        }
        return Optional.of(new WorkSeason.Dates(from, to));
    }
}
