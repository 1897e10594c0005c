package lapor.rule;

import static lapor.text.LocalText.text;

import lapor.text.Coded;
import lapor.text.LocalText;

/**
 * From when the days to the response and the resolution are counted (awal hitungan hari). Where the logs do not have
 * it, the agency's receipt stands for it. The period that a handling belongs to is always that of its receipt.
 */
public enum ClockStart implements Coded {
    /** The agency received the complaint. */
    DISPOSITION(text("penerimaan oleh instansi (disposisi)", "receipt by the agency (disposition)")),
    /** The complaint was first verified. */
    VERIFICATION(text(
            "verifikasi laporan, atau penerimaan bila tidak diverifikasi",
            "verification of the complaint, or its receipt where it was not verified")),
    /** The reporter filed the complaint. */
    SUBMISSION(text("masuknya laporan", "submission of the complaint"));

    private final LocalText label;

    ClockStart(LocalText label) {
        this.label = label;
    }

    /** What days are counted from, for people. */
    public LocalText label() {
        return label;
    }
}
