package lapor.story;

/**
 * One line of what is told.
 *
 * @param name what it is about
 * @param text what is said
 */
public record ToldLine(String name, String text) {}
