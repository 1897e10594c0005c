package lapor.explanation;

import java.util.List;
import java.util.OptionalDouble;

/** The combined score of an entry in a contest, taken apart: {@code sum(weight x score)} of its components. */
record Composition(List<Component> components) {

    /** 0-100; absent when a component has no score. */
    OptionalDouble score() {
        double sum = 0;
        for (Component component : components) {
            OptionalDouble part = component.contribution();
            if (part.isEmpty()) {
                return part;
            }
            sum += part.getAsDouble();
        }
        return OptionalDouble.of(sum);
    }

    /** The same with another component of one source. */
    Composition with(Component changed) {
        return new Composition(components.stream()
                .map(own -> own.source() == changed.source() ? changed : own)
                .toList());
    }

    /** The component of the same source as another entry's; compositions of one contest have the same sources. */
    Component likeThat(Component other) {
        return components.stream()
                .filter(own -> own.source() == other.source())
                .findFirst()
                .orElseThrow();
    }
}
