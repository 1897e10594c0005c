package lapor.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.edition.EditionFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;

class EvaluationTableTest {
    @TempDir
    Path folder;

    @Test
    void writesTheAgreedColumnsInTheAgreedOrder() throws Exception {
        World world = World.empty(EditionFixture.bundled());
        world.add("oa", "a", OptionalDouble.of(60), OptionalDouble.of(80));
        world.add("oa", "=b", OptionalDouble.of(90), OptionalDouble.of(80));
        world.add("ip", "c", OptionalDouble.empty(), OptionalDouble.of(50));
        List<EvaluationRow> rows = new ArrayList<>(world.evaluate());
        Collections.reverse(rows);
        Path file = folder.resolve("evaluation.csv");

        EvaluationTable.TABLE.write(folder, EvaluationTable.inOrder(rows));

        assertThat(Files.readString(file))
                .isEqualTo(
                        """
                        edition,stage,group,category,agency_id,document_score,evidence_score,combined_score,rank,rank_low,rank_high,shortlist_probability,shortlisted,decided_by,open_findings
                        2022,documents,ip,,c,,50,,,,,,false,not_assessable,0
                        2022,documents,oa,,'=b,90,80,87,1,,,,true,score,0
                        2022,documents,oa,,a,60,80,66,2,,,,true,score,0
                        """);
    }

    @Test
    void readsBackWhatItWrote() {
        List<EvaluationRow> rows = World.random(EditionFixture.bundled(), 11).evaluate();

        EvaluationTable.TABLE.write(folder, EvaluationTable.inOrder(rows));

        assertThat(EvaluationTable.TABLE.read(folder)).isEqualTo(rows);
    }
}
