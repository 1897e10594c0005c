package lapor.evaluation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import lapor.agency.Agency;
import lapor.edition.Applicant;
import lapor.edition.Check;
import lapor.edition.Edition;
import lapor.edition.EligibilityRule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether entries meet the conditions on entering (syarat peserta). */
public final class Eligibility {
    private record EntryOf(Entry entry, Agency agency, ZoneId zone) implements Applicant {
        @Override
        public String group() {
            return entry.group();
        }

        @Override
        public Optional<LocalDate> operatingSince() {
            return entry.operatingSince();
        }

        @Override
        public Optional<String> previousAward() {
            return entry.previousAward();
        }

        @Override
        public Optional<String> recommendedBy() {
            return entry.recommendedBy();
        }

        @Override
        public Optional<Instant> submittedAt() {
            return entry.submittedAt();
        }
    }

    private Eligibility() {}

    /**
     * One row for each entry and rule of its group, entries in their order and rules in the edition's.
     *
     * @param agencies those that entered, and perhaps others
     * @param zone local time of milestones that name no other
     */
    public static List<EligibilityRow> check(Edition edition, List<Entry> entries, List<Agency> agencies, ZoneId zone) {
        Map<String, Agency> byId = agencies.stream().collect(toMap(Agency::id, agency -> agency));
        List<EligibilityRow> rows = new ArrayList<>();
        for (Entry entry : entries) {
            Agency agency = byId.getOrDefault(entry.agencyId(), Agency.unlisted(entry.agencyId(), zone));
            Applicant applicant = new EntryOf(entry, agency, zone);
            for (EligibilityRule rule : edition.rulesOf(entry.group())) {
                Check check = rule.condition().check(applicant, edition);
                rows.add(new EligibilityRow(entry.agencyId(), entry.group(), rule.id(), check));
            }
        }
        return List.copyOf(rows);
    }

    /** Agencies that fail at least one rule; what was not checked does not count against anybody. */
    public static Set<String> failing(List<EligibilityRow> rows) {
        return rows.stream()
                .filter(row -> row.check().result() == Check.Result.FAILED)
                .map(EligibilityRow::agencyId)
                .collect(toUnmodifiableSet());
    }
}
