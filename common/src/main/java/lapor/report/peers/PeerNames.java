package lapor.report.peers;

import lapor.agency.AgencyType;
import lapor.agency.Peer;
import lapor.edition.Edition;
import lapor.edition.VolumeBand;
import lapor.metric.Direction;
import lapor.peer.Obstacle;
import lapor.peer.Position;
import lapor.report.text.Phrase;
import lapor.report.text.PlainText;
import lapor.report.text.Wording;

import java.util.List;
import java.util.Optional;

/**
 * What peers and positions are called.
 *
 * @param bands of volume; empty where the edition has none
 */
public record PeerNames(List<VolumeBand> bands, Wording wording) {

    /** As an edition names them. */
    public static PeerNames of(Optional<Edition> edition, Wording wording) {
        return new PeerNames(
                edition.flatMap(known -> known.evidence().bands())
                        .map(bands -> bands.bands())
                        .orElse(List.of()),
                wording);
    }

    /** What the agencies of a type, or of a band in it, are called. */
    public String kind(Peer peer) {
        String type =
                peer.type().map(known -> wording.of(known.label())).orElseGet(() -> wording.of(Phrase.PEERS_EVERYONE));
        return type + peer.band().map(id -> ", " + band(id)).orElse("");
    }

    /** Types in their order, those of a type by band, all agencies last. */
    public int order(Peer peer) {
        List<String> order = bands.stream().map(VolumeBand::id).toList();
        int type = peer.type().map(AgencyType::ordinal).orElse(AgencyType.values().length);
        int band = peer.band().map(id -> order.indexOf(id) + 1).orElse(0);
        return type * (order.size() + 2) + band;
    }

    private String band(String id) {
        return bands.stream()
                .filter(band -> band.id().equals(id))
                .findFirst()
                .map(band -> wording.of(band.name()))
                .orElseGet(() -> PlainText.of(id));
    }

    /** Where a number lies, and whether that is good. */
    String position(Position position, Direction direction) {
        String where = wording.of(where(position));
        if (position == Position.INSIDE || direction == Direction.NEUTRAL) {
            return where;
        }
        boolean above = position == Position.ABOVE || position == Position.FAR_ABOVE;
        boolean better = above == (direction == Direction.HIGHER_IS_BETTER);
        return where + " – " + wording.of(better ? Phrase.PEERS_BETTER : Phrase.PEERS_WORSE);
    }

    static Phrase where(Position position) {
        return switch (position) {
            case FAR_BELOW -> Phrase.PEERS_FAR_BELOW;
            case BELOW -> Phrase.PEERS_BELOW;
            case INSIDE -> Phrase.PEERS_INSIDE;
            case ABOVE -> Phrase.PEERS_ABOVE;
            case FAR_ABOVE -> Phrase.PEERS_FAR_ABOVE;
        };
    }

    String obstacle(Obstacle obstacle) {
        return wording.of(
                switch (obstacle) {
                    case NOT_AVAILABLE -> Phrase.STATUS_NOT_AVAILABLE;
                    case SUPPRESSED -> Phrase.STATUS_SUPPRESSED;
                    case NO_VALUE -> Phrase.PEERS_NO_VALUE;
                    case TOO_FEW_PEERS -> Phrase.PEERS_TOO_FEW;
                    case UNKNOWN_ERROR -> Phrase.PEERS_UNKNOWN_ERROR;
                });
    }
}
