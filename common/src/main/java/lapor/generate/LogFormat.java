package lapor.generate;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;

/** How the log of a world is written, into one file per month. */
public interface LogFormat {
    /** Makes the file of a month in a folder, such as {@code 2021-01.csv.gz}. */
    Lines open(Path folder, YearMonth month) throws IOException;

    /** Takes the lines of a file, one after the other. */
    interface Lines extends Closeable {
        void write(LogLine line) throws IOException;
    }
}
