package lapor.agency;

import static lapor.text.LocalText.text;

import lapor.input.CsvRow;
import lapor.table.Kind;

/** How peers stand in tables. */
public final class PeerColumn {
    /** The code of peers, which is never empty. */
    public static final Kind<Peer> KIND =
            new Kind<>(text("kode", "code"), Kind.TEXT.values(), Peer::code, PeerColumn::read);

    private PeerColumn() {}

    private static Peer read(CsvRow row, String column) {
        return row.text(column).isEmpty()
                ? Peer.ALL
                : row.findParsed(column, Peer::ofCode, "a type of agency, or all")
                        .orElse(Peer.ALL);
    }
}
