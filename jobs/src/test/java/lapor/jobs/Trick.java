package lapor.jobs;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** The known ways to look better. Each changes the log of an agency, and says nothing that officers could not do. */
enum Trick {
    CLOSE_HARD_UNREAD {
        @Override
        List<Told> play(PlayedCase played) {
            Instant at = Told.hours(played.received(), 4 + 40 * played.random().nextDouble());
            return played.isHard()
                    ? played.andThen(Told.done(played.id(), "CLOSED", at, played.agency()))
                    : played.events();
        }
    },
    ANSWER_AND_CLOSE_AT_ONCE {
        @Override
        List<Told> play(PlayedCase played) {
            Instant at = Told.hours(played.received(), 2 + 18 * played.random().nextDouble());
            return played.andThen(
                    Told.answered(played.id(), at, played.agency(), "Selesai " + played.id()),
                    Told.done(played.id(), "CLOSED", at.plusSeconds(60), played.agency()));
        }
    },
    CLOSE_AND_REOPEN {
        @Override
        List<Told> play(PlayedCase played) {
            Instant at = Told.hours(played.received(), 1);
            return played.with(
                    Told.done(played.id(), "CLOSED", at, played.agency()),
                    Told.done(played.id(), "REOPENED", at.plusSeconds(60), played.agency()));
        }
    },
    ANSWER_HARD_WITHIN_MINUTES_BY_TEMPLATE {
        @Override
        List<Told> play(PlayedCase played) {
            return answerHard(played, 1.0 / 12, "Terima kasih");
        }
    },
    ANSWER_HARD_WITHIN_MINUTES_EMPTILY {
        @Override
        List<Told> play(PlayedCase played) {
            return answerHard(played, 1.0 / 12, "");
        }
    },
    ANSWER_HARD_LATER_BY_TEMPLATE {
        @Override
        List<Told> play(PlayedCase played) {
            return answerHard(played, 3 + 27 * played.random().nextDouble(), "Terima kasih");
        }
    },
    ANSWER_EVERYTHING_WITHIN_MINUTES {
        @Override
        List<Told> play(PlayedCase played) {
            return played.with(Told.answered(
                    played.id(),
                    Told.hours(played.received(), 1.0 / 12),
                    played.agency(),
                    "Sudah kami terima " + played.id()));
        }
    },
    DELETE_HARD {
        @Override
        List<Told> play(PlayedCase played) {
            return removeHard(played, "DELETED");
        }
    },
    ARCHIVE_HARD {
        @Override
        List<Told> play(PlayedCase played) {
            return removeHard(played, "ARCHIVED");
        }
    },
    RETURN_HARD {
        @Override
        List<Told> play(PlayedCase played) {
            return returnHard(played, 24 + 48 * played.random().nextDouble());
        }
    },
    RETURN_HARD_AFTER_LIMIT {
        @Override
        List<Told> play(PlayedCase played) {
            return returnHard(played, 24 * 12);
        }
    },
    ENTER_EASY_ONES {
        @Override
        List<Told> make(PlayedCase like) {
            return made(like, "agency_admin", "", 2, 3);
        }
    },
    LET_A_FEW_REPORT_EASY_ONES {
        @Override
        List<Told> make(PlayedCase like) {
            return made(
                    like, "reporter", like.agency() + "-kawan-" + like.random().nextInt(3), 4, 30);
        }
    },
    LET_NEW_ONES_REPORT_EASY_ONES {
        @Override
        List<Told> make(PlayedCase like) {
            return made(like, "reporter", "baru-" + like.id(), 1, 2);
        }
    },
    ANSWER_AND_CLOSE_THE_OPEN_ONES_BEFORE_THE_DATE {
        @Override
        List<Told> play(PlayedCase played) {
            Instant at =
                    played.asOf().minus(Duration.ofHours(10 + played.random().nextInt(120)));
            boolean open = played.events().stream().noneMatch(event -> event.is("CLOSED"));
            return open && played.received().isBefore(at)
                    ? played.with(
                            Told.answered(played.id(), at.minusSeconds(3600), played.agency(), "Beres " + played.id()),
                            Told.done(played.id(), "CLOSED", at, played.agency()))
                    : played.events();
        }
    },
    ANSWER_AND_CLOSE_IN_BULK {
        @Override
        List<Told> play(PlayedCase played) {
            Instant at = played.received()
                    .atOffset(ZoneOffset.UTC)
                    .truncatedTo(ChronoUnit.DAYS)
                    .withDayOfMonth(1)
                    .plusMonths(1)
                    .plusHours(9)
                    .toInstant();
            return !played.isClosedByPerson() && at.isBefore(played.asOf())
                    ? played.andThen(
                            Told.answered(played.id(), at, played.agency(), "Rekap " + played.id()),
                            Told.done(played.id(), "CLOSED", at.plusSeconds(30), played.agency()))
                    : played.events();
        }
    },
    VERIFY_AND_CLOSE_ONESELF {
        @Override
        List<Told> play(PlayedCase played) {
            Stream<Told> own = played.events().stream()
                    .filter(event -> !event.is("VERIFIED"))
                    .map(event -> event.is("CLOSED") ? event.by("agency_admin") : event);
            Told verified = Told.done(
                    played.id(), "VERIFIED", played.events().get(0).at().plusSeconds(60), played.agency());
            return Stream.concat(own, Stream.of(verified)).toList();
        }
    };

    private static final double MADE = 0.5;

    /** What the agency makes of a complaint. */
    List<Told> play(PlayedCase played) {
        return played.events();
    }

    /** What the agency makes up beside a complaint; nothing where the trick is another. */
    List<Told> make(PlayedCase like) {
        return List.of();
    }

    private static List<Told> answerHard(PlayedCase played, double hours, String text) {
        return played.isHard()
                ? played.with(Told.answered(played.id(), Told.hours(played.received(), hours), played.agency(), text))
                : played.events();
    }

    private static List<Told> removeHard(PlayedCase played, String how) {
        Instant at = Told.hours(played.received(), 4 + 40 * played.random().nextDouble());
        return played.isHard() ? played.andThen(Told.done(played.id(), how, at, played.agency())) : played.events();
    }

    private static List<Told> returnHard(PlayedCase played, double hours) {
        Instant at = Told.hours(played.received(), hours);
        return played.isHard() && at.isBefore(played.asOf())
                ? played.andThen(Told.done(played.id(), "RETURNED", at, played.agency()))
                : played.events();
    }

    /** Easy complaints, half as many as there are, answered, closed and praised so many hours later. */
    private static List<Told> made(PlayedCase like, String actor, String reporter, int answered, int closed) {
        Random random = like.random();
        if (random.nextDouble() >= MADE || like.received().isAfter(like.asOf().minus(Duration.ofDays(4)))) {
            return List.of();
        }
        String id = like.id() + "000";
        Instant at = like.received();
        Map<String, String> intake = new HashMap<>(like.events().get(0).intake());
        intake.put("reporter", reporter);
        intake.put("anonymous", "false");
        intake.put("secret", "false");
        List<Told> told = new ArrayList<>();
        told.add(new Told(id, "SUBMITTED", at, like.agency(), actor, intake, "", ""));
        told.add(Told.answered(
                id, Told.hours(at, answered * (0.7 + 0.3 * random.nextDouble())), like.agency(), "Baik " + id));
        told.add(Told.done(id, "CLOSED", Told.hours(at, closed), like.agency()));
        told.add(new Told(id, "RATED", Told.hours(at, closed + 1), like.agency(), "reporter", Map.of(), "5", ""));
        return told;
    }
}
