package lapor.jobs.lake;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** What this machine calls itself, for people. */
final class HostName {
    private HostName() {}

    /** Its name; a machine that does not know its own is called so. */
    static String find() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException unknown) {
            return "a machine without a name";
        }
    }
}
