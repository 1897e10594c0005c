package lapor.tally;

import static lapor.text.LocalText.text;

import lapor.source.EventType;
import lapor.text.LocalText;

/** That logs tell of an event, whoever caused it. */
public record ToldEvent(EventType type) implements Told {

    @Override
    public LocalText needed() {
        return text("kejadian " + type, "events of type " + type);
    }
}
