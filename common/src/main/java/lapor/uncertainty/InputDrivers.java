package lapor.uncertainty;

import lapor.concurrent.Workers;
import lapor.edition.UncertaintyPlan;
import lapor.edition.VariedInput;
import lapor.statistics.sensitivity.SobolIndices;
import lapor.uncertainty.DrawBlock.Sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** Which inputs move the ranks: two samples of all inputs, and the first with each input from the second. */
final class InputDrivers {

    /**
     * What one input does to one contest.
     *
     * @param indices absent where nothing moves
     */
    record Influence(int contest, VariedInput input, Optional<SobolIndices> indices) {}

    private InputDrivers() {}

    /** By contest, then by input, of those that are drawn. */
    static List<Influence> of(Simulation simulation, UncertaintyPlan plan, List<int[]> published) {
        int draws = plan.driverDraws();
        List<VariedInput> inputs =
                Stream.of(VariedInput.values()).filter(plan.varies()::contains).toList();
        Sample second = Sample.FIRST;
        for (VariedInput input : inputs) {
            second = second.with(input, draws);
        }
        List<Sample> samples = new ArrayList<>(List.of(Sample.FIRST, second));
        inputs.forEach(input -> samples.add(Sample.FIRST.with(input, draws)));
        List<RankShifts> shifts = Workers.all(samples.stream()
                .<Callable<RankShifts>>map(sample -> () -> {
                    RankShifts moved = new RankShifts(published, draws);
                    simulation.run(sample, 0, draws, moved);
                    return moved;
                })
                .toList());
        List<Influence> influences = new ArrayList<>();
        for (int c = 0; c < published.size(); c++) {
            double[] a = shifts.get(0).of(c);
            double[] b = shifts.get(1).of(c);
            for (int i = 0; i < inputs.size(); i++) {
                influences.add(new Influence(
                        c,
                        inputs.get(i),
                        SobolIndices.of(a, b, shifts.get(2 + i).of(c))));
            }
        }
        return influences;
    }
}
