package lapor.report.site;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.agency.AgencyType;
import lapor.agency.Peer;
import lapor.edition.EvidencePlan;
import lapor.evaluation.DecidedBy;
import lapor.evaluation.EvaluationRow;
import lapor.evidence.EvidenceRow;
import lapor.evidence.EvidenceStatus;
import lapor.report.SampleReport;
import lapor.report.text.Wording;
import lapor.text.Language;
import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Sums done by hand with the weights of the bundled edition: 20, 20, 20, 15, 15 and 10 %; documents 70, evidence 30.
 */
class ScoreSumsTest {
    private static final OptionalDouble NONE = OptionalDouble.empty();
    private static final Wording WORDING = Wording.in(Language.INDONESIAN);
    private static final EvidencePlan PLAN = SampleReport.EDITION.evidence();
    private static final EvidenceSum EVIDENCE = new EvidenceSum(Optional.of(PLAN), WORDING);
    private static final CombinedSum COMBINED = new CombinedSum(SampleReport.EDITION.firstStage(), WORDING);

    @Test
    void showsTheSumThatMakesAnEvidenceScore() {
        assertThat(EVIDENCE.sentence(row(OptionalDouble.of(80), 0.9, points(90, 80, 70, 100, 60))))
                .isEqualTo("Skor bukti 80,0 = jumlah poin × bobot 72,0 ÷ bobot yang memiliki bukti 90\u00a0%.");
    }

    @Test
    void writesEachTermOfThatSumAndLeavesOutWhatHasNoPoints() {
        assertThat(EVIDENCE.term("first_response_median_days", OptionalDouble.of(84.21)))
                .isEqualTo("84,2 × 15\u00a0%");
        assertThat(EVIDENCE.term("satisfaction_mean", NONE)).isEqualTo("tidak dihitung");
    }

    @Test
    void saysHowMuchEvidenceIsMissing() {
        assertThat(EVIDENCE.sentence(row(NONE, 0.4, points(90, 80))))
                .isEqualTo(
                        "Skor bukti tidak dapat dinilai: bukti tersedia untuk 40\u00a0% bobot, diperlukan 60\u00a0%.");
        assertThat(EVIDENCE.sentence(row(NONE, 0, points())))
                .isEqualTo("Skor bukti tidak dapat dinilai: tidak ada indikator dengan kasus yang cukup.");
    }

    @Test
    void showsTheSumThatMakesACombinedScore() {
        assertThat(COMBINED.findSum(evaluation(OptionalDouble.of(80), OptionalDouble.of(90))))
                .hasValue("dokumen 80,0 × 70\u00a0% + bukti 90,0 × 30\u00a0%");
    }

    @Test
    void showsNoSumWithAPartMissing() {
        assertThat(COMBINED.findSum(evaluation(OptionalDouble.of(80), NONE))).isEmpty();
    }

    private static Map<String, OptionalDouble> points(double... earned) {
        Map<String, OptionalDouble> points = new LinkedHashMap<>();
        for (int i = 0; i < PLAN.metrics().size(); i++) {
            points.put(PLAN.metrics().get(i), i < earned.length ? OptionalDouble.of(earned[i]) : NONE);
        }
        return points;
    }

    private static EvidenceRow row(OptionalDouble score, double weight, Map<String, OptionalDouble> points) {
        EvidenceStatus status = score.isPresent() ? EvidenceStatus.OK : EvidenceStatus.NOT_ASSESSABLE;
        return new EvidenceRow("A", "ip", Peer.of(AgencyType.CITY), score, NONE, NONE, weight, status, points);
    }

    private static EvaluationRow evaluation(OptionalDouble documents, OptionalDouble evidence) {
        return new EvaluationRow(
                "e",
                "documents",
                "ip",
                "",
                "A",
                documents,
                evidence,
                OptionalDouble.of(83),
                OptionalInt.of(1),
                OptionalInt.empty(),
                OptionalInt.empty(),
                NONE,
                true,
                DecidedBy.SCORE,
                0);
    }
}
