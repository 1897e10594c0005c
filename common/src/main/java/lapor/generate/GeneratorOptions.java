package lapor.generate;

import lapor.input.Problems;

/**
 * How large a world to make.
 *
 * @param complaints at least 1
 * @param agencies 8, one of each type, to 10,000, since more regions have no codes; from 80 on they fill every place of
 *     an edition, and from about 140 on they contest it
 * @param seed another seed is another world
 */
public record GeneratorOptions(int complaints, int agencies, long seed) {
    private static final int FEWEST_AGENCIES = 8;
    private static final int MOST_AGENCIES = 10_000;

    /**
     * Checks the sizes.
     *
     * @throws lapor.input.InvalidInputException with every size that is too small
     */
    public GeneratorOptions {
        Problems problems = new Problems();
        if (complaints < 1) {
            problems.invalid("complaints", "must be at least 1, but is " + complaints);
        }
        if (agencies < FEWEST_AGENCIES) {
            problems.invalid("agencies", "must be at least " + FEWEST_AGENCIES + ", but is " + agencies);
        }
        if (agencies > MOST_AGENCIES) {
            problems.invalid("agencies", "must be at most " + MOST_AGENCIES + ", but is " + agencies);
        }
        problems.throwIfAny();
    }
}
