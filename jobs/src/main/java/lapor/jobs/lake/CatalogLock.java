package lapor.jobs.lake;

import lapor.concurrent.HeldException;
import org.apache.iceberg.HasTableOperations;
import org.apache.iceberg.Schema;
import org.apache.iceberg.TableMetadata;
import org.apache.iceberg.TableOperations;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.catalog.SupportsNamespaces;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.exceptions.AlreadyExistsException;
import org.apache.iceberg.exceptions.CommitFailedException;
import org.apache.iceberg.types.Types;
import org.apache.iceberg.types.Types.NestedField;

import java.io.Closeable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.Timer;
import java.util.TimerTask;
import java.util.UUID;

/**
 * Holds a lake in a catalogue for one run, by the properties of a table that nothing else is kept in: each change of
 * them names the state that it changes, so that of two only one succeeds. A run that lives says so again and again; one
 * that has not for its whole lease, and does not while it is watched, is dead. The machine's clock only decides whether
 * to watch.
 */
final class CatalogLock implements Closeable {
    static final TableIdentifier TABLE = TableIdentifier.of(Lake.FILES.namespace(), "lock");
    static final String HOLDER = "lapor.lock.holder";
    static final String HOST = "lapor.lock.host";
    static final String UNTIL = "lapor.lock.until";
    private static final String LEASE_KEY = "spark.lapor.lake.leaseSeconds";
    private static final int LEASE_SECONDS = 300;
    private static final int BEATS_OF_A_LEASE = 5;

    private static final Schema NOTHING = new Schema(NestedField.optional(1, "nothing", Types.StringType.get()));
    private static final Map<String, String> SHORT =
            Map.of("write.metadata.delete-after-commit.enabled", "true", "write.metadata.previous-versions-max", "2");

    private final TableOperations operations;
    private final String holder = UUID.randomUUID().toString();
    private final Duration lease;
    private final Timer beats;

    private CatalogLock(TableOperations operations, Duration lease) {
        this.operations = operations;
        this.lease = lease;
        this.beats = new Timer("lapor-lake-lock", true);
    }

    /**
     * Takes a lake.
     *
     * @throws HeldException if another run holds it
     */
    static CatalogLock take(Catalog catalog) {
        Duration lease = Duration.ofSeconds(Integer.getInteger(LEASE_KEY, LEASE_SECONDS));
        CatalogLock lock = new CatalogLock(operations(catalog), lease);
        try {
            TableMetadata base = lock.operations.refresh();
            if (isHeld(base)) {
                lock.requireDead(base);
            }
            lock.hold();
        } catch (HeldException e) {
            lock.beats.cancel();
            throw e;
        }
        long beat = lease.toMillis() / BEATS_OF_A_LEASE;
        lock.beats.schedule(lock.beat(), beat, beat);
        return lock;
    }

    /** Whether a run holds a lake, dead or alive. */
    static boolean isHeld(Catalog catalog) {
        return catalog.tableExists(TABLE) && isHeld(operations(catalog).refresh());
    }

    private static boolean isHeld(TableMetadata lock) {
        return lock.properties().containsKey(HOLDER);
    }

    private static TableOperations operations(Catalog catalog) {
        if (!catalog.tableExists(TABLE)) {
            create(catalog);
        }
        if (catalog.loadTable(TABLE) instanceof HasTableOperations table) {
            return table.operations();
        }
        throw new IllegalStateException("the catalogue does not let its tables be changed: " + catalog.name());
    }

    private static void create(Catalog catalog) {
        try {
            if (catalog instanceof SupportsNamespaces namespaces && !namespaces.namespaceExists(TABLE.namespace())) {
                namespaces.createNamespace(TABLE.namespace());
            }
            catalog.buildTable(TABLE, NOTHING).withProperties(SHORT).create();
        } catch (AlreadyExistsException anotherRunMadeIt) {
            return;
        }
    }

    /** A lease that ends later than any can was written by a clock that was ahead, and says nothing. */
    private void requireDead(TableMetadata held) {
        Instant now = Clock.systemUTC().instant();
        Instant until = Instant.parse(held.properties().getOrDefault(UNTIL, Instant.EPOCH.toString()));
        if (!until.isBefore(now) && !until.isAfter(now.plus(lease))) {
            throw held(held);
        }
        pause(lease.dividedBy(2));
        if (!operations.refresh().properties().equals(held.properties())) {
            throw held(held);
        }
    }

    private static HeldException held(TableMetadata lock) {
        return new HeldException("the lake: one on " + lock.properties().getOrDefault(HOST, "another machine")
                + ", until " + lock.properties().getOrDefault(UNTIL, "it ends"));
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void hold() {
        try {
            operations.commit(operations.current(), mine(operations.current()));
        } catch (CommitFailedException another) {
            throw held(operations.refresh());
        }
    }

    private TableMetadata mine(TableMetadata base) {
        Map<String, String> properties = new HashMap<>(base.properties());
        properties.put(HOLDER, holder);
        properties.put(HOST, HostName.find());
        properties.put(UNTIL, Clock.systemUTC().instant().plus(lease).toString());
        return base.replaceProperties(properties);
    }

    private boolean isMine(TableMetadata base) {
        return holder.equals(base.properties().get(HOLDER));
    }

    private TimerTask beat() {
        return new TimerTask() {
            @Override
            public void run() {
                renew();
            }
        };
    }

    /** A beat that fails is made up for by the next; one of a run that was taken for dead is its last. */
    private synchronized void renew() {
        try {
            TableMetadata base = operations.refresh();
            if (isMine(base)) {
                operations.commit(base, mine(base));
            } else {
                beats.cancel();
            }
        } catch (RuntimeException nextTime) {
            return;
        }
    }

    /** Lets go of the lake, if it is still held; where that fails, the lease ends by itself. */
    @Override
    public synchronized void close() {
        beats.cancel();
        try {
            TableMetadata base = operations.refresh();
            if (isMine(base)) {
                Map<String, String> properties = new HashMap<>(base.properties());
                properties.keySet().removeAll(Set.of(HOLDER, HOST, UNTIL));
                operations.commit(base, base.replaceProperties(properties));
            }
        } catch (RuntimeException endsByItself) {
            return;
        }
    }
}
