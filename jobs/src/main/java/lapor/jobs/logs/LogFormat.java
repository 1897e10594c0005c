package lapor.jobs.logs;

import lapor.source.Dialect;
import lapor.source.Dialect.Format;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Opens a log file in the format that its mapping or its name says. */
final class LogFormat {
    private LogFormat() {}

    /** The format of a file: the mapping's, else the one its name ends with, else CSV. */
    static Format of(String name, Dialect dialect) {
        return dialect.format().orElseGet(() -> byName(name.toLowerCase(Locale.ROOT)));
    }

    private static Format byName(String name) {
        String plain = name.replaceFirst("\\.(gz|zst)$", "");
        if (plain.endsWith(".jsonl") || plain.endsWith(".ndjson") || plain.endsWith(".json")) {
            return Format.JSONL;
        }
        if (plain.endsWith(".parquet")) {
            return Format.PARQUET;
        }
        return plain.endsWith(".tsv") ? Format.TSV : Format.CSV;
    }

    /** Opens a text file; Parquet files are read by Spark itself. */
    static LogRows open(LogFile file, Dialect dialect, Configuration hadoop) throws UnreadableLogException {
        try {
            Path path = new Path(file.uri());
            InputStream bytes = path.getFileSystem(hadoop).open(path);
            return of(file.name(), dialect) == Format.JSONL
                    ? new JsonRows(LogText.open(bytes), dialect)
                    : delimited(file, dialect, bytes);
        } catch (IOException e) {
            throw LogText.unreadable(e);
        }
    }

    /** Opens a delimited file, whose header tells its columns. */
    static DelimitedRows openDelimited(LogFile file, Dialect dialect, Configuration hadoop)
            throws UnreadableLogException {
        try {
            Path path = new Path(file.uri());
            return delimited(file, dialect, path.getFileSystem(hadoop).open(path));
        } catch (IOException e) {
            throw LogText.unreadable(e);
        }
    }

    private static DelimitedRows delimited(LogFile file, Dialect dialect, InputStream bytes)
            throws IOException, UnreadableLogException {
        char byFormat = of(file.name(), dialect) == Format.TSV ? '\t' : ',';
        return DelimitedRows.open(LogText.open(bytes), dialect.delimiter().orElse(byFormat), dialect);
    }
}
