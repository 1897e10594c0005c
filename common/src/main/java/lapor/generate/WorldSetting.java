package lapor.generate;

import lapor.input.BundledFile;
import lapor.input.JsonDocument;
import lapor.input.JsonFields;

import java.util.List;
import java.util.Map;

/**
 * The words and shares that worlds are made of, as data.
 *
 * @param qualities first halves of invented place names
 * @param places second halves
 * @param topics what invented ministries, institutions and companies are named after
 * @param units sorts of service units
 * @param provinceCodes codes of the ministry's shape that no real province has
 * @param channels by which complaints reach most agencies
 * @param regencyChannels by which they reach a regency
 * @param keyedInChannels by which they reach agencies of a province whose officers key in most
 * @param hours shares of the hours of the day, in which complaints are filed
 */
record WorldSetting(
        List<String> qualities,
        List<String> places,
        List<String> topics,
        List<String> units,
        List<String> provinceCodes,
        Shares<String> channels,
        Shares<String> regencyChannels,
        Shares<String> keyedInChannels,
        Shares<String> classifications,
        Shares<String> categories,
        Shares<String> hours) {
    private static final String FILE = "world.json";

    static WorldSetting bundled() {
        return JsonDocument.read(FILE, BundledFile.read(WorldSetting.class, FILE), WorldSetting::of);
    }

    private static WorldSetting of(JsonFields fields) {
        return new WorldSetting(
                fields.texts("qualities"),
                fields.texts("places"),
                fields.texts("topics"),
                fields.texts("units"),
                fields.texts("provinceCodes"),
                shares(fields, "channels"),
                shares(fields, "regencyChannels"),
                shares(fields, "keyedInChannels"),
                shares(fields, "classifications"),
                shares(fields, "categories"),
                shares(fields, "hours"));
    }

    private static Shares<String> shares(JsonFields fields, String key) {
        Map<String, Double> shares = fields.numberMap(key, 0, 1000);
        return Shares.of(List.copyOf(shares.keySet()), name -> shares.getOrDefault(name, 0.0));
    }
}
