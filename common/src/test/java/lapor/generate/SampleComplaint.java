package lapor.generate;

import lapor.source.EventType;
import lapor.text.Coded;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A complaint of the committed sample, as its logs tell it up to the sample's instant.
 *
 * @param submission its first line
 * @param first the agency that received it first; empty where none did
 * @param last the agency that has it; empty where it was sent back and nobody has
 * @param closed whether it is, not opened again
 * @param removed whether it was deleted or archived
 */
record SampleComplaint(LogLine submission, String first, String last, boolean closed, boolean removed) {
    private static final Set<String> RECEIPTS = Set.of("SUBMITTED", "DISPOSED");

    /** Every complaint of lines in the order of time; what cannot be read and what comes again is left out. */
    static List<SampleComplaint> of(Collection<LogLine> lines) {
        String asOf = Wib.text(Sample.FRAME.asOf());
        Set<String> seen = new HashSet<>();
        Map<String, List<LogLine>> byComplaint = new LinkedHashMap<>();
        for (LogLine line : lines) {
            boolean good = !line.cell("event_id").endsWith("x")
                    && Coded.find(EventType.class, line.cell("type")).isPresent();
            if (good && seen.add(line.cell("event_id")) && line.cell("at").compareTo(asOf) <= 0) {
                byComplaint
                        .computeIfAbsent(line.cell("complaint_id"), id -> new ArrayList<>())
                        .add(line);
            }
        }
        return byComplaint.values().stream().map(SampleComplaint::of).toList();
    }

    private static SampleComplaint of(List<LogLine> events) {
        String first = "";
        String last = "";
        boolean closed = false;
        boolean removed = false;
        for (LogLine event : events) {
            String type = event.cell("type");
            String agency = event.cell("agency_id");
            if (RECEIPTS.contains(type) && !agency.isEmpty()) {
                first = first.isEmpty() ? agency : first;
                last = agency;
            }
            last = type.equals("RETURNED") ? "" : last;
            closed = type.equals("CLOSED") || (closed && !type.equals("REOPENED"));
            removed = removed || type.equals("DELETED") || type.equals("ARCHIVED");
        }
        return new SampleComplaint(events.get(0), first, last, closed, removed);
    }
}
