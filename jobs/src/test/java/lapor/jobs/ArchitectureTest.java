package lapor.jobs;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.DataFrameWriterV2;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

import java.time.Instant;

/** The walls of the module that counts. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("lapor.jobs");

    @Test
    void packagesDoNotDependOnEachOtherInCircles() {
        slices().matching("lapor.jobs.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheLakeAndTheLogsReadAndWriteWithSpark() {
        noClasses()
                .that()
                .resideOutsideOfPackages("lapor.jobs.lake", "lapor.jobs.logs")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        SparkSession.class, DataFrameReader.class, DataFrameWriter.class, DataFrameWriterV2.class)
                .check(CLASSES);
    }

    @Test
    void assemblyAndTallyNeitherReadNorWrite() {
        noClasses()
                .that()
                .resideInAnyPackage("lapor.jobs.handling")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("lapor.jobs.lake.Lake")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(SparkSession.class)
                .check(CLASSES);
    }

    @Test
    void sparkIsToldWhatToDoInJavaNotInSql() {
        noClasses().should().callMethod(SparkSession.class, "sql", String.class).check(CLASSES);
    }

    @Test
    void nothingReadsTheClock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }
}
