package lapor.jobs.logs;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;

/** Ways in which a log file comes to harm between the system that wrote it and this one. */
public enum Damage {
    FLIPPED_BYTES {
        @Override
        public byte[] to(byte[] log, Random random) {
            byte[] damaged = log.clone();
            for (int i = random.nextInt(20); i >= 0 && damaged.length > 0; i--) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return damaged;
        }
    },
    CUT_OFF {
        @Override
        public byte[] to(byte[] log, Random random) {
            return Arrays.copyOf(log, random.nextInt(log.length + 1));
        }
    },
    STRAY_CHARACTERS {
        private final String strays = "\"\"\"',;\n\r\t\\{}[]:\u0000\uFEFF\u00A0";

        @Override
        public byte[] to(byte[] log, Random random) {
            StringBuilder text = new StringBuilder(new String(log, UTF_8));
            for (int i = random.nextInt(5); i >= 0; i--) {
                text.insert(random.nextInt(text.length() + 1), strays.charAt(random.nextInt(strays.length())));
            }
            return text.toString().getBytes(UTF_8);
        }
    },
    ODD_VALUES {
        private final List<String> odd = List.of(
                "+999999999-12-31T23:59:59Z",
                "-999999999-01-01",
                "1999-01-01T00:00:00",
                "2021-02-30T00:00:00+07:00",
                "2021-01-01T24:00:00",
                "2021-01-01T00:00:00+25:00",
                "9999-12-31T23:59:59-18:00",
                "1e999999999",
                "NaN",
                "\uD83D\uDE00",
                "");

        @Override
        public byte[] to(byte[] log, Random random) {
            return cells(log, random, cell -> odd.get(random.nextInt(odd.size())));
        }
    },
    HUGE_CELLS {
        @Override
        public byte[] to(byte[] log, Random random) {
            return cells(log, random, cell -> "x".repeat(random.nextInt(200_000)));
        }
    },
    SHUFFLED_ROWS {
        @Override
        public byte[] to(byte[] log, Random random) {
            List<String> rows = rows(log);
            Collections.shuffle(rows, random);
            return joined(rows);
        }
    },
    REPEATED_ROWS {
        @Override
        public byte[] to(byte[] log, Random random) {
            List<String> rows = rows(log);
            rows.addAll(rows.subList(random.nextInt(rows.size()), rows.size()));
            return joined(rows);
        }
    },
    SHIFTED_COLUMNS {
        @Override
        public byte[] to(byte[] log, Random random) {
            int from = random.nextInt(10);
            return joined(rows(log).stream()
                    .map(row -> {
                        List<String> cells = new ArrayList<>(List.of(row.split(",", -1)));
                        Collections.rotate(cells.subList(0, Math.min(from, cells.size())), 1);
                        return String.join(",", cells);
                    })
                    .toList());
        }
    },
    DROPPED_COLUMN {
        @Override
        public byte[] to(byte[] log, Random random) {
            int dropped = random.nextInt(10);
            return joined(rows(log).stream()
                    .map(row -> {
                        List<String> cells = new ArrayList<>(List.of(row.split(",", -1)));
                        cells.remove(Math.min(dropped, cells.size() - 1));
                        return String.join(",", cells);
                    })
                    .toList());
        }
    },
    OTHER_ENCODING {
        @Override
        public byte[] to(byte[] log, Random random) {
            String text = new String(log, UTF_8).replace("website", "w\u00e9bsite");
            return random.nextBoolean() ? text.getBytes(ISO_8859_1) : text.getBytes(UTF_16LE);
        }
    },
    MIXED_ENCODINGS {
        @Override
        public byte[] to(byte[] log, Random random) {
            byte[] other = OTHER_ENCODING.to(log, random);
            byte[] both = Arrays.copyOf(log, log.length + other.length);
            System.arraycopy(other, 0, both, log.length, other.length);
            return both;
        }
    },
    ZIPPED {
        @Override
        public byte[] to(byte[] log, Random random) {
            try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
                try (GZIPOutputStream zipped = new GZIPOutputStream(bytes)) {
                    zipped.write(log);
                }
                return bytes.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    /** The log after the harm. */
    public abstract byte[] to(byte[] log, Random random);

    private static List<String> rows(byte[] log) {
        return new ArrayList<>(List.of(new String(log, UTF_8).split("\n", -1)));
    }

    private static byte[] joined(List<String> rows) {
        return String.join("\n", rows).getBytes(UTF_8);
    }

    /** Changes one cell of some rows. */
    private static byte[] cells(byte[] log, Random random, UnaryOperator<String> change) {
        List<String> rows = rows(log);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int row = random.nextInt(rows.size());
            String[] cells = rows.get(row).split(",", -1);
            int cell = random.nextInt(cells.length);
            cells[cell] = change.apply(cells[cell]);
            rows.set(row, String.join(",", cells));
        }
        return joined(rows);
    }
}
