package lapor.exchange;

import lapor.source.Classification;

import java.util.List;
import java.util.Optional;

/**
 * One complaint and what happened to it, told without who filed it or what the source calls it.
 *
 * @param number from 1, in this event log only
 * @param events in order of time
 */
public record Case(
        long number,
        Classification classification,
        Optional<String> category,
        Optional<String> channel,
        Optional<String> regionId,
        List<CaseEvent> events) {}
