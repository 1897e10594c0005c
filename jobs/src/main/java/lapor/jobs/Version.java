package lapor.jobs;

import lapor.publication.CodeVersion;
import picocli.CommandLine.IVersionProvider;

/** The version that {@code --version} prints. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"lapor " + CodeVersion.current()};
    }
}
