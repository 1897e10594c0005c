package lapor.run;

import lapor.input.Sha256;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the settings of a run were, in short.
 *
 * @param byName a text for each; an earlier version of the program may have had others
 */
public record Settings(SortedMap<String, String> byName) {
    public Settings {
        byName = Collections.unmodifiableSortedMap(new TreeMap<>(byName));
    }

    /** Those of a run that has been read. */
    static Settings of(SettingSources read) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (Setting setting : Setting.values()) {
            setting.in(read).ifPresent(text -> texts.put(setting.code(), text));
        }
        return new Settings(texts);
    }

    /** The text of a setting; empty where the run has none. */
    public String of(Setting setting) {
        return byName.getOrDefault(setting.code(), "");
    }

    /** A hash of all of them. */
    public String hash() {
        return Sha256.of(byName.toString());
    }

    /** The settings of a kind in which another run differs, in the order of their declaration. */
    public Stream<Setting> differing(Settings other, Predicate<Setting> kind) {
        return Arrays.stream(Setting.values()).filter(kind).filter(setting -> !of(setting)
                .equals(other.of(setting)));
    }

    /** Whether all settings with an effect are the same. */
    public boolean agree(Settings other, Effect effect) {
        return differing(other, setting -> setting.affects(effect)).findAny().isEmpty();
    }

    /** The names of all settings in which another run differs, those that are not known any more among them. */
    public SortedSet<String> differingNames(Settings other) {
        SortedSet<String> names = new TreeSet<>(byName.keySet());
        names.addAll(other.byName.keySet());
        names.removeIf(name -> Objects.equals(byName.getOrDefault(name, ""), other.byName.getOrDefault(name, "")));
        return names;
    }

    /** The same but for one of them. */
    public Settings with(Setting setting, String text) {
        Map<String, String> changed = new TreeMap<>(byName);
        changed.put(setting.code(), text);
        return new Settings(new TreeMap<>(changed));
    }
}
