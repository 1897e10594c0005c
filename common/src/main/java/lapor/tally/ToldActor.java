package lapor.tally;

import static lapor.text.LocalText.text;

import lapor.source.EventType;
import lapor.text.LocalText;

/** That logs tell of an event, and who caused it. */
public record ToldActor(EventType type) implements Told {

    @Override
    public LocalText needed() {
        return text("isian `actor` pada " + type, "the field `actor` of " + type);
    }
}
