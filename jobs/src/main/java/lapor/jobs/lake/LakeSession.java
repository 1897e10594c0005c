package lapor.jobs.lake;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

import java.nio.file.Path;

/** Starts Spark with the lake as its catalogue {@code lake}. */
public final class LakeSession {
    static final String CATALOG = "lake";

    private LakeSession() {}

    /**
     * A session of its own on the Spark that runs in this process; Spark is started when it does not run yet. What
     * {@code spark-submit} or the configuration of the cluster says goes before the defaults, the session's time zone
     * aside: a lake in another catalogue needs only {@code spark.sql.catalog.lake} and its kin.
     *
     * @param folder where the embedded lake is, when no other catalogue is configured
     */
    public static SparkSession start(Path folder) {
        SparkSession session =
                SparkSession.builder().config(configuration()).getOrCreate().newSession();
        SparkSession.setActiveSession(session);
        // Days are cut by moving instants to local time as if it were UTC: another zone would move them twice.
        session.conf().set("spark.sql.session.timeZone", "UTC");
        LakeSettings settings = LakeSettings.ofProcess();
        if (settings.isEmbedded()) {
            session.conf().set(LakeSettings.CATALOG_KEY, "org.apache.iceberg.spark.SparkCatalog");
            session.conf().set(LakeSettings.CATALOG_KEY + ".type", "hadoop");
            session.conf().set(LakeSettings.CATALOG_KEY + ".warehouse", LakeSettings.warehouse(folder));
        }
        settings.catalog().forEach((name, value) -> session.conf().set(LakeSettings.CATALOG_KEY + name, value));
        return session;
    }

    /** The folder of a session's embedded lake; of no meaning where the catalogue is another. */
    static Path folder(SparkSession session) {
        String warehouse = session.conf().get(LakeSettings.CATALOG_KEY + ".warehouse", "/");
        return Path.of(new org.apache.hadoop.fs.Path(warehouse).toUri().getPath());
    }

    private static SparkConf configuration() {
        SparkConf conf = new SparkConf();
        conf.setIfMissing("spark.app.name", "lapor");
        if (!conf.contains("spark.master")) {
            conf.set("spark.master", "local[*]");
            conf.setIfMissing("spark.ui.enabled", "false");
            conf.setIfMissing("spark.driver.host", "localhost");
            conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
            conf.setIfMissing("spark.sql.shuffle.partitions", "8");
        }
        conf.setIfMissing("spark.sql.sources.v2.bucketing.enabled", "true");
        conf.setIfMissing("spark.sql.sources.v2.bucketing.pushPartValues.enabled", "true");
        conf.setIfMissing("spark.sql.iceberg.planning.preserve-data-grouping", "true");
        // what is kept of a delivery is read a few times only: looking for its best encoding costs more than it saves
        conf.setIfMissing("spark.sql.inMemoryColumnarStorage.compressed", "false");
        return conf;
    }
}
