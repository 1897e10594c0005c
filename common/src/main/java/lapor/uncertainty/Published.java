package lapor.uncertainty;

import lapor.evaluation.EvaluationRow;
import lapor.evidence.EvidenceRow;
import lapor.metric.JointOutcomes;
import lapor.metric.Measured;

import java.util.List;

/**
 * What is published of an evaluation, before anything is said of how sure it is.
 *
 * @param measured what evidence scores come from
 * @param outcomes which outcomes of handlings go together
 * @param evidence of all agencies
 * @param evaluation empty where nobody entered
 */
public record Published(
        Measured measured, JointOutcomes outcomes, List<EvidenceRow> evidence, List<EvaluationRow> evaluation) {}
