package lapor.publication;

import lapor.metric.Restatements;
import lapor.quality.QualityRow;
import lapor.run.Settings;
import lapor.run.Viewpoint;
import lapor.table.Extent;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was counted, as far as it makes the id of a run.
 *
 * @param quality of what was read, before anything is judged
 */
record RunKey(RunBasis basis, List<QualityRow> quality, Restatements restatements) {

    /** The id of a run: the same for the same inputs, settings and code. */
    String id(Viewpoint view, Settings settings, Extent depth, String code) {
        Map<String, String> ingredients = new TreeMap<>(settings.byName());
        ingredients.put("code", code);
        ingredients.put("depth", depth.name());
        ingredients.put("tallies", basis.tallies());
        if (!basis.claimed().isEmpty()) {
            ingredients.put("claimed", basis.claimed());
        }
        ingredients.put("rows", basis.rows().toString());
        ingredients.put("snapshots", basis.snapshots().toString());
        quality.forEach(
                row -> ingredients.merge("quality", row.rule().code() + row.rows() + row.exampleRef(), String::concat));
        restatements
                .baseline()
                .ifPresent(run -> ingredients.put("restatements", run + " " + restatements.fingerprint()));
        basis.inputs().forEach(file -> ingredients.put("file " + file.id(), file.name()));
        return RunId.of(view.date(), ingredients);
    }
}
