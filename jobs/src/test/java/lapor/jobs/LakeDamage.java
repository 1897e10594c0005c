package lapor.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What can happen to one file of a lake. */
enum LakeDamage {
    CUT {
        @Override
        void to(Path file) throws IOException {
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        }
    },
    EMPTY {
        @Override
        void to(Path file) throws IOException {
            Files.write(file, new byte[0]);
        }
    },
    GONE {
        @Override
        void to(Path file) throws IOException {
            Files.delete(file);
        }
    },
    FLIPPED {
        @Override
        void to(Path file) throws IOException {
            byte[] bytes = Files.readAllBytes(file);
            for (int at = bytes.length / 3; at < bytes.length * 2 / 3; at++) {
                bytes[at] ^= 0x55;
            }
            Files.write(file, bytes);
        }
    },
    FOLDER {
        @Override
        void to(Path file) throws IOException {
            Files.delete(file);
            Files.createDirectory(file);
        }
    };

    abstract void to(Path file) throws IOException;

    /** Kinds of files of a lake, each by the newest that readers need. */
    enum Kind {
        METADATA("events/metadata", ".metadata.json"),
        REGISTER_METADATA("files/metadata", ".metadata.json"),
        MANIFEST_LIST("events/metadata", "snap-", ".avro"),
        MANIFEST("events/metadata", "-m0.avro"),
        EVENTS("events/data", "-00001.parquet"),
        DELETES("events/data", "-deletes.parquet"),
        REGISTER("files/data", ".parquet"),
        REJECTED("rejected/data", ".parquet");

        private final String folder;
        private final List<String> parts;

        Kind(String folder, String... parts) {
            this.folder = folder;
            this.parts = List.of(parts);
        }

        /** The newest such file. */
        Path in(Path lake) {
            try (Stream<Path> files = Files.walk(lake.resolve("lapor").resolve(folder))) {
                return files.filter(Files::isRegularFile)
                        .filter(file -> !file.getFileName().toString().startsWith("."))
                        .filter(file -> parts.stream()
                                .allMatch(part -> file.getFileName().toString().contains(part)))
                        .max(Comparator.comparing(LakeDamage::version))
                        .orElseThrow();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static long version(Path file) {
        String name = file.getFileName().toString();
        return name.matches("v\\d+\\..*")
                ? Long.parseLong(name.substring(1, name.indexOf('.')))
                : file.toFile().lastModified();
    }
}
