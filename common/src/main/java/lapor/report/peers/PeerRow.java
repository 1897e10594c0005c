package lapor.report.peers;

import lapor.report.site.AgencyLink;

/**
 * An agency beside its peers.
 *
 * @param kind the peers
 * @param cases its value rests on
 * @param value as measured
 * @param interval of the value, 95 %
 * @param peers what the peers show together
 * @param usual the 95 % limits
 * @param wide the 99.8 % limits
 * @param shrunk the value pulled towards the peers
 * @param shrunkInterval of the shrunk value, 95 %
 * @param position in words, or why there is none
 * @param css class of the position
 * @param beside the official rate beside an answered one, or the other way round; empty where the metric stands alone
 */
public record PeerRow(
        AgencyLink agency,
        String kind,
        Cell cases,
        Cell value,
        String interval,
        Cell peers,
        String usual,
        String wide,
        Cell shrunk,
        String shrunkInterval,
        Cell position,
        String css,
        String beside) {
    /**
     * A cell to sort by.
     *
     * @param key a number, empty where there is none
     * @param text as people read it
     */
    public record Cell(String key, String text) {
        static final Cell NONE = new Cell("", "");
    }
}
