package lapor.jobs.lake;

import org.apache.iceberg.io.InputFile;
import org.apache.iceberg.io.SeekableInputStream;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.DelegatingSeekableInputStream;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Looks at one Parquet file of the lake, wherever it lies. */
final class DataFileCheck {
    private static final int BUFFER = 1 << 16;

    private DataFileCheck() {}

    /**
     * What is wrong with a file.
     *
     * @param length that it had when it was written, in bytes
     * @throws IOException if it cannot be read
     */
    static Optional<String> of(InputFile file, long length, Thoroughness thoroughness) throws IOException {
        if (!file.exists()) {
            return Optional.of("is not there");
        }
        if (file.getLength() != length) {
            return Optional.of("must be " + length + " bytes long, but has " + file.getLength());
        }
        if (thoroughness == Thoroughness.READ) {
            readBytes(file);
        }
        ParquetReadOptions options = ParquetReadOptions.builder()
                .usePageChecksumVerification(thoroughness == Thoroughness.READ)
                .build();
        try (ParquetFileReader parquet = new ParquetFileReader(new ForParquet(file), options)) {
            if (thoroughness == Thoroughness.READ) {
                readPages(parquet);
            }
        }
        return Optional.empty();
    }

    /** A local file system has checksums of its own, of every byte. */
    private static void readBytes(InputFile file) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = file.newStream()) {
            int read = in.read(buffer);
            while (read >= 0) {
                read = in.read(buffer);
            }
        }
    }

    private static void readPages(ParquetFileReader parquet) throws IOException {
        PageReadStore group = parquet.readNextRowGroup();
        while (group != null) {
            for (var column : parquet.getFooter().getFileMetaData().getSchema().getColumns()) {
                PageReader pages = group.getPageReader(column);
                pages.readDictionaryPage();
                DataPage page = pages.readPage();
                while (page != null) {
                    page = pages.readPage();
                }
            }
            group = parquet.readNextRowGroup();
        }
    }

    /** A file of Iceberg's as Parquet wants it. */
    private record ForParquet(InputFile file) implements org.apache.parquet.io.InputFile {
        @Override
        public long getLength() {
            return file.getLength();
        }

        @Override
        public org.apache.parquet.io.SeekableInputStream newStream() {
            SeekableInputStream stream = file.newStream();
            return new DelegatingSeekableInputStream(stream) {
                @Override
                public long getPos() throws IOException {
                    return stream.getPos();
                }

                @Override
                public void seek(long position) throws IOException {
                    stream.seek(position);
                }
            };
        }
    }
}
