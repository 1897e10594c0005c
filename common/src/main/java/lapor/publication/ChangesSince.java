package lapor.publication;

import static java.util.stream.Collectors.toUnmodifiableSet;

import lapor.difference.MetricChange;
import lapor.difference.MetricChanges;
import lapor.input.InvalidInputException;
import lapor.judgement.SourceFile;
import lapor.metric.Estimate;
import lapor.metric.MetricRow;
import lapor.metric.Restatement;
import lapor.metric.Status;
import lapor.report.model.EarlierRun;
import lapor.report.model.RunChanges;
import lapor.report.site.MainPage;
import lapor.run.RunPlan;
import lapor.text.Language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the report of a run says of the run before.
 *
 * @param own manifest of the run that is being made
 * @param folder where its tables are written already
 */
record ChangesSince(RunPlan plan, Manifest own, Path folder) {
    /** The pages that tell of the run before. */
    private static final List<MainPage> TELLING = List.of(MainPage.OVERVIEW, MainPage.CHANGES);

    /**
     * The run before and the changes since; absent where there is none, and where the run is published already: its
     * pages are {@linkplain #takeOver taken over} then, since the run before may be gone by now.
     *
     * @return without changes where the run before cannot be read
     */
    Optional<EarlierRun> find() {
        if (own.identity().previous().isEmpty() || isPublished()) {
            return Optional.empty();
        }
        return Optional.of(new EarlierRun(
                own.identity().previous(),
                changes(publication().run(own.identity().previous()))));
    }

    /**
     * Puts the pages of the published run, if there is one, in the place of those that do not know of the run before.
     */
    void takeOver() {
        if (!isPublished()) {
            return;
        }
        for (Language language : plan.languages()) {
            for (MainPage page : TELLING) {
                Path name = Path.of(RunWriter.REPORT, language.code(), page.file());
                copy(publication().run(own.run()).resolve(name), folder.resolve(name));
            }
        }
    }

    private static void copy(Path published, Path now) {
        try {
            Files.copy(published, now, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot copy " + published, e);
        }
    }

    private boolean isPublished() {
        Path run = publication().run(own.run());
        return Manifest.findUndamaged(run)
                .filter(published -> RunDamage.spares(run, published, telling()))
                .isPresent();
    }

    private List<String> telling() {
        return plan.languages().stream()
                .flatMap(language ->
                        TELLING.stream().map(page -> String.join("/", RunWriter.REPORT, language.code(), page.file())))
                .toList();
    }

    private Publication publication() {
        return new Publication(plan.places().out());
    }

    private Optional<RunChanges> changes(Path previous) {
        try {
            ComparedRun before = ComparedRun.read(previous, periods());
            // as published: what was rounded before is rounded now, too
            return Optional.of(
                    of(before, RunDifference.of(before, ComparedRun.read(folder, own, periods()), Optional.of(plan))));
        } catch (InvalidInputException notReadable) {
            return Optional.empty();
        }
    }

    /** Declared periods, and every year that a run may have. */
    private Set<String> periods() {
        Stream<String> years = IntStream.rangeClosed(
                        Instant.EPOCH.atZone(plan.view().zone()).getYear(),
                        plan.view().date().getYear())
                .mapToObj(Integer::toString);
        return Stream.concat(years, plan.rulebook().declaredIds().stream()).collect(toUnmodifiableSet());
    }

    private static RunChanges of(ComparedRun before, RunDifference found) {
        return new RunChanges(
                side(found.before()),
                side(found.after()),
                without(found.after().basis().inputs(), found.before().basis().inputs()),
                without(found.before().basis().inputs(), found.after().basis().inputs()),
                found.possible(),
                found.settings(),
                found.separation().label(),
                found.ranks(),
                found.metrics(),
                found.restated(),
                most(before.metrics(), found.restated()),
                found.came(),
                found.went());
    }

    private static RunChanges.Side side(Manifest manifest) {
        return new RunChanges.Side(
                manifest.run(),
                manifest.asOf(),
                manifest.code(),
                manifest.basis().complaints());
    }

    private static long without(List<SourceFile> files, List<SourceFile> others) {
        Set<SourceFile> known = Set.copyOf(others);
        return files.stream().filter(file -> !known.contains(file)).count();
    }

    private static List<MetricChange> most(List<MetricRow> published, List<Restatement> restated) {
        return MetricChanges.largest(
                published,
                restated.stream()
                        .filter(row -> row.restated().value().isPresent())
                        .map(row -> new MetricRow(
                                row.agencyId(),
                                row.period(),
                                row.metric(),
                                value(row.restated().value())))
                        .toList());
    }

    private static Estimate value(OptionalDouble number) {
        return new Estimate(
                number,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalLong.empty(),
                Status.OK);
    }
}
