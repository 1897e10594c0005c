package lapor.table;

import lapor.input.CsvRow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cells of one row that is read, each under its heading. */
public final class ReadCells {
    private final CsvRow row;
    private final List<String> repeated;

    ReadCells(CsvRow row, List<String> repeated) {
        this.row = row;
        this.repeated = repeated;
    }

    /** The value under a heading. */
    public <T> T of(Heading<T> heading) {
        return heading.kind().reading().apply(row, heading.name());
    }

    /** The values under repeated headings by their names, in the order of the columns. */
    public <T> Map<String, T> of(Repeated<?, T> headings) {
        Map<String, T> values = new LinkedHashMap<>();
        repeated.forEach(name -> values.put(name, headings.kind().reading().apply(row, name)));
        return Collections.unmodifiableMap(values);
    }
}
