package lapor.metric;

import static lapor.text.LocalText.text;

import lapor.text.LocalText;

/** What a metric's value is measured in, and how it is shown to people. */
public enum Unit {
    /** Whole number of cases. */
    COUNT(0, text("jumlah", "count")),
    /** 0 to 1; shown as a percentage. */
    SHARE(1, text("proporsi, ditampilkan sebagai persen", "share, shown as a percentage")),
    /** Difference of two shares, -1 to 1; shown in points of a percentage. */
    SHARE_POINTS(
            1, text("selisih proporsi, ditampilkan sebagai poin persen", "difference of shares, in percentage points")),
    /** Working hours. */
    HOURS(1, text("jam kerja", "working hours")),
    /** Working days. */
    DAYS(1, text("hari kerja", "working days")),
    /** Points of a rating, 1 to 5. */
    POINTS(2, text("poin, 1 sampai 5", "points, 1 to 5")),
    /** Cases per 100,000 inhabitants. */
    PER_100K(1, text("per 100.000 penduduk", "per 100,000 inhabitants"));

    private final int decimals;
    private final LocalText label;

    Unit(int decimals, LocalText label) {
        this.decimals = decimals;
        this.label = label;
    }

    /** Digits after the decimal point that people are shown; of the percentage for shares. */
    public int decimals() {
        return decimals;
    }

    public LocalText label() {
        return label;
    }
}
