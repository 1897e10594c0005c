package lapor.jobs;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What no command leads to is not part of the program. */
class ReachabilityTest {
    /** Templates are looked up by name, so that all of them begin a path. */
    private static final String TEMPLATES = "gg.jte.generated";

    private static final Set<JavaModifier> CONSTANT = Set.of(JavaModifier.STATIC, JavaModifier.FINAL);

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("lapor", TEMPLATES);

    @Test
    void everyClassIsReachedFromTheCommands() {
        Set<JavaClass> reached = reachedFrom(CLASSES.stream()
                .filter(type ->
                        type.isEquivalentTo(Main.class) || type.getPackageName().startsWith(TEMPLATES)));

        Set<String> unreached = CLASSES.stream()
                .filter(type -> !reached.contains(type))
                .filter(type -> type.isTopLevelClass() || type.isMemberClass())
                .filter(type -> !leavesNoTrace(type))
                .map(JavaClass::getName)
                .collect(toCollection(TreeSet::new));

        assertThat(unreached).as("classes that no command leads to").isEmpty();
    }

    /** Constants are copied to where they are used, and a description of a package is for readers. */
    private static boolean leavesNoTrace(JavaClass type) {
        return type.getMethods().isEmpty()
                && type.getFields().stream()
                        .allMatch(field -> field.getModifiers().containsAll(CONSTANT));
    }

    private static Set<JavaClass> reachedFrom(Stream<JavaClass> beginnings) {
        Set<JavaClass> reached = new LinkedHashSet<>();
        Deque<JavaClass> next = new ArrayDeque<>(beginnings.toList());
        while (!next.isEmpty()) {
            JavaClass type = next.pop().getBaseComponentType();
            if (reached.add(type)) {
                type.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .forEach(next::push);
                type.getEnclosingClass().ifPresent(next::push);
            }
        }
        return reached;
    }
}
