package lapor.jobs;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

import java.io.Closeable;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Shows how far a run has come: a bar on a terminal, a line per step elsewhere. */
final class Steps implements Closeable {
    private static final String TERMINAL = "lapor.terminal";
    private static final int MOST_STEPS = 5;

    private final PrintWriter out;
    private final Optional<ProgressBar> bar;

    private Steps(PrintWriter out, Optional<ProgressBar> bar) {
        this.out = out;
        this.bar = bar;
    }

    /** Shows the steps of a run. */
    static Steps shownOn(PrintWriter out) {
        if (!Boolean.getBoolean(TERMINAL)) {
            return new Steps(out, Optional.empty());
        }
        ProgressBarBuilder builder = new ProgressBarBuilder()
                .setTaskName("lapor")
                .setInitialMax(MOST_STEPS)
                .setStyle(ProgressBarStyle.ASCII)
                .clearDisplayOnFinish();
        return new Steps(out, Optional.of(builder.build()));
    }

    /** Does one step, and shows its time and its result. */
    <T> T step(String name, Supplier<T> work) {
        bar.ifPresent(shown -> shown.setExtraMessage(name));
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
