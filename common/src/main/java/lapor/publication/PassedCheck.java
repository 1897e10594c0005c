package lapor.publication;

import static lapor.text.LocalText.text;

import lapor.text.Language;
import lapor.text.LocalText;

import java.util.Arrays;
import java.util.List;

/** What holds of every published run. */
enum PassedCheck {
    ROWS_ADD_UP(text("setiap baris yang dibaca terhitung", "every row read is accounted for")),
    EVERY_AGENCY_MEASURED(
            text("setiap instansi dengan penanganan memiliki metrik", "every agency with handlings has metrics")),
    FINDINGS_OF_HANDLINGS(
            text("tidak ada temuan yang kasusnya melebihi penanganan", "no finding has more cases than handlings")),
    WITHHELD_STAYS_WITHHELD(text(
            "tidak ada angka tentang orang yang ditahan yang dapat dihitung dari yang diterbitkan",
            "no number of persons that is withheld follows from what is published"));

    private final LocalText label;

    PassedCheck(LocalText label) {
        this.label = label;
    }

    /** As the manifest tells it, with what was counted. */
    Manifest.Check with(String detail) {
        return new Manifest.Check(label.in(Language.ENGLISH), Manifest.Result.PASSED, detail);
    }

    /** What they are called, in the order in which a manifest has them. */
    static List<LocalText> labels() {
        return Arrays.stream(values()).map(check -> check.label).toList();
    }
}
