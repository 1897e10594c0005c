package lapor.source;

import static lapor.text.LocalText.text;

import lapor.text.ByNumber;
import lapor.text.Coded;
import lapor.text.LocalText;
import lapor.text.Numbered;

/** What kind of report it is, which sets its time limit. The number stands for it in the lake and never changes. */
public enum Classification implements Coded, Numbered {
    OVERSIGHT(1, text("Pengaduan berkadar pengawasan", "Complaint that needs oversight")),
    NON_OVERSIGHT(2, text("Pengaduan tidak berkadar pengawasan", "Complaint without oversight")),
    INFORMATION(3, text("Permintaan informasi", "Request for information")),
    ASPIRATION(4, text("Aspirasi", "Aspiration")),
    /** The source does not say. */
    UNKNOWN(0, text("Tidak diketahui", "Unknown"));

    private static final ByNumber<Classification> BY_NUMBER = ByNumber.of(Classification.class);

    private final int number;
    private final LocalText label;

    Classification(int number, LocalText label) {
        this.number = number;
        this.label = label;
    }

    @Override
    public int number() {
        return number;
    }

    public LocalText label() {
        return label;
    }

    /** The classification with this number; unknown when there is none. */
    public static Classification ofNumber(int number) {
        return BY_NUMBER.find(number).orElse(UNKNOWN);
    }
}
