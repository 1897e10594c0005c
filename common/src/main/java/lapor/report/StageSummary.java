package lapor.report;

import lapor.text.LocalText;

import java.util.List;
import java.util.Optional;

/**
 * A stage of a competition.
 *
 * @param id as in {@code evaluation.csv}
 * @param name what people call it
 * @param quotas its places; a group that is not listed has no cut-off line
 */
public record StageSummary(String id, LocalText name, List<Quota> quotas) {
    public StageSummary {
        quotas = List.copyOf(quotas);
    }

    /** The places of a group and category, if this stage has a quota for them. */
    public Optional<Quota> findQuota(String group, String category) {
        return quotas.stream()
                .filter(quota -> quota.group().equals(group) && quota.category().equals(category))
                .findFirst();
    }
}
