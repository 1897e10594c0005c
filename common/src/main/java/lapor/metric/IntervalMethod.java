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
    /** {@link lapor.statistics.KaplanMeier#medianInterval}. */
    KAPLAN_MEIER_MEDIAN(
            text("pita log-log Kaplan-Meier", "log-log band of the Kaplan-Meier curve"),
            text(
                    "Waktu ketika kedua tepi pita melewati separuh (Brookmeyer dan Crowley); ujung yang tidak"
                            + " tercapai dibiarkan kosong.",
                    "The times at which the edges of the band cross one half (Brookmeyer and Crowley); an end that"
                            + " is not reached is left empty.")),
    /** {@link lapor.statistics.KaplanMeier#restrictedMean}. */
    RESTRICTED_MEAN(
            text("normal, ragam jenis Greenwood", "normal, with a variance of Greenwood's kind"),
            text(
                    "Luas di bawah kurva Kaplan-Meier beserta galat bakunya (Andersen dkk.), dipotong pada 0 dan"
                            + " batas hari.",
                    "The area under the Kaplan-Meier curve with its standard error (Andersen and others), cut at 0"
                            + " and the last day.")),
    /** {@link lapor.statistics.BootstrapMean}. */
    BOOTSTRAP_MEAN(
            text("bootstrap persentil", "percentile bootstrap"),
            text(
                    "Rata-rata dari pengambilan ulang kasus (Efron dan Tibshirani): diundi untuk sedikit kasus,"
                            + " dengan ekspansi sebaran yang sama untuk lebih banyak.",
                    "Means of resampled cases (Efron and Tibshirani): drawn for few cases, by an expansion of the"
                            + " same distribution for more.")),
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
            case POINTS -> BOOTSTRAP_MEAN;
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
