package lapor.source;

import lapor.text.Coded;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;

/**
 * How a source writes its text files.
 *
 * @param format how rows are written; absent when the file's name tells
 * @param delimiter between the cells of delimited files; absent when the format tells
 * @param quote what a cell of delimited files may stand between, doubled where it is part of the cell
 * @param encoding of text files
 * @param rows the key of the list that a JSON file has its rows in, keys joined by dots; absent where it is the rows
 * @param nulls texts that mean "no value", beside the empty cell, folded
 */
public record Dialect(
        Optional<Format> format,
        Optional<Character> delimiter,
        char quote,
        Charset encoding,
        Optional<String> rows,
        Set<String> nulls) {

    /** How rows are written. */
    public enum Format implements Coded {
        CSV,
        TSV,
        JSONL,
        PARQUET
    }

    /** A cell as a value; absent when it holds none. */
    public Optional<String> value(String cell) {
        String tidy = Text.tidy(cell);
        return tidy.isEmpty() || nulls.contains(Text.fold(tidy)) ? Optional.empty() : Optional.of(tidy);
    }
}
