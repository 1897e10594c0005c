package lapor.tally;

import lapor.input.Problems;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which periods are measured. */
public final class Periods {
    /** Months, then quarters, semesters, years and declared periods; each by first day, end and id. */
    public static final Comparator<Period> ORDER = Comparator.<Period>comparingInt(Periods::kindOrder)
            .thenComparing(Period::from)
            .thenComparing(Period::to)
            .thenComparing(Period::id);

    private static final String FIRST_HALF = "-h1";
    private static final String SECOND_HALF = "-h2";
    private static final int MONTHS_OF_HALF = 6;

    private Periods() {}

    /** Whether a period is a year or a declared one, and no mere part that years are broken down into. */
    public static boolean isWhole(Period period) {
        return CalendarPeriod.find(period.id())
                .map(kind -> kind == CalendarPeriod.YEAR)
                .orElse(true);
    }

    /** Every month, quarter, semester and year of the slices, and the declared periods, in {@link #ORDER}. */
    public static List<Period> measured(Collection<LocalDate> slices, Collection<Period> declared) {
        Set<Period> periods = new HashSet<>(declared);
        for (LocalDate slice : slices) {
            for (CalendarPeriod kind : CalendarPeriod.values()) {
                periods.add(kind.containing(slice));
            }
        }
        return periods.stream().sorted(ORDER).toList();
    }

    /**
     * The halves of a period: of a year those of the calendar; of a declared one the declared {@code ID-h1} and
     * {@code ID-h2}, if they meet and make it up. Absent for others.
     */
    public static Optional<List<Period>> halves(Period period, Collection<Period> declared) {
        if (CalendarPeriod.find(period.id()).equals(Optional.of(CalendarPeriod.YEAR))) {
            LocalDate middle = period.from().plusMonths(MONTHS_OF_HALF);
            return Optional.of(List.of(
                    new Period(period.id() + FIRST_HALF, period.from(), middle),
                    new Period(period.id() + SECOND_HALF, middle, period.to())));
        }
        return declared.stream()
                .filter(first -> first.id().equals(period.id() + FIRST_HALF)
                        && first.from().equals(period.from()))
                .flatMap(first -> declared.stream()
                        .filter(second -> second.id().equals(period.id() + SECOND_HALF))
                        .filter(second ->
                                second.from().equals(first.to()) && second.to().equals(period.to()))
                        .map(second -> List.of(first, second)))
                .findFirst();
    }

    /** Notes declared ids that are there twice, or look like a month, quarter, semester or year. */
    public static void check(List<Period> declared, String path, Problems problems) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < declared.size(); i++) {
            String id = declared.get(i).id();
            if (CalendarPeriod.find(id).isPresent()) {
                problems.invalid(path + "[" + i + "].id", "\"" + id + "\" is a period of the calendar, choose another");
            }
            if (!ids.add(id)) {
                problems.invalid(path + "[" + i + "].id", "\"" + id + "\" is there twice");
            }
        }
    }

    private static int kindOrder(Period period) {
        return CalendarPeriod.find(period.id()).map(CalendarPeriod::months).orElse(Integer.MAX_VALUE);
    }
}
