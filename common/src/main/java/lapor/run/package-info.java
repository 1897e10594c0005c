/**
 * What a run is asked to do: the run file, its settings and what each affects, and every small input it names, read and
 * checked. What becomes of them stands in {@code lapor.judgement}; nothing here is counted or published.
 */
@NullMarked
package lapor.run;

import org.jspecify.annotations.NullMarked;
