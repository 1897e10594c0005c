package lapor.finding;

/** How many handlings show something, and of how many they are. */
record Count(long cases, long of) {}
