package lapor.report;

/**
 * How many of a group go on.
 *
 * @param group id of the group
 * @param category id of the category inside the group, empty where the stage has none
 * @param places how many
 */
public record Quota(String group, String category, int places) {}
