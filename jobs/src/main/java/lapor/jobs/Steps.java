package lapor.jobs;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

import java.io.Closeable;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** Shows how far a run has come: a bar on a terminal, a line per step elsewhere. */
final class Steps implements Closeable {
    private static final String TERMINAL = "lapor.terminal";
    private static final int STEPS_OF_A_NIGHT = 4;

    private final PrintWriter out;
    private final Optional<ProgressBar> bar;
    private String night = "";

    private Steps(PrintWriter out, Optional<ProgressBar> bar) {
        this.out = out;
        this.bar = bar;
    }

    /** Shows the steps of a run. */
    static Steps shownOn(PrintWriter out) {
        return ofNights(1, out);
    }

    /** Shows the steps of runs for so many nights, after one ingest. */
    static Steps ofNights(long nights, PrintWriter out) {
        if (!Boolean.getBoolean(TERMINAL)) {
            return new Steps(out, Optional.empty());
        }
        ProgressBarBuilder builder = new ProgressBarBuilder()
                .setTaskName("lapor")
                .setInitialMax(1 + nights * STEPS_OF_A_NIGHT)
                .setStyle(ProgressBarStyle.ASCII)
                .clearDisplayOnFinish();
        return new Steps(out, Optional.of(builder.build()));
    }

    /** Tells that the following steps are those of a night. */
    void night(LocalDate date) {
        night = date + " ";
        if (bar.isEmpty()) {
            out.println("night " + date);
        }
    }

    /** Does one step, and shows its time and its result. */
    <T> T step(String name, Supplier<T> work) {
        bar.ifPresent(shown -> shown.setExtraMessage(night + name));
        long start = System.nanoTime();
        T result = work.get();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        bar.ifPresentOrElse(
                ProgressBar::step,
                () -> out.println("%-9s %5.1f s  %s".formatted(name, took.toMillis() / 1000.0, result)));
        return result;
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
        out.flush();
    }
}
