package lapor.tally;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The periods of the calendar that are always measured. */
public enum CalendarPeriod {
    /** {@code 2022-03}. */
    MONTH("\\d{4}-(0[1-9]|1[0-2])", 1) {
        @Override
        String id(LocalDate first) {
            return String.format(Locale.ROOT, "%04d-%02d", first.getYear(), first.getMonthValue());
        }
    },
    /** {@code 2022-Q1}. */
    QUARTER("\\d{4}-Q[1-4]", 3) {
        @Override
        String id(LocalDate first) {
            return String.format(Locale.ROOT, "%04d-Q%d", first.getYear(), first.get(IsoFields.QUARTER_OF_YEAR));
        }
    },
    /** {@code 2022-S1}. */
    SEMESTER("\\d{4}-S[12]", 6) {
        @Override
        String id(LocalDate first) {
            return String.format(Locale.ROOT, "%04d-S%d", first.getYear(), first.getMonthValue() / months() + 1);
        }
    },
    /** {@code 2022}. */
    YEAR("\\d{4}", 12) {
        @Override
        String id(LocalDate first) {
            return String.format(Locale.ROOT, "%04d", first.getYear());
        }
    };

    private static final int YEAR_DIGITS = 4;

    private final Pattern ids;
    private final int months;

    CalendarPeriod(String ids, int months) {
        this.ids = Pattern.compile(ids);
        this.months = months;
    }

    abstract String id(LocalDate first);

    public int months() {
        return months;
    }

    /** The kind of calendar period that an id names; absent for the ids of declared periods. */
    public static Optional<CalendarPeriod> find(String id) {
        return Arrays.stream(values())
                .filter(kind -> kind.ids.matcher(id).matches())
                .findFirst();
    }

    /** The period of this kind in which a day lies. */
    public Period containing(LocalDate day) {
        int month = (day.getMonthValue() - 1) / months * months + 1;
        LocalDate first = LocalDate.of(day.getYear(), month, 1);
        return new Period(id(first), first, first.plusMonths(months));
    }

    /** The period of this kind that an id of this kind names. */
    public Period named(String id) {
        int year = Integer.parseInt(id.substring(0, YEAR_DIGITS));
        int number = this == YEAR ? 1 : Integer.parseInt(id.replaceFirst("^.{5}[QS]?", ""));
        return containing(LocalDate.of(year, (number - 1) * months + 1, 1));
    }
}
