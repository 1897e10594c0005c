package lapor.uncertainty;

import lapor.statistics.Confidence;

/** How often each entrant of one contest had each rank, and how often a place. */
final class RankCounts {
    private final int[][] counts;
    private final double[] places;

    RankCounts(int entrants) {
        counts = new int[entrants][entrants + 1];
        places = new double[entrants];
    }

    /** Counts one draw. */
    void add(int[] ranks, double[] given) {
        for (int e = 0; e < ranks.length; e++) {
            counts[e][ranks[e]]++;
            places[e] += given[e];
        }
    }

    void add(RankCounts other) {
        for (int e = 0; e < counts.length; e++) {
            for (int rank = 0; rank < counts[e].length; rank++) {
                counts[e][rank] += other.counts[e][rank];
            }
            places[e] += other.places[e];
        }
    }

    /** In how many draws the entrant was ranked. */
    int ranked(int entrant) {
        int ranked = 0;
        for (int rank = 1; rank < counts[entrant].length; rank++) {
            ranked += counts[entrant][rank];
        }
        return ranked;
    }

    /** Draws with the first rank, alone or shared. */
    int first(int entrant) {
        return counts[entrant][1];
    }

    /** Sum of the places given, those shared in part. */
    double places(int entrant) {
        return places[entrant];
    }

    /** Of the draws in which it was ranked, at least one. */
    double mean(int entrant) {
        double sum = 0;
        for (int rank = 1; rank < counts[entrant].length; rank++) {
            sum += (double) rank * counts[entrant][rank];
        }
        return sum / ranked(entrant);
    }

    /** The smallest rank that at least half of the draws do not exceed. */
    int median(int entrant) {
        return quantile(entrant, 0.5);
    }

    /** The smallest rank within the middle 95 % of the draws. */
    int low(int entrant) {
        return quantile(entrant, Confidence.tail(Confidence.LEVEL));
    }

    /** The largest. */
    int high(int entrant) {
        return quantile(entrant, 1 - Confidence.tail(Confidence.LEVEL));
    }

    private int quantile(int entrant, double probability) {
        double wanted = probability * ranked(entrant);
        int reached = 0;
        int rank = 0;
        while (rank == 0 || (reached < wanted && rank < counts[entrant].length - 1)) {
            rank++;
            reached += counts[entrant][rank];
        }
        return rank;
    }
}
