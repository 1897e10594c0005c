package lapor.generate;

/** The run file that runs a world. */
final class RunFile {
    private RunFile() {}

    static String of(World world) {
        return """
                { "edition": "%s", "asOf": "%s",
                  "logs": [ {"path": "logs", "source": "handling-log"} ],
                  "agencies": "agencies.csv", "calendar": "%s",
                  "entries": "entries.csv", "documents": "documents.csv", "panel": "panel.csv", "claims": "claims.csv",
                  "lake": "../target/lake", "out": "../target/out", "languages": ["id", "en"] }
                """
                .formatted(
                        world.frame().edition(),
                        Wib.text(world.frame().asOf()),
                        world.calendar().name());
    }
}
