package lapor.metric;

import static lapor.text.LocalText.text;

import lapor.text.LocalText;

/** Which way a metric is better. */
public enum Direction {
    HIGHER_IS_BETTER(text("makin tinggi makin baik", "higher is better")),
    LOWER_IS_BETTER(text("makin rendah makin baik", "lower is better")),
    /** It describes, and is never scored. */
    NEUTRAL(text("tidak dinilai", "not scored"));

    private final LocalText label;

    Direction(LocalText label) {
        this.label = label;
    }

    public LocalText label() {
        return label;
    }
}
