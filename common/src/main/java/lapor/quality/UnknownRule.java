package lapor.quality;

import static lapor.text.LocalText.text;

import lapor.source.Rule;
import lapor.text.LocalText;

/** A rule of an earlier run that nobody knows any more: its code is kept, and there are no words for it. */
record UnknownRule(String code) implements Rule {
    @Override
    public String name() {
        return code;
    }

    @Override
    public LocalText label() {
        return text("", "");
    }
}
