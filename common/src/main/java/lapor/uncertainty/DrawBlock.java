package lapor.uncertainty;

import lapor.edition.VariedInput;

import java.util.EnumMap;
import java.util.Map;

/**
 * Some draws that are made together.
 *
 * @param sample from where on each input takes its numbers
 * @param from the first draw
 * @param size number of draws
 */
record DrawBlock(Sample sample, int from, int size) {

    /**
     * A sample of all inputs. Samples that share an input's start share its draws.
     *
     * @param starts the number before the first draw, by input; 0 for those left out
     */
    record Sample(Map<VariedInput, Integer> starts) {
        static final Sample FIRST = new Sample(Map.of());

        Sample {
            starts = Map.copyOf(starts);
        }

        /** The same, but one input from this number on. */
        Sample with(VariedInput input, int start) {
            Map<VariedInput, Integer> others = new EnumMap<>(VariedInput.class);
            others.putAll(starts);
            others.put(input, start);
            return new Sample(others);
        }
    }

    /** The number of an input's draw that comes first. */
    int first(VariedInput input) {
        return sample.starts().getOrDefault(input, 0) + from;
    }
}
