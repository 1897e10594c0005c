package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import lapor.concurrent.HeldException;
import lapor.jobs.lake.Arrival;
import lapor.jobs.lake.IngestedFile;
import lapor.jobs.lake.Lake;
import lapor.jobs.lake.LakeLock;
import lapor.jobs.lake.LakeSession;
import org.apache.iceberg.CatalogUtil;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** A lake whose catalogue is a database. If it failed, of two ingests one could delete what the other has written. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherCatalogTest {
    private static final String CATALOG = "spark.sql.catalog.lake";
    private static final CountDownLatch PAUSED = new CountDownLatch(1);
    private static final CountDownLatch GOES_ON = new CountDownLatch(1);

    private final Map<String, String> settings = new TreeMap<>();
    private SmallWorld world = SmallWorld.in(Path.of(System.getProperty("java.io.tmpdir"), "lapor-unused"));

    @BeforeAll
    void runANight(@TempDir Path folder) {
        settings.put("type", "jdbc");
        settings.put("uri", "jdbc:h2:mem:lake;DB_CLOSE_DELAY=-1;DATABASE_TO_LOWER=TRUE");
        settings.put("warehouse", folder.resolve("warehouse").toString());
        settings.put("jdbc.schema-version", "V1");
        System.setProperty(CATALOG, "org.apache.iceberg.spark.SparkCatalog");
        settings.forEach((name, value) -> System.setProperty(CATALOG + "." + name, value));
        System.setProperty("spark.lapor.lake.leaseSeconds", "2");
        world = SmallWorld.in(folder)
                .write(SmallWorld.LOG, SmallWorld.log() + "25,SUBMITTED,2022-13-40T08:00:00,,reporter,website,,\n");
        SmallWorld.Ended ended = world.nightly();
        assertThat(ended.code()).as(ended.said()).isZero();
    }

    @AfterAll
    void backToFolders() {
        settings.keySet().forEach(name -> System.clearProperty(CATALOG + "." + name));
        System.clearProperty(CATALOG);
        System.clearProperty("spark.lapor.lake.leaseSeconds");
    }

    @Test
    void isReadWithoutSpark() {
        assertThat(world.path("lake")).doesNotExist();
        assertThat(ask("status").said())
                .containsPattern("files ingested +[12]\n")
                .containsPattern("rows +read (121|242) = accepted (120|240)")
                .containsPattern("lake is whole +yes\n");
        assertThat(ask("verify", "current", "--deep").problems()).isEmpty();
    }

    @Test
    void isHeldByOneRunForAsLongAsThatLives() throws Exception {
        try (LakeLock held = LakeLock.take(world.path("lake"))) {
            // longer than the lease, which is renewed
            Thread.sleep(3000);
            SmallWorld.Ended ended = world.nightly();
            assertThat(ended.code()).isEqualTo(ExitCode.HELD);
            assertThat(ended.problems()).singleElement().asString().startsWith("another run holds the lake: one on ");
            assertThat(ask("status").said()).containsPattern("held by a run +yes\n");
            assertThat(held.lake()).isEqualTo(world.path("lake"));
        }
        assertThat(ask("status").said()).containsPattern("held by a run +no\n");
        assertThat(world.nightly().code()).isZero();
    }

    /** The second one was written by a clock that was ahead. */
    @ParameterizedTest
    @ValueSource(strings = {"2020-01-01T00:00:00Z", "2999-01-01T00:00:00Z"})
    void isTakenOverFromADeadRun(String until) {
        catalog()
                .loadTable(TableIdentifier.of("lapor", "lock"))
                .updateProperties()
                .set("lapor.lock.holder", "somebody")
                .set("lapor.lock.until", until)
                .commit();
        assertThat(ask("status").said()).containsPattern("held by a run +yes\n");
        SmallWorld.Ended ended = world.nightly();
        assertThat(ended.code()).as(ended.said()).isZero();
    }

    @Test
    void registersNothingOfARunThatWasTakenForDead() throws Exception {
        Lake first = Lake.of(LakeSession.start(world.path("lake")));
        long events = first.events().count();
        int files = first.files().size();
        Dataset<Row> some = local(first, first.events().limit(3));
        Dataset<Row> paused = local(first, first.rejected().limit(1)).filter((FilterFunction<Row>) row -> {
            PAUSED.countDown();
            GOES_ON.await();
            return true;
        });
        CompletableFuture<Throwable> ended = CompletableFuture.supplyAsync(() -> catchThrowable(() -> first.writer()
                .append("first", arrival(some, paused, first.files().get(0), "first"))));
        PAUSED.await();

        Lake second = Lake.of(LakeSession.start(world.path("lake")));
        second.writer()
                .append(
                        "first",
                        arrival(
                                local(second, second.events().limit(5)),
                                second.rejected().limit(0),
                                second.files().get(0),
                                "second"));
        GOES_ON.countDown();

        assertThat(ended.get()).isInstanceOf(HeldException.class);
        Lake after = Lake.of(LakeSession.start(world.path("lake")));
        assertThat(after.files())
                .hasSize(files + 1)
                .extracting(IngestedFile::id)
                .doesNotContain("first");
        assertThat(after.events().count()).isEqualTo(events + 5);
        assertThat(after.rejected().count()).isEqualTo(1);
        assertThat(ask("status").code()).isZero();
    }

    private static Arrival arrival(Dataset<Row> events, Dataset<Row> rejected, IngestedFile like, String id) {
        IngestedFile file = new IngestedFile(
                id,
                like.name(),
                like.checksum(),
                like.mapping(),
                like.rows(),
                like.replaced(),
                like.openLine(),
                like.provides(),
                like.columns(),
                like.cautions());
        return new Arrival(events, Optional.empty(), rejected, List.of(file));
    }

    private static Dataset<Row> local(Lake lake, Dataset<Row> rows) {
        return lake.spark().createDataFrame(rows.collectAsList(), rows.schema());
    }

    private Catalog catalog() {
        return CatalogUtil.buildIcebergCatalog("lake", settings, new org.apache.hadoop.conf.Configuration());
    }

    private SmallWorld.Ended ask(String... command) {
        String[] all = new String[command.length + 2];
        System.arraycopy(command, 0, all, 0, command.length);
        all[command.length] = "--run";
        all[command.length + 1] = world.path("run.json").toString();
        return world.command(all);
    }
}
