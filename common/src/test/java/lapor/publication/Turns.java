package lapor.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.SynchronousQueue;

/**
 * Lets two writers take turns, change by change, in every order there is: each order is run from the beginning, and
 * differs from the one before in the last turn that could have been the other's.
 */
final class Turns {
    private final List<Integer> script;
    private final List<Integer> taken = new ArrayList<>();
    private final List<Boolean> choices = new ArrayList<>();

    private Turns(List<Integer> script) {
        this.script = script;
    }

    /** What is done in one order. */
    @FunctionalInterface
    interface Order {
        void run(Turns turns) throws Exception;
    }

    /** Runs every order; gives how many there were. */
    static int all(Order order) throws Exception {
        List<Integer> script = List.of();
        int orders = 0;
        while (true) {
            Turns turns = new Turns(script);
            order.run(turns);
            orders++;
            int last = turns.choices.lastIndexOf(true);
            while (last >= 0 && turns.taken.get(last) == 1) {
                turns.choices.set(last, false);
                last = turns.choices.lastIndexOf(true);
            }
            if (last < 0) {
                return orders;
            }
            List<Integer> next = new ArrayList<>(turns.taken.subList(0, last));
            next.add(1);
            script = next;
        }
    }

    /** One writer, which waits before each change until it is its turn. */
    final class Writer {
        private final SynchronousQueue<Boolean> mayGo = new SynchronousQueue<>();
        private final SynchronousQueue<Boolean> waits = new SynchronousQueue<>();
        private final Thread thread;
        private boolean ended;

        /** @param work is given the writer, to call {@link #awaitTurn} */
        Writer(java.util.function.Consumer<Writer> work) {
            this.thread = new Thread(() -> {
                work.accept(this);
                put(waits, false);
            });
        }

        /** Called by the writer's thread before each change. */
        void awaitTurn() {
            put(waits, true);
            take(mayGo);
        }
    }

    /**
     * Runs two writers to their end.
     *
     * @param afterEach looks at what readers see after each change
     */
    void run(Writer one, Writer other, Runnable afterEach) {
        List<Writer> writers = List.of(one, other);
        for (Writer writer : writers) {
            writer.thread.start();
            writer.ended = !take(writer.waits);
        }
        while (!one.ended || !other.ended) {
            boolean choice = !one.ended && !other.ended;
            int turn = taken.size() < script.size() ? script.get(taken.size()) : one.ended ? 1 : 0;
            taken.add(turn);
            choices.add(choice);
            Writer writer = writers.get(turn);
            put(writer.mayGo, true);
            writer.ended = !take(writer.waits);
            afterEach.run();
        }
    }

    private static void put(SynchronousQueue<Boolean> queue, boolean value) {
        try {
            queue.put(value);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean take(SynchronousQueue<Boolean> queue) {
        try {
            return queue.take();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
