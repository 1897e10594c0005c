package lapor.jobs.logs;

import lapor.source.Dialect;
import lapor.source.Dialect.Format;
import lapor.source.RowMapping;
import lapor.source.SourceMapping;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

import java.io.BufferedReader;
import java.io.IOException;
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

    /** Opens a file. */
    static LogRows open(LogFile file, SourceMapping mapping, Configuration hadoop) throws UnreadableLogException {
        Dialect dialect = mapping.dialect();
        Path path = new Path(file.uri());
        Format format = of(file.name(), dialect);
        if (format == Format.PARQUET) {
            return ParquetRows.open(path, mapping, hadoop);
        }
        try {
            RowMapping rows = new RowMapping(mapping, file.name());
            BufferedReader text = LogText.open(LogStorage.of(path, hadoop).open(path), dialect.encoding());
            return switch (format) {
                case JSONL -> new JsonRows(text, dialect);
                case TSV -> DelimitedRows.open(text, dialect.delimiter().orElse('\t'), rows);
                case CSV, PARQUET ->
                    DelimitedRows.open(text, dialect.delimiter().orElse(','), rows);
            };
        } catch (IOException e) {
            throw LogText.unreadable(e);
        }
    }
}
