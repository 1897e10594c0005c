package lapor.privacy;

import java.util.Optional;

/**
 * Something withheld that is given away.
 *
 * @param words what of it, and how far it is known
 * @param by the least wanted of the numbers by which it is given away; absent where it is so without any that could be
 *     withheld
 */
record Leak(String words, Optional<Cell> by) {}
