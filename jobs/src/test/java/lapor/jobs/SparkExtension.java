package lapor.jobs;

import lapor.jobs.lake.Lake;
import lapor.jobs.lake.LakeSession;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Hands each test an empty lake of its own, on the one Spark that runs in the JVM of the tests. */
public final class SparkExtension implements ParameterResolver {
    static {
        configure();
    }

    /** What Spark is to be like when it starts, in the JVM of the tests. */
    static void configure() {
        System.setProperty("spark.master", "local[2]");
        System.setProperty("spark.ui.enabled", "false");
        System.setProperty("spark.driver.host", "localhost");
        System.setProperty("spark.driver.bindAddress", "127.0.0.1");
        System.setProperty("spark.sql.shuffle.partitions", "4");
        // so that a night finds the code that Spark has generated for the nights before it
        System.setProperty("spark.sql.artifact.isolation.enabled", "false");
        System.setProperty("spark.sql.codegen.cache.maxEntries", "5000");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Lake.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        try {
            return Lake.of(LakeSession.start(Files.createTempDirectory("lake")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
