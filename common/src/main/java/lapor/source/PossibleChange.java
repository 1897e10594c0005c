package lapor.source;

/**
 * An event that a row tells of if the rows of its complaint before it say something else.
 *
 * @param event as it is if it happened
 * @param rule the place of its rule among the mapping's events
 * @param state what the row says, as {@link ChangeRule} compares it
 */
public record PossibleChange(Event event, int rule, String state) {}
