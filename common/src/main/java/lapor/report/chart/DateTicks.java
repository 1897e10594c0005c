package lapor.report.chart;

import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Days for people to read time by: years, months, or weeks where all is within two months. */
record DateTicks(LocalDate from, LocalDate to, Wording wording) {
    private static final List<Integer> MONTHS = List.of(1, 2, 3, 6, 12, 24, 60, 120);
    private static final int YEAR = 12;
    private static final int SHORT = 62;
    private static final int WEEK = 7;
    private static final int LETTERS = 3;

    /** Not more than so many, in their order. */
    List<Tick> atMost(int most) {
        long days = ChronoUnit.DAYS.between(from, to);
        if (days <= SHORT) {
            long step = WEEK * Math.max(1, (days / WEEK + most) / most);
            List<Tick> ticks = new ArrayList<>();
            for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(step)) {
                ticks.add(new Tick((double) day.toEpochDay(), day.getDayOfMonth() + " " + month(day)));
            }
            return ticks;
        }
        List<Tick> ticks = List.of();
        for (int step : MONTHS) {
            ticks = months(step);
            if (ticks.size() <= most) {
                return ticks;
            }
        }
        return ticks;
    }

    private List<Tick> months(int step) {
        List<Tick> ticks = new ArrayList<>();
        LocalDate first =
                LocalDate.of(step > YEAR ? from.getYear() / (step / YEAR) * (step / YEAR) : from.getYear(), 1, 1);
        for (LocalDate day = first; !day.isAfter(to); day = day.plusMonths(step)) {
            if (!day.isBefore(from)) {
                ticks.add(new Tick(
                        (double) day.toEpochDay(),
                        step < YEAR ? month(day) + " " + day.getYear() : String.valueOf(day.getYear())));
            }
        }
        return ticks;
    }

    private String month(LocalDate day) {
        return wording.of(Phrase.MONTHS).split(",", -1)[day.getMonthValue() - 1].substring(0, LETTERS);
    }
}
