package lapor.metric;

import static lapor.text.LocalText.text;

import lapor.text.LocalText;

import java.util.List;
import java.util.Optional;

/**
 * How often the 95 % interval of a method holds the truth: of 2,000 simulated agencies, the percentage at each number
 * of {@link #CASES}. The simulation is a test, which fails where it gives other percentages than these.
 */
public enum Coverage {
    ANY_SHARE(
            IntervalMethod.WILSON,
            text("proporsi apa pun, 0 sampai 100 % sama mungkin", "any share, 0 to 100% alike"),
            List.of(95, 96, 96)),
    HIGH_SHARE(
            IntervalMethod.WILSON,
            text("proporsi 95 %", "a share of 95%"),
            text(
                    "Jumlah kasus itu bulat, sehingga cakupan satu proporsi naik turun menurut n; dekat 0 atau 100 % dan"
                            + " dengan sedikit kasus bisa di bawah 93 %.",
                    "Counts are whole, so coverage of one share goes up and down with n; near 0 or 100% and of few"
                            + " cases it may be below 93 %."),
            List.of(91, 93, 95)),
    MEDIAN_HOURS(
            IntervalMethod.KAPLAN_MEIER_MEDIAN,
            text("jam, log-normal, sebagian belum ditanggapi", "hours, lognormal, some still waiting"),
            List.of(96, 95, 95)),
    MEDIAN_DAYS(
            IntervalMethod.KAPLAN_MEIER_MEDIAN,
            text("hari bulat, log-normal, sebagian belum ditanggapi", "whole days, lognormal, some still waiting"),
            text(
                    "Median dalam hari bulat tercakup lebih sering: interval yang berawal atau berakhir pada hari itu"
                            + " memuatnya.",
                    "Medians in whole days are covered more often: an interval that begins or ends on the day holds"
                            + " it."),
            List.of(97, 98, 100)),
    RESTRICTED_MEAN_DAYS(
            IntervalMethod.RESTRICTED_MEAN,
            text("hari bulat, log-normal, sebagian belum ditanggapi", "whole days, lognormal, some still waiting"),
            text(
                    "Rata-rata waktu tunggu dari sedikit kasus tercakup kurang dari 95 %: yang jarang dan lama sering"
                            + " belum terlihat.",
                    "Mean waits of few cases are covered in less than 95%: the rare long ones are often not among"
                            + " them."),
            List.of(80, 89, 94)),
    MEAN_DAYS(
            IntervalMethod.BOOTSTRAP_MEAN,
            text("hari bulat, log-normal", "whole days, lognormal"),
            text(
                    "Rata-rata dari sedikit hari yang condong tercakup jauh lebih jarang dari 95 %, karena ujung atasnya"
                            + " terlalu rendah; bacalah median di sampingnya.",
                    "Means of few skewed days are covered far less than in 95%, since the upper end is too low; read"
                            + " the median beside them."),
            List.of(82, 88, 94)),
    MEAN_RATING(
            IntervalMethod.BOOTSTRAP_MEAN,
            text("penilaian 1 sampai 5, rata-rata 3,4", "ratings 1 to 5, mean 3.4"),
            List.of(93, 94, 95)),
    DIFFERENCE(
            IntervalMethod.NEWCOMBE,
            text("80 % dikurangi 70 %, n kasus masing-masing", "80 % less 70 %, n cases each"),
            List.of(96, 95, 94)),
    EVENNESS(
            IntervalMethod.DELTA,
            text("empat kanal: 60, 25, 10, 5 %", "four channels: 60, 25, 10, 5 %"),
            text(
                    "Pemerataan dari sedikit kasus tercakup jauh lebih jarang dari 95 %: kanal yang jarang sering belum"
                            + " terlihat, sehingga nilainya terlalu rendah.",
                    "Evenness of few cases is covered far less than in 95%: rare channels are often not among them,"
                            + " which makes it too low."),
            List.of(77, 89, 95));

    /** Cases of each simulated agency. */
    public static final List<Integer> CASES = List.of(10, 30, 300);

    private static final int LEAST = 93;
    private static final int MOST = 97;

    private final IntervalMethod method;
    private final LocalText situation;
    private final Optional<LocalText> caution;
    private final List<Integer> percentages;

    Coverage(IntervalMethod method, LocalText situation, List<Integer> percentages) {
        this.method = method;
        this.situation = situation;
        this.caution = Optional.empty();
        this.percentages = percentages;
    }

    Coverage(IntervalMethod method, LocalText situation, LocalText caution, List<Integer> percentages) {
        this.method = method;
        this.situation = situation;
        this.caution = Optional.of(caution);
        this.percentages = percentages;
    }

    public IntervalMethod method() {
        return method;
    }

    /** What was simulated. */
    public LocalText situation() {
        return situation;
    }

    /** What to beware of; there where a percentage is not about 95. */
    public Optional<LocalText> findCaution() {
        return caution;
    }

    /** One for each number of {@link #CASES}. */
    public List<Integer> percentages() {
        return percentages;
    }

    /** Whether a percentage is what a 95 % interval promises: 93 to 97. */
    public static boolean keepsItsPromise(int percentage) {
        return percentage >= LEAST && percentage <= MOST;
    }
}
