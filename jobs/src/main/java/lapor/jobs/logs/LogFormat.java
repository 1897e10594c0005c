package lapor.jobs.logs;

import lapor.source.Dialect;
import lapor.source.Dialect.Format;
import lapor.source.MisplacedText;
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
        Path path = new Path(file.uri());
        if (of(file.name(), mapping.dialect()) == Format.PARQUET) {
            return ParquetRows.open(path, mapping, hadoop);
        }
        try {
            LogContent content = LogContent.open(LogStorage.of(path, hadoop), path, file.name());
            return open(content, mapping, new RowMapping(mapping, file.fileName()));
        } catch (IOException e) {
            throw LogText.unreadable(e);
        }
    }

    private static LogRows open(LogContent log, SourceMapping mapping, RowMapping rows)
            throws IOException, UnreadableLogException {
        Dialect dialect = mapping.dialect();
        BufferedReader text = LogText.open(log.bytes(), dialect.encoding());
        return switch (of(log.name(), dialect)) {
            case JSONL -> JsonForm.open(text, mapping);
            case TSV -> DelimitedRows.open(text, dialect.delimiter().orElse('\t'), rows);
            case CSV -> DelimitedRows.open(text, dialect.delimiter().orElse(','), rows);
            case PARQUET ->
                throw new UnreadableLogException(
                        "is a zip archive of " + MisplacedText.fileName(log.name()) + "; Parquet is not read from one");
        };
    }
}
