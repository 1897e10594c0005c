package lapor.generate;

import com.fasterxml.jackson.databind.node.TextNode;

/** The run file that runs a world, inside its own folder. */
final class RunFile {
    private RunFile() {}

    /**
     * The text of the file.
     *
     * @param edition how a run finds it: the id of a bundled edition, or a file in the folder
     */
    static String of(World world, String edition) {
        return """
                { "edition": %s, "asOf": "%s",
                  "logs": [ {"path": "logs", "source": "handling-log"} ],
                  "agencies": "agencies.csv", "regions": "regions.csv", "calendar": "%s",
                  "entries": "entries.csv", "documents": "documents.csv", "panel": "panel.csv", "claims": "claims.csv",
                  "lake": "lake", "out": "out", "languages": ["id", "en"] }
                """
                .formatted(
                        TextNode.valueOf(edition),
                        Wib.text(world.frame().asOf()),
                        world.calendar().name());
    }
}
