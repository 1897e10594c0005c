package lapor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The walls of the module that judges. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("lapor");

    @Test
    void judgingKnowsNoSpark() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.spark..", "org.apache.iceberg..", "org.apache.hadoop..", "scala..")
                .check(CLASSES);
    }

    @Test
    void packagesDoNotDependOnEachOtherInCircles() {
        slices().matching("lapor.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    /** From what is read over what is judged and shown to what is kept and told: no room looks up. */
    @Test
    void roomsOfTheSecondHalfStandOnFloors() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("plan")
                .definedBy("lapor.run..")
                .layer("judgement")
                .definedBy("lapor.judgement..")
                .layer("report")
                .definedBy("lapor.report..")
                .layer("publication")
                .definedBy("lapor.publication..")
                .layer("story")
                .definedBy("lapor.story..")
                .whereLayer("story")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("publication")
                .mayOnlyBeAccessedByLayers("story")
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("publication", "story")
                .whereLayer("judgement")
                .mayOnlyBeAccessedByLayers("report", "publication", "story")
                .check(CLASSES);
    }

    @Test
    void judgingReadsAndWritesNoFile() {
        noClasses()
                .that()
                .resideInAPackage("lapor.judgement")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.io..")
                .check(CLASSES);
    }

    @Test
    void countsKnowNothingOfMetrics() {
        noClasses()
                .that()
                .resideInAnyPackage("lapor.tally", "lapor.rule")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("lapor.metric")
                .check(CLASSES);
    }

    @Test
    void nothingReadsTheClockOrDrawsUnseeded() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callConstructor(Random.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(CLASSES);
    }

    @Test
    void noYearStandsInJava() throws IOException {
        assertThat(YearsInJava.find(Path.of("src/main/java"))).isEmpty();
    }

    /** Finds years in Java code outside comments and the examples of dates in messages. */
    private static final class YearsInJava {
        private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
        private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b(?!-\\d)");

        static List<String> find(Path sources) throws IOException {
            try (Stream<Path> files = Files.walk(sources)) {
                return files.filter(file -> file.toString().endsWith(".java"))
                        .flatMap(YearsInJava::in)
                        .toList();
            }
        }

        private static Stream<String> in(Path file) {
            try {
                String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
                return YEAR.matcher(code).results().map(year -> file + ": " + year.group());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
