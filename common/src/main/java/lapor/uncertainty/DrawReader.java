package lapor.uncertainty;

import java.util.List;

/** Whoever wants to know what was drawn. */
interface DrawReader {

    /**
     * The scores of a block.
     *
     * @param contests in their order
     */
    void scores(EvidenceDraws.Block evidence, List<ContestDraws.Block> contests);

    /**
     * What became of one contest in one draw; the arrays hold it only during the call.
     *
     * @param contest position of the contest
     * @param ranks of the entrants, 1 is best; 0 for those that do not take part
     * @param places what each entrant gets: 1 a place, 0 none, between them its part of places that the equal share
     */
    void placed(int contest, int draw, int[] ranks, double[] places);
}
