package lapor.jobs.logs;

import lapor.source.TimeReading;

import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;

/** Whether the first line of a file names its columns; where it is a row, its values are nobody's to show. */
final class HeaderCheck {
    private static final Pattern VALUE = Pattern.compile(".*@.*|[+(]?\\d[\\d .,:/()-]*|.{81,}");
    private static final TimeReading TIMES = TimeReading.of(ZoneOffset.UTC, List.of("iso", "d/M/yyyy HH:mm:ss"));

    private HeaderCheck() {}

    static void require(List<String> header) throws UnreadableLogException {
        long values = header.stream()
                .filter(name -> VALUE.matcher(name).matches() || TIMES.find(name).isPresent())
                .count();
        if (values > 0) {
            throw new UnreadableLogException("its first line has " + values
                    + " cells that look like values and not like names of columns; expected a header");
        }
        if (header.size() < 2) {
            throw new UnreadableLogException("its first line is one cell, whatever the delimiter; expected a header");
        }
    }
}
