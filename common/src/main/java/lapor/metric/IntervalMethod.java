package lapor.metric;

import static lapor.text.LocalText.text;

import lapor.text.LocalText;

/** How the 95 % interval of a metric is made. */
public enum IntervalMethod {
    /** {@link lapor.statistics.WilsonInterval}. */
    WILSON(
            text("interval Wilson", "Wilson's interval"),
            text(
                    "Untuk bagian dari suatu keseluruhan; tidak pernah keluar dari 0 sampai 100 %.",
                    "For a part of a whole; it never leaves 0 to 100%.")),
    /** {@link lapor.statistics.KaplanMeier#quantileInterval}. */
    KAPLAN_MEIER_MEDIAN(
            text("pita log-log Kaplan-Meier", "log-log band of the Kaplan-Meier curve"),
            text(
                    "Waktu ketika kedua tepi pita melewati separuh, atau tingkat persentilnya (Brookmeyer dan"
                            + " Crowley); ujung yang tidak tercapai dibiarkan kosong.",
                    "The times at which the edges of the band cross one half, or the percentile's level (Brookmeyer"
                            + " and Crowley); an end that is not reached is left empty.")),
    /** {@link lapor.statistics.RestrictedMean}. */
    RESTRICTED_MEAN(
            text("hasil kali beta", "beta product"),
            text(
                    "Luas di bawah kurva yang setiap turunnya bersebaran beta (Fay dkk.), dengan satu kejadian lagi yang"
                            + " mungkin belum terlihat; lebarnya tidak nol walau semua atau tidak satu pun ditanggapi.",
                    "The area under a curve whose every fall is beta distributed (Fay and others), with one more event"
                            + " that may not have been seen; it has a width even where nobody, or everybody, is"
                            + " answered.")),
    /** {@link lapor.statistics.SkewedMean}. */
    SKEWED_MEAN(
            text("t Student dengan koreksi kecondongan", "Student's t corrected for skewness"),
            text(
                    "Transformasi Hall dengan kecondongan sampel, tidak di bawah 0; bila semua kasus sama, ujung atasnya"
                            + " kosong karena yang lebih lama belum terlihat.",
                    "Hall's transformation by the sample's skewness, not below 0; where all cases are alike the upper"
                            + " end is left empty, since longer ones have not been seen.")),
    /** {@link lapor.statistics.BoundedMean}. */
    BOUNDED_MEAN(
            text("beta dengan satu kasus tambahan", "beta with one case added"),
            text(
                    "Rata-rata dalam rentang yang diketahui, dengan satu kasus tambahan yang terbagi di kedua ujungnya;"
                            + " bagi proporsi itu interval Jeffreys.",
                    "The mean within a known range, with one case added that is shared by its two ends; of a share it"
                            + " would be Jeffreys' interval.")),
    /** {@link lapor.statistics.ScoreDifference}. */
    NEWCOMBE(
            text("selisih Newcombe", "Newcombe's difference"),
            text(
                    "Dari interval Wilson kedua proporsi, yang dianggap saling bebas (Newcombe, metode 10).",
                    "From the Wilson intervals of both shares, taken as independent (Newcombe, method 10).")),
    /** {@link lapor.statistics.Evenness}. */
    DELTA(
            text("metode delta", "delta method"),
            text(
                    "Normal dengan ragam entropi menurut Basharin, dipotong pada 0 dan 100 %; tidak ada bila semua"
                            + " proporsi sama.",
                    "Normal with Basharin's variance of the entropy, cut at 0 and 100%; none where all shares"
                            + " are alike.")),
    NONE(
            text("tidak ada", "none"),
            text(
                    "Semua kasus diketahui, sehingga tidak ada yang ditaksir.",
                    "All cases are known, so nothing is estimated."));

    private final LocalText label;
    private final LocalText explanation;

    IntervalMethod(LocalText label, LocalText explanation) {
        this.label = label;
        this.explanation = explanation;
    }

    /** The method where a metric says nothing else. */
    static IntervalMethod usual(Unit unit) {
        return switch (unit) {
            case SHARE, PER_100K -> WILSON;
            case DAYS, HOURS -> KAPLAN_MEIER_MEDIAN;
            case POINTS -> BOUNDED_MEAN;
            case SHARE_POINTS -> NEWCOMBE;
            case COUNT -> NONE;
        };
    }

    public LocalText label() {
        return label;
    }

    /** One sentence that says how it is made. */
    public LocalText explanation() {
        return explanation;
    }
}
