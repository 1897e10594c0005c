package lapor.backlog;

import lapor.text.ByNumber;
import lapor.text.Coded;
import lapor.text.Numbered;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * How much a number of one agency changes on a day; those of days before the series count on its first day.
 *
 * @param change more or less than on the day before; of {@link Series#RECEIVED} the number of the day itself
 */
public record BacklogChange(String agencyId, LocalDate day, Series series, long change) {

    /** By agency, day and series. */
    public static final Comparator<BacklogChange> ORDER = Comparator.comparing(BacklogChange::agencyId)
            .thenComparing(BacklogChange::day)
            .thenComparing(BacklogChange::series);

    /** What changes. */
    public enum Series implements Coded, Numbered {
        /** Received and not closed at the end of the day. */
        OPEN(1),
        /** Open, and for more working days than the limit of its classification allows. */
        OVERDUE(2),
        /** Received on the day. */
        RECEIVED(3);

        private static final ByNumber<Series> BY_NUMBER = ByNumber.of(Series.class);

        private final int number;

        Series(int number) {
            this.number = number;
        }

        /** Stands for it where things are counted. */
        @Override
        public int number() {
            return number;
        }

        /**
         * The series with this code.
         *
         * @throws IllegalArgumentException if there is none
         */
        public static Series ofNumber(int number) {
            return BY_NUMBER.get(number);
        }
    }
}
