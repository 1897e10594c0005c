package lapor.report.agency;

import lapor.backlog.BacklogRow;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;

/** Draws what was open and overdue, day by day; a line has a gap where numbers are withheld. */
record BacklogChart(Wording wording) {
    private static final int HEIGHT = 216;
    private static final double TOP = 14;
    private static final double BOTTOM = 182;
    private static final double LABEL_HEIGHT = 14;

    Plot of(List<BacklogRow> days) {
        long most =
                days.stream().flatMapToLong(row -> row.open().stream()).max().orElse(1);
        Frame frame = new Frame(Math.max(1, days.size() - 1.0), Math.max(1, (double) most), TOP, BOTTOM);
        List<Plot.Label> labels = new ArrayList<>();
        BacklogRow last = days.get(days.size() - 1);
        double open = Double.parseDouble(frame.y((double) last.open().orElse(0)));
        double overdue = Double.parseDouble(frame.y((double) last.overdue().orElse(0)));
        labels.add(label("end", open, Phrase.AGENCY_OPEN, last.open()));
        labels.add(label("end late", Math.max(overdue, open + LABEL_HEIGHT), Phrase.AGENCY_OVERDUE, last.overdue()));
        return new Plot(
                wording.of(Phrase.AGENCY_BACKLOG_TITLE),
                wording.of(Phrase.AGENCY_BACKLOG_ALT),
                HEIGHT,
                frame.grid(count -> wording.numbers().whole((long) count)),
                ticks(frame, days),
                List.of(
                        new Plot.Shape("line", line(frame, days, BacklogRow::open)),
                        new Plot.Shape("line late", line(frame, days, BacklogRow::overdue))),
                labels);
    }

    private Plot.Label label(String kind, double y, Phrase name, OptionalLong count) {
        String words =
                wording.of(name) + (count.isPresent() ? " " + wording.numbers().whole(count.getAsLong()) : "");
        return new Plot.Label(kind, Frame.number(Frame.RIGHT + 6), Frame.number(y), words);
    }

    /** Every other month, at its first day. */
    private List<Plot.Label> ticks(Frame frame, List<BacklogRow> days) {
        List<Plot.Label> ticks = new ArrayList<>();
        String[] months = wording.of(Phrase.MONTHS).split(",", -1);
        for (int i = 0; i < days.size(); i++) {
            int month = days.get(i).day().getMonthValue();
            if (days.get(i).day().getDayOfMonth() == 1 && month % 2 == 1) {
                String name = months[month - 1].substring(0, 3);
                ticks.add(new Plot.Label(
                        "x",
                        frame.x(i),
                        Frame.number(BOTTOM + 16),
                        month == 1 ? name + " " + days.get(i).day().getYear() : name));
            }
        }
        return ticks;
    }

    private static String line(Frame frame, List<BacklogRow> days, Function<BacklogRow, OptionalLong> which) {
        StringBuilder path = new StringBuilder();
        boolean drawn = false;
        for (int i = 0; i < days.size(); i++) {
            OptionalLong count = which.apply(days.get(i));
            if (count.isPresent()) {
                path.append(drawn ? "L" : "M").append(frame.x(i)).append(' ').append(frame.y((double)
                        count.getAsLong()));
            }
            drawn = count.isPresent();
        }
        return path.toString();
    }
}
