package lapor.publication;

import lapor.judgement.Counted;
import lapor.metric.Restatements;
import lapor.quality.QualityRow;
import lapor.quality.RowCounts;
import lapor.run.RunPlan;
import lapor.table.Extent;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was counted, as far as it makes the id of a run.
 *
 * @param tallies their fingerprint
 * @param quality of what was read, before anything is judged
 */
record RunKey(
        String tallies,
        RowCounts rows,
        SortedMap<String, String> snapshots,
        List<QualityRow> quality,
        Restatements restatements,
        List<Counted.SourceFile> files) {

    static RunKey of(String tallies, Counted counted) {
        return new RunKey(
                tallies,
                counted.rows(),
                counted.snapshots(),
                counted.quality(),
                counted.restatements(),
                counted.files());
    }

    /** The id of a run: the same for the same inputs, settings and code. */
    String id(RunPlan plan, Extent depth, String code) {
        Map<String, String> ingredients = new TreeMap<>(plan.fingerprints());
        ingredients.put("code", code);
        ingredients.put("depth", depth.name());
        ingredients.put("tallies", tallies);
        ingredients.put("rows", rows.toString());
        ingredients.put("snapshots", snapshots.toString());
        quality.forEach(
                row -> ingredients.merge("quality", row.rule() + row.rows() + row.exampleRef(), String::concat));
        restatements
                .baseline()
                .ifPresent(run -> ingredients.put("restatements", run + " " + restatements.fingerprint()));
        files.forEach(file -> ingredients.put("file " + file.id(), file.name()));
        return RunId.of(plan.asOf().atZone(plan.zone()).toLocalDate(), ingredients);
    }
}
