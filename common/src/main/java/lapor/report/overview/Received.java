package lapor.report.overview;

import java.util.List;

/**
 * The agencies by complaints received.
 *
 * @param metrics labels of the columns
 * @param rows most received first
 */
public record Received(List<String> metrics, List<ReceivedRow> rows) {}
