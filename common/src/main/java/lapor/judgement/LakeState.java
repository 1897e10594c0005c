package lapor.judgement;

import lapor.quality.RowCounts;

import java.util.List;
import java.util.SortedMap;

/**
 * What the lake held when it was counted.
 *
 * @param files what it was filled from, by id
 * @param rows what became of every row of them
 * @param complaints different complaints known as of the instant
 * @param snapshots names of the snapshots that were counted, by table
 */
public record LakeState(List<SourceFile> files, RowCounts rows, long complaints, SortedMap<String, String> snapshots) {
    public LakeState {
        files = List.copyOf(files);
    }
}
