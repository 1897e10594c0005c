package lapor.edition;

import java.util.Optional;

/**
 * What a part of an edition rests on; at least one of the two is there. Where both are, the thing is published and its
 * number is assumed.
 *
 * @param source id of a {@link Source}
 * @param assumption id of an {@link Assumption}
 */
public record Basis(Optional<String> source, Optional<String> assumption) {}
