package lapor.tally;

import lapor.text.LocalText;

/** Something that logs tell or do not, and that facts need. */
public interface Told {

    /** What a mapping has to say so that it is told, for the person who writes the mapping. */
    LocalText needed();
}
