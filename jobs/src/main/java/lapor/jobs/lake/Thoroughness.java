package lapor.jobs.lake;

/** How closely a lake is looked at. */
public enum Thoroughness {
    /** Everything is opened; of data the length and the footer. */
    OPENED,
    /** And every byte is read and held against its checksum. */
    READ
}
