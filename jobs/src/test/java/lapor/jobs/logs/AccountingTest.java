package lapor.jobs.logs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import lapor.input.Problems;
import lapor.source.SourceMappingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * One byte more, one less, one changed, or the end cut off: if that changed what is accepted and nothing said so with
 * its place, numbers would be published that nobody could doubt. Two classes cannot be seen, and are counted: a file
 * cut exactly at the end of a line (or of a member), and a changed value that is still a valid one.
 */
class AccountingTest {
    private static final int DAMAGES = Integer.getInteger("lapor.damages", 40);
    private static final Pattern PLACE = Pattern.compile(
            "line \\d+|byte \\d+|row \\d+|column \"|key |header|entr(y|ies)|PAR1|footer or a page|list");

    /** What a damage came to. */
    private enum Outcome {
        HARMLESS,
        REFUSED,
        IN_QUARANTINE,
        WARNED,
        CUT_AT_AN_END,
        STILL_VALID,
        UNSEEN
    }

    private final Map<Outcome, Integer> outcomes = new TreeMap<>();
    private final List<String> unseen = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void noByteIsPassedOverInSilence() throws IOException {
        for (LogLayout layout : LogLayout.values()) {
            for (Compressed kind : Compressed.values()) {
                damage(layout, kind);
            }
        }
        System.out.println("accounting: " + outcomes);
        assertThat(unseen).isEmpty();
        int damages = outcomes.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(damages).isEqualTo(DAMAGES * LogLayout.values().length * Compressed.values().length);
        assertThat(outcomes.get(Outcome.CUT_AT_AN_END)).as("cut at an end").isLessThan(damages / 50);
        assertThat(outcomes.get(Outcome.REFUSED)).isGreaterThan(damages / 2);
    }

    private void damage(LogLayout layout, Compressed kind) throws IOException {
        byte[] whole = kind.of(layout.bytes());
        SourceMappingFile mapping = withFormat(layout);
        String name = layout.file() + kind.ending();
        ReadLog truth = read(name, whole, mapping);
        assertThat(truth.problem()).as(layout + " " + kind).isEmpty();
        assertThat(truth.events()).as(layout + " " + kind).hasSize(24);
        for (int i = 0; i < DAMAGES; i++) {
            int seed = (layout.ordinal() * 100 + kind.ordinal()) * 1_000_000 + i;
            OneByte damage = OneByte.values()[i % OneByte.values().length];
            byte[] damaged = damage.to(whole, new Random(seed));
            Outcome outcome = outcome(name, damaged, mapping, truth, kind);
            outcomes.merge(outcome, 1, Integer::sum);
            if (outcome == Outcome.UNSEEN) {
                unseen.add(layout + " " + kind + " " + damage + " seed " + seed);
            }
        }
    }

    /** In an archive the entry's name says nothing here; the mapping does. */
    private static SourceMappingFile withFormat(LogLayout layout) {
        String format = layout.file().replaceFirst("log\\.", "").replaceFirst("json$", "jsonl");
        return new SourceMappingFile(
                "own", layout.mapping().text().replaceFirst("\\{", "{\"format\": \"" + format + "\", "));
    }

    private Outcome outcome(String name, byte[] bytes, SourceMappingFile mapping, ReadLog truth, Compressed kind)
            throws IOException {
        if (bytes.length == 0) {
            return Outcome.REFUSED;
        }
        ReadLog read = read(name, bytes, mapping);
        if (!read.problem().isEmpty()) {
            return PLACE.matcher(read.problem()).find() ? Outcome.REFUSED : unseen(read);
        }
        int lost = truth.events().size() - read.events().size();
        if (lost > 0 && lost <= 2 * read.rejected().size()) {
            return Outcome.IN_QUARANTINE;
        }
        if (read.openLine() > 0 && truth.openLine() == 0) {
            return Outcome.WARNED;
        }
        if (read.events().equals(truth.events())) {
            return Outcome.HARMLESS;
        }
        List<String> beginning = truth.events().subList(0, truth.events().size() - Math.max(0, lost));
        if (lost > 0 && read.events().equals(beginning)) {
            return endsALine(bytes) || kind == Compressed.GZIP_MEMBERS ? Outcome.CUT_AT_AN_END : unseen(read);
        }
        return lost == 0 && kind == Compressed.PLAIN ? Outcome.STILL_VALID : unseen(read);
    }

    private Outcome unseen(ReadLog read) {
        unseen.add(read.toString());
        return Outcome.UNSEEN;
    }

    private static boolean endsALine(byte[] bytes) {
        return bytes[bytes.length - 1] == '\n' || bytes[bytes.length - 1] == '\r';
    }

    /** Columns that are missing are a problem, too; that is told by the header, or by the keys of the rows. */
    private ReadLog read(String name, byte[] bytes, SourceMappingFile mapping) throws IOException {
        Path path = Files.write(folder.resolve(name), bytes);
        LogFile file = new LogFile(name, "file:" + path, "id", "checksum", mapping.name(), mapping.text());
        Problems problems = new Problems();
        LogHeaders.check(file, mapping.mapping(), problems);
        ReadLog read = ReadLog.of(file);
        return problems.size() > 0 && read.problem().isEmpty()
                ? new ReadLog(List.of(), List.of(), 0, "column \"", 0)
                : read;
    }

    /** Damages of one byte, and a cut. */
    private enum OneByte {
        ONE_MORE {
            @Override
            byte[] to(byte[] log, Random random) {
                int at = random.nextInt(log.length + 1);
                byte[] one = {odd(random)};
                return Compressed.joined(Arrays.copyOf(log, at), one, Arrays.copyOfRange(log, at, log.length));
            }
        },
        ONE_LESS {
            @Override
            byte[] to(byte[] log, Random random) {
                int at = random.nextInt(log.length);
                return Compressed.joined(Arrays.copyOf(log, at), Arrays.copyOfRange(log, at + 1, log.length));
            }
        },
        ANOTHER {
            @Override
            byte[] to(byte[] log, Random random) {
                byte[] damaged = log.clone();
                int at = random.nextInt(log.length);
                byte other = odd(random);
                damaged[at] = other == damaged[at] ? (byte) (other + 1) : other;
                return damaged;
            }
        },
        ONE_BIT {
            @Override
            byte[] to(byte[] log, Random random) {
                byte[] damaged = log.clone();
                damaged[random.nextInt(log.length)] ^= (byte) (1 << random.nextInt(8));
                return damaged;
            }
        },
        CUT {
            @Override
            byte[] to(byte[] log, Random random) {
                return Arrays.copyOf(log, random.nextInt(log.length));
            }
        };

        private static final byte[] SIGNS = "\"\"\n\r,;\t{}[]\\ 0".getBytes(UTF_8);

        abstract byte[] to(byte[] log, Random random);

        /** Every other one is a sign that means something to a reader. */
        static byte odd(Random random) {
            return random.nextBoolean() ? SIGNS[random.nextInt(SIGNS.length)] : (byte) random.nextInt(256);
        }
    }
}
