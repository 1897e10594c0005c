package lapor.uncertainty;

/**
 * Random numbers that are numbered: each is a function of the stream and its number alone, so that draws can be made in
 * any order and by any number of threads. The generator is SplitMix64: G. L. Steele, D. Lea and C. H. Flood 2014, Fast
 * Splittable Pseudorandom Number Generators, OOPSLA.
 */
record RandomStream(long key) {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long HASH_START = 0xCBF29CE484222325L;
    private static final long HASH_PRIME = 0x100000001B3L;

    /** The stream of these names; other names, or another order, give another stream. */
    static RandomStream of(long seed, String... names) {
        long hash = HASH_START ^ mix(seed);
        for (String name : names) {
            for (int i = 0; i < name.length(); i++) {
                hash = (hash ^ name.charAt(i)) * HASH_PRIME;
            }
            hash = mix(hash + GOLDEN);
        }
        return new RandomStream(hash);
    }

    /** 64 random bits. */
    long bits(long number) {
        return mix(key + (number + 1) * GOLDEN);
    }

    /** Uniform on [0, 1). */
    double uniform(long number) {
        return (bits(number) >>> 11) * 0x1.0p-53;
    }

    private static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
