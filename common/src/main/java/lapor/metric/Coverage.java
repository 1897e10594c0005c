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
            List.of(95, 96, 95)),
    HIGH_SHARE(
            IntervalMethod.WILSON,
            text("proporsi 95 %", "a share of 95%"),
            text(
                    "Jumlah kasus itu bulat, sehingga cakupan satu proporsi naik turun menurut n; dekat 0 atau 100 % dan"
                            + " dengan sedikit kasus bisa di bawah 93 %.",
                    "Counts are whole, so coverage of one share goes up and down with n; near 0 or 100% and of few"
                            + " cases it may be below 93 %."),
            List.of(91, 93, 97)),
    MEDIAN_HOURS(
            IntervalMethod.KAPLAN_MEIER_MEDIAN,
            text("jam, log-normal, sebagian belum ditanggapi", "hours, lognormal, some still waiting"),
            List.of(96, 95, 96)),
    MEDIAN_DAYS(
            IntervalMethod.KAPLAN_MEIER_MEDIAN,
            text("hari bulat, log-normal, sebagian belum ditanggapi", "whole days, lognormal, some still waiting"),
            text(
                    "Median dalam hari bulat tercakup lebih sering: interval yang berawal atau berakhir pada hari itu"
                            + " memuatnya.",
                    "Medians in whole days are covered more often: an interval that begins or ends on the day holds"
                            + " it."),
            List.of(97, 98, 99)),
    MEAN_WAIT(
            IntervalMethod.RESTRICTED_MEAN,
            text("hari bulat, log-normal, sebagian belum ditanggapi", "whole days, lognormal, some still waiting"),
            Caution.UNSEEN,
            List.of(100, 99, 97)),
    MEAN_WAIT_HEAVY(
            IntervalMethod.RESTRICTED_MEAN,
            text("sama, banyak yang baru diterima", "the same, many received of late"),
            Caution.UNSEEN,
            List.of(100, 100, 98)),
    MEAN_WAIT_SLOW(
            IntervalMethod.RESTRICTED_MEAN,
            text("satu dari lima ditanggapi dalam 60 hari", "one in five answered within 60 days"),
            Caution.UNSEEN,
            List.of(98, 98, 96)),
    MEAN_DAYS_EVEN(
            IntervalMethod.SKEWED_MEAN,
            text("hari bulat, log-normal, simpangan 0,5", "whole days, lognormal, deviation 0.5"),
            List.of(94, 96, 95)),
    MEAN_DAYS(
            IntervalMethod.SKEWED_MEAN,
            text("hari bulat, log-normal, simpangan 1", "whole days, lognormal, deviation 1"),
            Caution.SKEWED,
            List.of(91, 94, 94)),
    MEAN_DAYS_SKEWED(
            IntervalMethod.SKEWED_MEAN,
            text("hari bulat, log-normal, simpangan 1,5", "whole days, lognormal, deviation 1.5"),
            Caution.SKEWED,
            List.of(87, 93, 92)),
    MEAN_DAYS_EXPONENTIAL(
            IntervalMethod.SKEWED_MEAN,
            text("hari bulat, eksponensial", "whole days, exponential"),
            List.of(93, 95, 95)),
    MEAN_DAYS_UNIFORM(
            IntervalMethod.SKEWED_MEAN,
            text("0 sampai 20 hari, sama mungkin", "0 to 20 days alike"),
            List.of(97, 95, 96)),
    MEAN_DAYS_TWO(
            IntervalMethod.SKEWED_MEAN,
            text("hari yang sama 80 %, 10 hari 20 %", "the same day 80%, 10 days 20%"),
            Caution.WIDE,
            List.of(100, 99, 96)),
    MEAN_RATING(
            IntervalMethod.BOUNDED_MEAN,
            text("penilaian 1 sampai 5, rata-rata 3,4", "ratings 1 to 5, mean 3.4"),
            List.of(94, 95, 95)),
    MEAN_RATING_DIVIDED(
            IntervalMethod.BOUNDED_MEAN,
            text("penilaian 1 (40 %) atau 5 (60 %)", "ratings of 1 (40%) or 5 (60%)"),
            List.of(94, 96, 94)),
    MEAN_RATING_HIGH(
            IntervalMethod.BOUNDED_MEAN,
            text("penilaian 5 (90 %), 4 atau 1", "ratings of 5 (90%), 4 or 1"),
            Caution.WIDE,
            List.of(98, 98, 95)),
    DIFFERENCE(
            IntervalMethod.NEWCOMBE,
            text("80 % dikurangi 70 %, n kasus masing-masing", "80 % less 70 %, n cases each"),
            List.of(96, 95, 96)),
    EVENNESS(
            IntervalMethod.DELTA,
            text("empat kanal: 60, 25, 10, 5 %", "four channels: 60, 25, 10, 5 %"),
            text(
                    "Pemerataan dari sedikit kasus tercakup jauh lebih jarang dari 95 %: kanal yang jarang sering belum"
                            + " terlihat, sehingga nilainya terlalu rendah.",
                    "Evenness of few cases is covered far less than in 95%: rare channels are often not among them,"
                            + " which makes it too low."),
            List.of(77, 89, 94));

    /** Where several rows call for the same. */
    private static final class Caution {
        static final LocalText UNSEEN = text(
                "Interval rata-rata waktu tunggu dari sedikit kasus lebar, dan mencakup lebih dari 95 %: yang lama dan"
                        + " belum terlihat masih mungkin ada.",
                "Intervals of mean waits of few cases are wide and cover more than 95%: long ones that nobody has seen"
                        + " may be among those to come.");
        static final LocalText SKEWED = text(
                "Rata-rata hari yang sangat condong tercakup kurang dari 95 %, juga dari banyak kasus: yang paling lama"
                        + " jarang terlihat. Bacalah median di sampingnya.",
                "Means of very skewed days are covered less than in 95%, of many cases, too: the longest are rarely"
                        + " seen. Read the median beside them.");
        static final LocalText WIDE = text(
                "Rata-rata dari sedikit kasus yang hampir semuanya sama tercakup lebih dari 95 %: yang lain mungkin"
                        + " belum terlihat.",
                "Means of few cases that are nearly all alike are covered in more than 95%: others may not have been"
                        + " seen.");

        private Caution() {}
    }

    /** Cases of each simulated agency. */
    public static final List<Integer> CASES = List.of(10, 30, 100);

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
