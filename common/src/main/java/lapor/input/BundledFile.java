package lapor.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Small files that come with the program, each beside the class that reads it. */
public final class BundledFile {
    private BundledFile() {}

    /**
     * The text of a file.
     *
     * @throws IllegalStateException if it is not there
     */
    public static String read(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the bundled " + name + " is not there");
            }
            return InputFile.decode(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundled " + name, e);
        }
    }
}
