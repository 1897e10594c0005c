package lapor.jobs;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.DataFrameWriterV2;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The walls of the module that counts. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("lapor.jobs");

    @Test
    void packagesDoNotDependOnEachOtherInCircles() {
        slices().matching("lapor.jobs.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    /** What needs none of these judges or publishes, and belongs into the other module. */
    @Test
    void mostClassesNeedSparkOrAreCommands() {
        List<JavaClass> own = CLASSES.stream()
                .filter(found ->
                        found.isTopLevelClass() && !found.getSimpleName().equals("package-info"))
                .toList();
        long needing = own.stream().filter(ArchitectureTest::needsTheModule).count();
        assertThat((double) needing / own.size())
                .as("classes that know Spark, Hadoop, Iceberg or picocli, of " + own.size())
                .isGreaterThan(0.5);
    }

    private static boolean needsTheModule(JavaClass found) {
        return found.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getPackageName())
                .anyMatch(name -> Stream.of("org.apache.spark", "org.apache.hadoop", "org.apache.iceberg", "picocli")
                        .anyMatch(name::startsWith));
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
