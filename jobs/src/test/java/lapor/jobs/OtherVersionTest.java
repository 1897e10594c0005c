package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.hadoop.HadoopTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** If it failed, a lake of another version would be misread, or end in a trace. */
@ExtendWith(SparkExtension.class)
class OtherVersionTest {

    @Test
    void aLakeWithOtherColumnsIsRefusedAndLeftAlone(@TempDir Path folder) {
        SmallWorld world = SmallWorld.in(folder);
        assertThat(world.nightly().code()).isEqualTo(ExitCode.DONE);
        new HadoopTables(new Configuration())
                .load(world.path("lake/lapor/files").toString())
                .updateSchema()
                .deleteColumn("replaced")
                .commit();
        FolderState before = FolderState.of(folder);

        SmallWorld.Ended ended = world.nightly();

        assertThat(ended.code()).as(ended.said()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(ended.problems())
                .containsExactly("lake: was made by another version: its table files lacks the columns [replaced] and"
                        + " has the unknown ones []; fill a new lake from the logs");
        assertThat(FolderState.of(folder)).isEqualTo(before);
    }
}
