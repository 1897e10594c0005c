package lapor.jobs;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * Two dozen complaints of one January, each handled and rated to its end, in a folder of their own: ready to run, and
 * to be spoilt.
 */
final class SmallWorld {
    static final String HEADER = "complaint_id,type,at,agency_id,actor,channel,reporter,rating";
    static final String LOG = "logs/2022-01.csv";
    static final int COMPLAINTS = 24;
    static final int ROWS = COMPLAINTS * 5;

    private final Path folder;

    private SmallWorld(Path folder) {
        this.folder = folder;
    }

    /** How a command ended, and what it said; paths begin inside the world. */
    record Ended(int code, String said, List<String> problems) {}

    /** A world in which nothing is wrong. */
    static SmallWorld in(Path folder) {
        return new SmallWorld(folder)
                .write(
                        "run.json",
                        """
                        { "asOf": "2022-02-01T00:00:00+07:00",
                          "logs": [ {"path": "logs", "source": "handling-log"} ],
                          "agencies": "agencies.csv", "calendar": "indonesia",
                          "lake": "lake", "out": "out" }
                        """)
                .write(
                        "agencies.csv",
                        """
                        agency_id,name,type,zone
                        A1,Kota Satu,city,
                        A2,Kota Dua,city,Asia/Makassar
                        """)
                .write(LOG, log());
    }

    /** The log: a header, and five rows for each complaint. */
    static String log() {
        return HEADER + "\n" + String.join("\n", rows()) + "\n";
    }

    /** The rows of the log, without its header. */
    static List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (int id = 1; id <= COMPLAINTS; id++) {
            String agency = id % 2 == 0 ? "A1" : "A2";
            int day = 3 + id % 9;
            rows.add("%d,SUBMITTED,2022-01-%02dT08:00:00,,reporter,website,Siti %d,".formatted(id, day, id));
            rows.add("%d,DISPOSED,2022-01-%02dT09:00:00,%s,national_admin,,,".formatted(id, day + 1, agency));
            rows.add("%d,RESPONDED,2022-01-%02dT10:00:00,%s,liaison,,,".formatted(id, day + 3 + id % 7, agency));
            rows.add("%d,CLOSED,2022-01-%02dT11:00:00,%s,agency_admin,,,".formatted(id, day + 14, agency));
            rows.add("%d,RATED,2022-01-%02dT12:00:00,%s,reporter,,,%d".formatted(id, day + 16, agency, 1 + id % 5));
        }
        return rows;
    }

    static byte[] gzip(String text) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (GZIPOutputStream zipped = new GZIPOutputStream(bytes)) {
                zipped.write(text.getBytes(StandardCharsets.UTF_8));
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path(String file) {
        return folder.resolve(file);
    }

    SmallWorld write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    SmallWorld write(String file, byte[] bytes) {
        try {
            Files.createDirectories(path(file).getParent());
            Files.write(path(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The log under another name, or none at all. */
    SmallWorld withoutLog() {
        try {
            Files.delete(path(LOG));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes something else in a place of a file that must hold it. */
    SmallWorld replace(String file, String part, String by) {
        try {
            String text = Files.readString(path(file));
            if (!text.contains(part)) {
                throw new IllegalArgumentException(file + " does not hold " + part);
            }
            return write(file, text.replace(part, by));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the night of this world. */
    Ended nightly(String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("nightly", "--run", path("run.json").toString()));
        arguments.addAll(Arrays.asList(options));
        return command(arguments.toArray(String[]::new));
    }

    /** Runs any command. */
    Ended command(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(
                new PrintWriter(new BufferedWriter(out), true),
                new PrintWriter(new BufferedWriter(err), true),
                arguments);
        String said = out.toString() + err;
        return new Ended(
                code,
                said,
                err.toString()
                        .replace(folder + "/", "")
                        .replace(folder.toString(), ".")
                        .lines()
                        .toList());
    }
}
