package lapor.report.model;

import java.util.Optional;

/**
 * The run published before the one that a report is of.
 *
 * @param run its id
 * @param changes since then; absent where the earlier run is not kept any more, or damaged
 */
public record EarlierRun(String run, Optional<RunChanges> changes) {}
