package lapor.edition;

import lapor.input.JsonFields;

import java.util.List;

/**
 * The bands into which an edition divides the agencies of a type before it compares them.
 *
 * @param bands the first from 0, ascending
 */
public record VolumeBands(List<VolumeBand> bands, Basis basis) {

    /** The band of an agency that received so many complaints. */
    public VolumeBand of(long received) {
        return bands.stream()
                .filter(band -> band.from() <= received)
                .reduce((lower, higher) -> higher)
                .orElseThrow();
    }

    static VolumeBands from(JsonFields fields, BasisReader bases) {
        List<VolumeBand> bands = fields.objects("bands", VolumeBand::from);
        References.notEmpty(fields, "bands", bands, "at least one band");
        References.distinct(fields, "bands", "id", bands.stream().map(VolumeBand::id));
        for (int i = 0; i < bands.size(); i++) {
            int from = bands.get(i).from();
            if (i == 0 && from != 0) {
                fields.problems().invalid(fields.path("bands[0].from"), "must be 0, but is " + from);
            }
            if (i > 0 && from <= bands.get(i - 1).from()) {
                fields.problems()
                        .invalid(
                                fields.path("bands[" + i + "].from"),
                                "must be more than " + bands.get(i - 1).from() + ", but is " + from);
            }
        }
        return new VolumeBands(bands, bases.read(fields));
    }
}
