package lapor.publication;

import static lapor.text.LocalText.text;

import lapor.text.Language;
import lapor.text.LocalText;

/** Whether the change of a score can be shared out among its causes. */
public enum Separation {
    NOT_NEEDED(text("satu sebab saja, atau tidak ada", "one cause at most")),
    DONE(text(
            "data terbitan pertama dinilai ulang menurut aturan terbitan kedua",
            "the first run's data were judged anew as the second run judges")),
    OTHER_PLAN(text(
            "tidak dapat dipisahkan: --run harus menunjuk berkas jalan terbitan kedua, tanpa perubahan",
            "not separable: --run must name the run file of the second run, with nothing changed since")),
    OTHER_CODE(text(
            "tidak dapat dipisahkan: terbitan kedua dibuat oleh versi program yang lain",
            "not separable: the second run was made by another version of the code")),
    COUNTED_OTHERWISE(text(
            "tidak dapat dipisahkan: terbitan pertama dihitung dengan cara lain, atau hitungannya tidak disimpan lagi",
            "not separable: the first run was counted otherwise, or its tallies are not kept any more"));

    private final LocalText label;

    Separation(LocalText label) {
        this.label = label;
    }

    /** In words. */
    LocalText label() {
        return label;
    }

    public String in(Language language) {
        return label.in(language);
    }
}
