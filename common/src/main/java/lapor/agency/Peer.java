package lapor.agency;

import lapor.text.Coded;

import java.util.Comparator;
import java.util.Optional;

/**
 * With whom an agency is compared: the agencies of its type, or of its band of volume among these, or all. In order of
 * their codes.
 *
 * @param type absent for all agencies
 * @param band id of a band of volume; absent for all agencies of the type
 */
public record Peer(Optional<AgencyType> type, Optional<String> band) implements Comparable<Peer> {
    /** All agencies, for those whose type is unknown. */
    public static final Peer ALL = new Peer(Optional.empty(), Optional.empty());

    private static final String BETWEEN = ":";
    private static final String CODE_OF_ALL = "all";

    public Peer {
        if (type.isEmpty() && band.isPresent()) {
            throw new IllegalArgumentException("a band is of a type, but " + band.get() + " is of none");
        }
    }

    /** The agencies of a type. */
    public static Peer of(AgencyType type) {
        return new Peer(Optional.of(type), Optional.empty());
    }

    /**
     * What {@link #code} wrote.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static Peer ofCode(String code) {
        String[] parts = code.split(BETWEEN, 2);
        Optional<AgencyType> type = Coded.find(AgencyType.class, parts[0]);
        if (type.isEmpty() && !code.equals(CODE_OF_ALL)) {
            throw new IllegalArgumentException(code);
        }
        return new Peer(type, parts.length == 1 ? Optional.empty() : Optional.of(parts[1]));
    }

    /** Those of them in a band of volume; all agencies are not divided. */
    public Peer in(String volume) {
        return type.isPresent() ? new Peer(type, Optional.of(volume)) : this;
    }

    /** As in tables: {@code regency}, {@code regency:large} or {@code all}. */
    public String code() {
        return type.map(AgencyType::code).orElse(CODE_OF_ALL)
                + band.map(id -> BETWEEN + id).orElse("");
    }

    @Override
    public int compareTo(Peer other) {
        return Comparator.comparing(Peer::code).compare(this, other);
    }
}
