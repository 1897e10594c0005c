package lapor.report.site;

import static java.util.stream.Collectors.toMap;

import lapor.evaluation.DecidedBy;
import lapor.evaluation.EvaluationRow;
import lapor.evidence.EvidenceRow;
import lapor.report.model.ReportModel;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of entries, and why some have no rank. */
public record EntryResults(EvidenceSum sum, Map<String, EvidenceRow> evidence, Wording wording) {

    public static EntryResults of(ReportModel model, Wording wording) {
        Map<String, EvidenceRow> evidence =
                model.evidence().stream().collect(toMap(EvidenceRow::agencyId, row -> row, (first, second) -> first));
        return new EntryResults(EvidenceSum.of(model, wording), evidence, wording);
    }

    public Result result(EvaluationRow row) {
        if (row.shortlisted()) {
            return new Result(wording.of(Phrase.SELECTED), true);
        }
        Phrase result =
                switch (row.decidedBy()) {
                    case TIE, WAITS -> Phrase.UNDECIDED;
                    case INELIGIBLE -> Phrase.INELIGIBLE;
                    case NOT_ASSESSABLE -> Phrase.NOT_ASSESSABLE;
                    case SCORE, TIE_BREAK, DECISION, DISPLACED, MOVED_UP -> Phrase.NOT_SELECTED;
                };
        return new Result(wording.of(result), false);
    }

    /** What decided, unless it was the score alone. */
    public Optional<String> findNote(EvaluationRow row) {
        return switch (row.decidedBy()) {
            case TIE -> Optional.of(wording.of(Phrase.DECIDED_TIE));
            case DECISION -> Optional.of(wording.of(Phrase.DECIDED_DECISION));
            case TIE_BREAK -> Optional.of(wording.of(Phrase.DECIDED_TIE_BREAK));
            case DISPLACED, MOVED_UP -> Optional.of(wording.of(Phrase.DECIDED_AROUND));
            case SCORE, NOT_ASSESSABLE, INELIGIBLE, WAITS -> Optional.empty();
        };
    }

    /** Why an entry has no rank. */
    public String reason(EvaluationRow row) {
        List<String> reasons = new ArrayList<>();
        decision(row.decidedBy()).map(wording::of).ifPresent(reasons::add);
        if (row.evidenceScore().isEmpty()) {
            reasons.add(Optional.ofNullable(evidence.get(row.agencyId()))
                    .map(found -> wording.of(Phrase.REASON_EVIDENCE_BECAUSE, sum.missing(found)))
                    .orElseGet(() -> wording.of(Phrase.REASON_EVIDENCE)));
        }
        if (row.documentScore().isEmpty()) {
            reasons.add(wording.of(Phrase.REASON_DOCUMENT));
        }
        return reasons.isEmpty() ? wording.of(Phrase.REASON_OTHER) : String.join("; ", reasons);
    }

    private static Optional<Phrase> decision(DecidedBy decidedBy) {
        return switch (decidedBy) {
            case DECISION -> Optional.of(Phrase.DECIDED_DECISION);
            case INELIGIBLE -> Optional.of(Phrase.INELIGIBLE);
            case WAITS -> Optional.of(Phrase.REASON_WAITS);
            case SCORE, TIE_BREAK, TIE, DISPLACED, MOVED_UP, NOT_ASSESSABLE -> Optional.empty();
        };
    }
}
