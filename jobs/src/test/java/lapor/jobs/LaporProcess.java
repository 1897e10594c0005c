package lapor.jobs;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A night in a process of its own, with a locale and an environment of its own. */
final class LaporProcess {
    private LaporProcess() {}

    /** How it ended, and what it said on both of its streams. */
    record Ended(int code, String said) {}

    /**
     * Runs the night of a world.
     *
     * @param options of Java
     * @param environment beside the test's own
     * @param folder of the world
     * @param out where it is published; the lake is beside it
     */
    static Ended nightly(List<String> options, Map<String, String> environment, Path folder, Path out)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-opens") || argument.startsWith("-Dspark."))
                .forEach(command::add);
        command.addAll(options);
        command.addAll(List.of("-Xmx2g", "-XX:TieredStopAtLevel=1", "-Duser.timezone=UTC"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "nightly"));
        command.addAll(List.of("--run", folder.resolve("run.json").toString(), "--out", out.toString()));
        command.addAll(List.of("--lake", out + "-lake"));
        Path said = folder.resolve("said.txt");
        ProcessBuilder process =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        process.environment().putAll(environment);
        int code = process.start().waitFor();
        return new Ended(code, new String(Files.readAllBytes(said), StandardCharsets.ISO_8859_1));
    }
}
