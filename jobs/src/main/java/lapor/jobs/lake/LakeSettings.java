package lapor.jobs.lake;

import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.CatalogUtil;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.util.LocationUtil;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the lake's catalogue is reached: as Spark is told, else as the embedded folder. What Spark is told stands among
 * the system's properties, whoever starts it, so that it is known without Spark, too.
 *
 * @param catalog settings of the catalogue, by their names behind {@code spark.sql.catalog.lake}; empty for the folder
 * @param hadoop settings of Hadoop
 */
record LakeSettings(SortedMap<String, String> catalog, SortedMap<String, String> hadoop) {
    static final String CATALOG_KEY = "spark.sql.catalog." + LakeSession.CATALOG;
    private static final String HADOOP_KEY = "spark.hadoop.";

    /** Those of this process. */
    static LakeSettings ofProcess() {
        return new LakeSettings(below(CATALOG_KEY), below(HADOOP_KEY));
    }

    private static SortedMap<String, String> below(String prefix) {
        SortedMap<String, String> settings = new TreeMap<>();
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.equals(prefix) || name.startsWith(prefix.endsWith(".") ? prefix : prefix + "."))
                .forEach(name -> settings.put(name.substring(prefix.length()), System.getProperty(name, "")));
        return settings;
    }

    /** Whether the lake is a folder. */
    boolean isEmbedded() {
        return catalog.isEmpty();
    }

    /** Opens the catalogue without Spark. */
    Catalog open(Path folder) {
        Map<String, String> properties = new TreeMap<>();
        catalog.forEach((name, value) -> {
            if (!name.isEmpty()) {
                properties.put(name.substring(1), value);
            }
        });
        if (isEmbedded()) {
            properties.put(CatalogUtil.ICEBERG_CATALOG_TYPE, CatalogUtil.ICEBERG_CATALOG_TYPE_HADOOP);
            properties.put("warehouse", warehouse(folder));
        }
        return CatalogUtil.buildIcebergCatalog(LakeSession.CATALOG, properties, configuration());
    }

    /** Hadoop's settings as Spark would have them. */
    Configuration configuration() {
        Configuration configuration = new Configuration();
        hadoop.forEach(configuration::set);
        return configuration;
    }

    /** Where the tables of the embedded lake are. */
    static String warehouse(Path folder) {
        // a folder that is there has a slash at the end of its address
        return LocationUtil.stripTrailingSlash(new org.apache.hadoop.fs.Path(
                        folder.toAbsolutePath().normalize().toUri())
                .toString());
    }
}
