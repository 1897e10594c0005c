package lapor.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import lapor.input.ProblemLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

class InvalidEditionTest {
    @ParameterizedTest
    @MethodSource("mistakes")
    void namesTheOneMistake(String pointer, String json, String problem) {
        EditionFixture edition = EditionFixture.document().with(pointer, json);

        assertThat(ProblemLists.of(edition::read)).containsExactly("edition.json: " + problem);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                argumentSet(
                        "criteria's weights",
                        "/criteria/0/weight",
                        "0.3",
                        "criteria: weights must sum to 1, but sum to 1.1"),
                argumentSet(
                        "indicators' weights",
                        "/evidence/indicators/5/weight",
                        "0",
                        "evidence.indicators: weights must sum to 1, but sum to 0.9"),
                argumentSet(
                        "stage's weights",
                        "/stages/0/scores/0/weight",
                        "0.6",
                        "stages[0].scores: weights must sum to 1, but sum to 0.9"),
                argumentSet(
                        "negative weight",
                        "/panelParts/0/weight",
                        "-0.4",
                        "panelParts[0].weight: must be a number from 0 to 1, but is -0.4"),
                argumentSet(
                        "too few draws",
                        "/uncertainty/draws",
                        "10",
                        "uncertainty.draws: must be a number from 100 to 100000, but is 10"),
                argumentSet(
                        "unknown input",
                        "/uncertainty/varies/1",
                        "\"luck\"",
                        "uncertainty.varies[1]: unknown \"luck\"; known are evaluators, normalisation, sampling,"
                                + " weights"),
                argumentSet(
                        "input twice",
                        "/uncertainty/varies/1",
                        "\"sampling\"",
                        "uncertainty.varies[1]: \"sampling\" is there twice"),
                argumentSet(
                        "more stretched draws than draws",
                        "/uncertainty/zScoreShare",
                        "0.9",
                        "uncertainty.zScoreShare: must not exceed 1 together with minMaxShare 0.15, but is 0.9"),
                argumentSet(
                        "unknown metric",
                        "/evidence/indicators/0/metric",
                        "\"applause\"",
                        "evidence.indicators[0].metric: unknown \"applause\"; known are"
                                + " answered_completion_rate, answered_rate, completion_rate,"
                                + " first_response_median_days, first_response_on_time_rate, follow_up_rate, received,"
                                + " resolution_on_time_rate, satisfaction_mean"),
                argumentSet(
                        "period of another edition",
                        "/evidence/indicators/0/period",
                        "\"edition-2020\"",
                        "evidence.indicators[0].period: unknown \"edition-2020\"; known are edition-2022,"
                                + " edition-2022-h1, edition-2022-h2"),
                argumentSet(
                        "bands that do not begin at 0",
                        "/evidence/peers",
                        "{'bands': [{'id': 'a', 'name': {'id': 'a', 'en': 'a'}, 'from': 1}], 'assumption': 'indicators'}"
                                .replace('\'', '"'),
                        "evidence.peers.bands[0].from: must be 0, but is 1"),
                argumentSet(
                        "bands that do not ascend",
                        "/evidence/peers",
                        "{'bands': [{'id': 'a', 'name': {'id': 'a', 'en': 'a'}, 'from': 0}, {'id': 'b', 'name': {'id': 'b', 'en': 'b'}, 'from': 0}], 'assumption': 'indicators'}"
                                .replace('\'', '"'),
                        "evidence.peers.bands[1].from: must be more than 0, but is 0"),
                argumentSet(
                        "unknown aspect",
                        "/evidence/indicators/0/aspect",
                        "\"beauty\"",
                        "evidence.indicators[0].aspect: unknown \"beauty\"; known are follow-up, satisfaction, speed"),
                argumentSet(
                        "equal goalposts",
                        "/evidence/indicators/3/best",
                        "20",
                        "evidence.indicators[3].best: must differ from worst, but both are 20.0"),
                argumentSet(
                        "metric twice",
                        "/evidence/indicators/1/metric",
                        "\"answered_rate\"",
                        "evidence.indicators[1].metric: \"answered_rate\" is there twice"),
                argumentSet(
                        "window upside down",
                        "/evidence/window/to",
                        "\"2021-04-01\"",
                        "evidence.window.split: must be after from 2021-04-01 and before to 2021-04-01, but is 2021-10-01"),
                argumentSet(
                        "unknown aggregation",
                        "/evidence/aggregation",
                        "\"guess\"",
                        "evidence.aggregation: must be one of arithmetic, geometric, harmonic, copeland, but is \"guess\""),
                argumentSet(
                        "unknown group in a quota",
                        "/stages/1/quotas/-",
                        "{\"group\": \"x\", \"places\": 1, \"source\": \"jpnn-2022\"}",
                        "stages[1].quotas[4].group: unknown \"x\"; known are ip, oa, upp"),
                argumentSet(
                        "no places",
                        "/stages/0/quotas/0/places",
                        "-3",
                        "stages[0].quotas[0].places: must be a number from 1 to 10000, but is -3"),
                argumentSet(
                        "half a place",
                        "/stages/0/quotas/0/places",
                        "5.5",
                        "stages[0].quotas[0].places: must be a whole number, but is 5.5"),
                argumentSet(
                        "category of another group",
                        "/stages/1/quotas/3/category",
                        "\"management-change\"",
                        "stages[1].quotas[3].category: unknown \"management-change\"; known are "),
                argumentSet(
                        "more winners than finalists",
                        "/stages/1/quotas/0/places",
                        "7",
                        "stages[1].quotas: group \"oa\" has 7 places, but only 6 come from the stage before"),
                argumentSet(
                        "quota twice",
                        "/stages/1/quotas/2/category",
                        "\"management-change\"",
                        "stages[1].quotas[2].group: this group and category have a quota already"),
                argumentSet(
                        "tie-break without weight",
                        "/stages/0/tieBreaks/0/score",
                        "\"panel\"",
                        "stages[0].tieBreaks[0].score: panel has no weight at this stage"),
                argumentSet("no stages", "/stages", "[]", "stages: needs at least one stage"),
                argumentSet(
                        "group twice",
                        "/groups/-",
                        """
                        {"id": "oa", "name": {"id": "a", "en": "b"}, "members": {"id": "a", "en": "b"},
                         "types": ["city"], "source": "jpnn-2022"}
                        """,
                        "groups[3].id: \"oa\" is there twice"),
                argumentSet(
                        "unknown source",
                        "/milestones/4/source",
                        "\"rumour\"",
                        "milestones[4].source: unknown \"rumour\"; known are bojonegoro-2020, jpnn-2022,"
                                + " press-june-2022, thejambitimes-2022, topsumbar-2022"),
                argumentSet(
                        "number without a basis",
                        "/stages/0/scores/0/assumption",
                        "null",
                        "stages[0].scores[0].source: is missing: name a source, or an assumption"),
                argumentSet(
                        "assumption that nothing uses",
                        "/assumptions/-",
                        "{\"id\": \"idle\", \"text\": {\"id\": \"a\", \"en\": \"b\"}}",
                        "assumptions[10].id: nothing refers to \"idle\""),
                argumentSet(
                        "one language only",
                        "/stages/0/name/en",
                        "null",
                        "stages[0].name.en: is missing, expected a text"),
                argumentSet(
                        "deadline on another day",
                        "/milestones/1/deadline",
                        "\"2022-04-15T00:00:00+07:00\"",
                        "milestones[1].deadline: must be on the last day 2022-04-14, but is 2022-04-15T00:00+07:00"),
                argumentSet(
                        "milestone upside down",
                        "/milestones/3/to",
                        "\"2022-05-01\"",
                        "milestones[3].to: must not be before from 2022-05-23, but is 2022-05-01"),
                argumentSet(
                        "rule without its months",
                        "/eligibility/0/months",
                        "null",
                        "eligibility[0].months: is missing, expected a number"),
                argumentSet(
                        "rule on an unknown date",
                        "/eligibility/1/milestone",
                        "\"someday\"",
                        "eligibility[1].milestone: unknown \"someday\"; known are announcement, award,"
                                + " document-result, registration, second-stage"),
                argumentSet(
                        "former winners of no edition",
                        "/eligibility/3/editions",
                        "[]",
                        "eligibility[3].editions: needs at least one edition, or to be left out"),
                argumentSet(
                        "edition as a number",
                        "/eligibility/3/editions/0",
                        "2018",
                        "eligibility[3].editions[0]: must be a text, but is 2018"),
                argumentSet(
                        "former winners of this edition",
                        "/eligibility/3/editions/2",
                        "\"2022\"",
                        "eligibility[3].editions[2]: must be an earlier edition, but is this one"),
                argumentSet(
                        "edition named twice",
                        "/eligibility/3/editions/1",
                        "\"2018\"",
                        "eligibility[3].editions[1]: \"2018\" is there twice"),
                argumentSet(
                        "editions where none is won",
                        "/eligibility/0/editions",
                        "[\"2018\"]",
                        "eligibility[0].editions: unknown key; known are assumption, groups, id, kind, milestone, months,"
                                + " source, text"),
                argumentSet(
                        "kind of rule that nobody wrote",
                        "/eligibility/0/kind",
                        "\"by_lot\"",
                        "eligibility[0].kind: must be one of agency_type, checked_by_people, former_winner,"
                                + " operating_months, operating_since, recommended_by_parent, submitted_in_time,"
                                + " but is \"by_lot\""),
                argumentSet(
                        "category of an unknown criterion",
                        "/categories/0/criteria/1/criterion",
                        "\"charm\"",
                        "categories[0].criteria[1].criterion: unknown \"charm\"; known are change, connectivity,"
                                + " impact, management, sustainability"),
                argumentSet(
                        "category's weights",
                        "/categories/0/criteria/1/weight",
                        "0.4",
                        "categories[0].criteria: weights must sum to 1, but sum to 0.9"),
                argumentSet(
                        "places for all groups beside others",
                        "/stages/0/quotas/0",
                        "{\"places\": 6, \"source\": \"jpnn-2022\"}",
                        "stages[0].quotas[0].group: is missing, and a quota for all groups together must be the only one"),
                argumentSet(
                        "category without a group",
                        "/stages/1/quotas",
                        "[{\"category\": \"management-change\", \"places\": 9, \"source\": \"jpnn-2022\"}]",
                        "stages[1].quotas[0].category: has no meaning without a group"),
                argumentSet(
                        "more winners than finalists of all groups",
                        "/stages/1/quotas",
                        "[{\"places\": 52, \"source\": \"jpnn-2022\"}]",
                        "stages[1].quotas: all groups together have 52 places, but only 51 come from the stage before"),
                argumentSet(
                        "places with and without a category",
                        "/stages/1/quotas/2/category",
                        "null",
                        "stages[1].quotas: group \"ip\" has places with a category and places without"),
                argumentSet(
                        "misspelt key",
                        "/stages/0/quota",
                        "3",
                        "stages[0].quota: unknown key; known are assumption, id, name, quotas, scores, source, tieBreaks"),
                argumentSet(
                        "unknown type of agency",
                        "/groups/0/types/0",
                        "\"club\"",
                        "groups[0].types[0]: must be the code of a type of agency, but is \"club\""));
    }

    @Test
    void namesAllMistakesAtOnce() {
        EditionFixture edition = EditionFixture.document()
                .with("/criteria/0/weight", "0.9")
                .with("/stages/0/quotas/0/places", "0")
                .with("/evidence/indicators/0/best", "0")
                .with("/name/en", "\" \"")
                .with("/surprise", "true");

        assertThat(ProblemLists.of(edition::read))
                .containsExactly(
                        "edition.json: stages[0].quotas[0].places: must be a number from 1 to 10000, but is 0",
                        "edition.json: name.en: must be a text, but is \" \"",
                        "edition.json: evidence.indicators[0].best: must differ from worst, but both are 0.0",
                        "edition.json: criteria: weights must sum to 1, but sum to 1.7",
                        "edition.json: surprise: unknown key; known are assumption, assumptions, categories, clockStart, criteria,"
                                + " draft, eligibility, evaluators, evidence, groups, id, milestones, name, notes, panelParts, revision, source, sources,"
                                + " stages, uncertainty");
    }

    @Test
    void staysCalmWhenAlmostNothingIsThere() {
        assertThat(ProblemLists.of(() -> EditionFile.parse("e", "{\"id\": \"Edition 1\"}", EditionFixture.METRICS)))
                .containsExactly(
                        "e: id: must be lower-case letters, digits and hyphens, but is \"Edition 1\"",
                        "e: name: is missing, expected an object",
                        "e: source: is missing: name a source, or an assumption",
                        "e: evidence: is missing, expected an object",
                        "e: groups: is missing, expected at least one group",
                        "e: criteria: is missing, expected at least one criterion",
                        "e: stages: is missing, expected at least one stage");
    }
}
