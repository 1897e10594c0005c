package lapor.metric;

import static lapor.text.LocalText.text;

import lapor.text.LocalText;

/** What the n of a metric counts. */
public enum Cases {
    COMPLAINTS(text("laporan", "complaints")),
    INHABITANTS(text("penduduk", "inhabitants")),
    MONTHS(text("bulan", "months"));

    private final LocalText label;

    Cases(LocalText label) {
        this.label = label;
    }

    public LocalText label() {
        return label;
    }
}
