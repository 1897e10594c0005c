package lapor.jobs.tally;

import java.io.Serializable;

/** Something that is counted of handlings, one handling after the other. */
interface HandlingCounter extends Serializable {
    void count(Handling handling, Cells.OfHandling cells);
}
