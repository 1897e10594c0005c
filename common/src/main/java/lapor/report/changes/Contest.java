package lapor.report.changes;

import lapor.report.chart.Chart;
import lapor.report.sheet.Sheet;

import java.util.Optional;

/**
 * How the entries of one contest moved.
 *
 * @param anchor id of its place on the page
 * @param summary how many moved
 * @param chart of those that moved most; absent where no rank changed
 */
public record Contest(String anchor, String title, String summary, Optional<Chart> chart, Sheet sheet) {}
