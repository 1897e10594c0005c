package lapor.concurrent;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** A few threads of our own. What they give is taken in the order of the tasks, whoever was first. */
public final class Workers {
    private static final int MOST_THREADS = 4;

    private Workers() {}

    /**
     * Does all tasks; gives their results in the tasks' order.
     *
     * @throws RuntimeException what the first task that failed has thrown
     */
    public static <T> List<T> all(List<Callable<T>> tasks) {
        int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : pool.invokeAll(tasks)) {
                results.add(result(result));
            }
            return results;
        } catch (InterruptedException e) {
            throw interrupted(e);
        } finally {
            pool.shutdownNow();
        }
    }

    /**
     * Does one thing in a thread of its own, while the caller does the other; gives what both make together.
     *
     * @throws RuntimeException what either has thrown
     */
    public static <A, B, R> R both(Callable<A> one, Supplier<B> other, BiFunction<A, B, R> together) {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<A> first = thread.submit(one);
            B second = other.get();
            return together.apply(result(first), second);
        } catch (InterruptedException e) {
            throw interrupted(e);
        } finally {
            thread.shutdownNow();
        }
    }

    private static <T> T result(Future<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("a task failed", e.getCause());
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted", e);
    }
}
