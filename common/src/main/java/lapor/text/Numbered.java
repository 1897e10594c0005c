package lapor.text;

/** A constant that a small number stands for where rows are many; the number never changes. See {@link ByNumber}. */
public interface Numbered {
    /** The number, 0 or more. */
    int number();
}
