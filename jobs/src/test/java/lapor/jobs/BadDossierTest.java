package lapor.jobs;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import lapor.edition.EditionFile;
import lapor.input.BundledFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Several mistakes at a time in an edition or in what was handed in for it: all are listed, and nothing begins. */
class BadDossierTest {
    private static final String GOOD_ENTRIES =
            """
            agency_id,group,operating_since,previous_award,recommended_by,submitted_at
            A1,oa,2020-01-01,2019,,2022-04-01T10:00:00
            A2,oa,2020-01-01,2019,,2022-04-01T10:00:00
            A3,oa,2020-01-01,2019,,2022-04-01T10:00:00
            A4,ip,2020-01-01,,,2022-04-01T10:00:00
            U1,upp,2020-01-01,,A1,2022-04-01T10:00:00
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("files")
    void listsAllMistakesOfAFile(String file, String rows, List<String> problems) {
        SmallWorld world = world().write(file, rows);

        assertThat(Refusal.ofRun(world, 2)).containsExactlyElementsOf(problems);
    }

    static Stream<Arguments> files() {
        String documents = "agency_id,criterion,evaluator,score\n";
        String decisions = "agency_id,stage,decision,reason,decided_by\n";
        String claims = "agency_id,metric,period,value,numerator,denominator\n";
        return Stream.of(
                argumentSet(
                        "scores outside the scale",
                        "documents.csv",
                        documents + "A1,impact,x,100.5\nA1,impact,y,-0.1\nA1,impact,z,NaN\nA1,change,z,1e3\n",
                        List.of(
                                "documents.csv:2.score: must be a number from 0.0 to 100.0, but is \"100.5\"",
                                "documents.csv:3.score: must be a number from 0.0 to 100.0, but is \"-0.1\"",
                                "documents.csv:4.score: must be a number from 0.0 to 100.0, but is \"NaN\"",
                                "documents.csv:5.score: must be a number from 0.0 to 100.0, but is \"1e3\"")),
                argumentSet(
                        "scores given twice",
                        "documents.csv",
                        documents + "A1,impact,x,50\nA1,impact,x,50\nA1,impact,x,60\n",
                        List.of(
                                "documents.csv:3.evaluator: \"x\" has scored impact of agency \"A1\" already",
                                "documents.csv:4.evaluator: \"x\" has scored impact of agency \"A1\" already")),
                argumentSet(
                        "unknown parts and agencies of a panel",
                        "panel.csv",
                        "agency_id,part,evaluator,score\nA1,song,x,50\nA9,interview,x,50\n",
                        List.of(
                                "panel.csv:2.part: must be one of presentation, interview, observation, but is \"song\"",
                                "panel.csv:3.agency_id: agency \"A9\" did not enter")),
                argumentSet(
                        "entries of unknown agencies and groups",
                        "entries.csv",
                        "agency_id,group,operating_since\nA9,ip,\nA1,bumn,\nA2,ip,2020-02-30\nA2,oa,\n",
                        List.of(
                                "entries.csv:2.agency_id: unknown agency \"A9\"",
                                "entries.csv:3.group: must be a group of edition 2022 (oa, ip, upp), but is \"bumn\"",
                                "entries.csv:4.operating_since: must be a date as YYYY-MM-DD, but is \"2020-02-30\"",
                                "entries.csv:5.agency_id: agency \"A2\" has entered already")),
                argumentSet(
                        "claims of unknown things",
                        "claims.csv",
                        claims + "A9,received,2022,1,,\nA1,applause,2022,1,,\nA1,received,,1,,\n",
                        List.of(
                                "claims.csv:2.agency_id: unknown agency \"A9\"",
                                "claims.csv:3.metric: unknown metric \"applause\"",
                                "claims.csv:4.period: is empty")),
                argumentSet(
                        "claims in per cent, and beyond what can be",
                        "claims.csv",
                        claims + "A1,follow_up_rate,2022,95,,\nA1,satisfaction_mean,2022,6,,\n"
                                + "A1,on_time_change,2022,-2,,\n",
                        List.of(
                                "claims.csv:2.value: must be a number from 0.0 to 1.0, but is \"95\"",
                                "claims.csv:3.value: must be a number from 1.0 to 5.0, but is \"6\"",
                                "claims.csv:4.value: must be a number from -1.0 to 1.0, but is \"-2\"")),
                argumentSet(
                        "claims twice, and with counts that cannot be divided",
                        "claims.csv",
                        claims + "A1,follow_up_rate,2022,0.9,9,\nA1,follow_up_rate,2022,0.8,8,0\n",
                        List.of(
                                "claims.csv:2.denominator: is empty, but a numerator is given",
                                "claims.csv:3.denominator: must be above 0, but is \"0\"",
                                "claims.csv:3.metric: agency \"A1\" has claimed follow_up_rate of 2022 already")),
                argumentSet(
                        "decisions on stages and agencies that are not there",
                        "decisions.csv",
                        decisions + "A1,semifinal,include,why,pleno\nA9,documents,exclude,why,pleno\n"
                                + "A4,final/charm,include,why,pleno\n",
                        List.of(
                                "decisions.csv:2.stage: must be a stage (documents, final), but is \"semifinal\"",
                                "decisions.csv:3.agency_id: agency \"A9\" did not enter",
                                "decisions.csv:4.stage: must be \"final/management-change\" or"
                                        + " \"final/sustainability-connectivity-impact\", but is \"final/charm\"")),
                argumentSet(
                        "decisions that contradict each other, and that nobody took",
                        "decisions.csv",
                        decisions + "A1,documents,include,why,pleno\nA1,documents,exclude,why,pleno\n"
                                + "A2,documents,maybe,why,pleno\nA3,documents,exclude,,\n",
                        List.of(
                                "decisions.csv:3.decision: agency \"A1\" is included at stage documents already",
                                "decisions.csv:4.decision: must be one of [include, exclude], but is \"maybe\"",
                                "decisions.csv:5.reason: is empty",
                                "decisions.csv:5.decided_by: is empty")),
                argumentSet(
                        "more decisions than places",
                        "decisions.csv",
                        decisions + "A1,final,include,why,pleno\nA2,final,include,why,pleno\nA3,final,include,why,x\n",
                        List.of("decisions.csv: 3 are included in stage final, group oa, but it has 2 places")),
                argumentSet(
                        "evaluators of unknown agencies, and twice",
                        "evaluators.csv",
                        "evaluator,agency_id\nx,A9\ny,A1\ny,A1\n,A2\n",
                        List.of(
                                "evaluators.csv:2.agency_id: unknown agency \"A9\"",
                                "evaluators.csv:4.evaluator: \"y\" is of agency \"A1\" already",
                                "evaluators.csv:5.evaluator: is empty")));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void listsAllMistakesOfAnEdition(List<String> changes, List<String> problems) {
        SmallWorld world = world();
        world.write("mine.json", BundledFile.read(EditionFile.class, "2022.json"))
                .replace("run.json", "\"2022\"", "\"mine.json\"");
        for (int i = 0; i < changes.size(); i += 2) {
            world.replace("mine.json", changes.get(i), changes.get(i + 1));
        }

        assertThat(Refusal.ofRun(world, 2))
                .containsExactlyElementsOf(problems.stream()
                        .map(problem -> "mine.json: " + problem)
                        .toList());
    }

    static Stream<Arguments> editions() {
        return Stream.of(
                argumentSet(
                        "goalposts that reward being slow and answering nobody",
                        List.of(
                                "\"worst\": 20,\n        \"best\": 1,", "\"worst\": 1,\n        \"best\": 20,",
                                "\"worst\": 1,\n        \"best\": 5,", "\"worst\": 5,\n        \"best\": 1,"),
                        List.of(
                                "evidence.indicators[3].best: must be on the other side of worst 1.0, since lower is"
                                        + " better, but is 20.0",
                                "evidence.indicators[5].best: must be on the other side of worst 5.0, since higher is"
                                        + " better, but is 1.0")),
                argumentSet(
                        "quotas that do not add up",
                        List.of(
                                "\"group\": \"oa\", \"places\": 2", "\"group\": \"oa\", \"places\": 8",
                                "\"group\": \"upp\", \"places\": 5", "\"group\": \"upp\", \"places\": 16"),
                        List.of(
                                "stages[1].quotas: group \"oa\" has 8 places, but only 6 come from the stage before",
                                "stages[1].quotas: group \"upp\" has 16 places, but only 15 come from the stage"
                                        + " before")),
                argumentSet(
                        "weights that do not sum to 1, anywhere",
                        List.of(
                                "\"weight\": 0.35",
                                "\"weight\": 0.36",
                                "\"weight\": 0.7",
                                "\"weight\": 0.8",
                                "\"weight\": 0.3333333333333333",
                                "\"weight\": 0.33"),
                        List.of(
                                "stages[0].scores: weights must sum to 1, but sum to 1.1",
                                "stages[1].scores: weights must sum to 1, but sum to 1.01",
                                "categories[1].criteria: weights must sum to 1, but sum to 0.99")),
                argumentSet(
                        "dates upside down",
                        List.of(
                                "\"to\": \"2022-04-14\"", "\"to\": \"2022-02-14\"",
                                "\"to\": \"2022-05-30\"", "\"to\": \"2022-05-03\""),
                        List.of(
                                "milestones[1].to: must not be before from 2022-02-18, but is 2022-02-14",
                                "milestones[3].to: must not be before from 2022-05-23, but is 2022-05-03")),
                argumentSet(
                        "kinds of rules that nobody wrote",
                        List.of(
                                "\"kind\": \"former_winner\"", "\"kind\": \"by_lot\"",
                                "\"kind\": \"agency_type\"", "\"kind\": \"by_size\""),
                        List.of(
                                "eligibility[3].kind: must be one of agency_type, checked_by_people, former_winner,"
                                        + " operating_months, operating_since, recommended_by_parent,"
                                        + " submitted_in_time, but is \"by_lot\"",
                                "eligibility[4].kind: must be one of agency_type, checked_by_people, former_winner,"
                                        + " operating_months, operating_since, recommended_by_parent,"
                                        + " submitted_in_time, but is \"by_size\"")),
                argumentSet(
                        "categories of groups and criteria that are not there",
                        List.of(
                                "\"id\": \"management-change\",\n      \"group\": \"ip\"",
                                "\"id\": \"management-change\",\n      \"group\": \"village\"",
                                "{\"criterion\": \"change\",",
                                "{\"criterion\": \"charm\","),
                        List.of(
                                "categories[0].group: unknown \"village\"; known are ip, oa, upp",
                                "categories[0].criteria[1].criterion: unknown \"charm\"; known are change,"
                                        + " connectivity, impact, management, sustainability",
                                "stages[1].quotas[1].category: unknown \"management-change\"; known are"
                                        + " sustainability-connectivity-impact")),
                argumentSet(
                        "evaluators treated in no known way",
                        List.of(
                                "  \"notes\": [",
                                "  \"evaluators\": {\"counts\": \"median\", \"conflicted\": \"hidden\","
                                        + " \"discussedSpread\": 101, \"neededEntries\": 1},\n  \"notes\": ["),
                        List.of(
                                "evaluators.source: is missing: name a source, or an assumption",
                                "evaluators.counts: must be one of raw, adjusted, but is \"median\"",
                                "evaluators.conflicted: must be one of counted, left_out, but is \"hidden\"",
                                "evaluators.discussedSpread: must be a number from 0 to 100, but is 101",
                                "evaluators.neededEntries: must be a number from 2 to 10000, but is 1")),
                argumentSet(
                        "ids twice",
                        List.of(
                                "\"id\": \"award\"", "\"id\": \"announcement\"",
                                "\"id\": \"in-time\"", "\"id\": \"six-months\""),
                        List.of(
                                "milestones[4].id: \"announcement\" is there twice",
                                "eligibility[1].id: \"six-months\" is there twice")));
    }

    @Test
    void listsTheMistakesOfAllFilesTogether() {
        SmallWorld world = world().write("documents.csv", "agency_id,criterion,evaluator,score\nA1,impact,x,200\n")
                .write("claims.csv", "agency_id,metric,period,value\nA1,received,2022,-1\n")
                .write("evaluators.csv", "evaluator,agency_id\nx,A9\n")
                .write("decisions.csv", "agency_id,stage,decision,reason,decided_by\nA1,documents,keep,why,pleno\n");

        assertThat(Refusal.ofRun(world, 2))
                .containsExactlyInAnyOrder(
                        "documents.csv:2.score: must be a number from 0.0 to 100.0, but is \"200\"",
                        "decisions.csv:2.decision: must be one of [include, exclude], but is \"keep\"",
                        "evaluators.csv:2.agency_id: unknown agency \"A9\"",
                        "claims.csv:2.value: must be a number from 0.0 to 1.0E9, but is \"-1\"");
    }

    @Test
    void refusesEvaluatorsOfNoScores() {
        SmallWorld world =
                world().replace("run.json", "\"documents\": \"documents.csv\", \"panel\": \"panel.csv\",", "");

        assertThat(Refusal.ofRun(world, 2))
                .containsExactly("evaluators: is given, but neither documents nor panel are");
    }

    private SmallWorld world() {
        String agencies = Stream.of("A1", "A2", "A3", "A4")
                .map(id -> id + ",Kota " + id + ",city,\n")
                .collect(joining());
        return SmallWorld.in(folder)
                .write(
                        "run.json",
                        """
                        { "asOf": "2022-05-01T00:00:00+07:00", "edition": "2022",
                          "logs": [ {"path": "logs", "source": "handling-log"} ],
                          "agencies": "agencies.csv", "entries": "entries.csv",
                          "documents": "documents.csv", "panel": "panel.csv",
                          "evaluators": "evaluators.csv", "decisions": "decisions.csv", "claims": "claims.csv" }
                        """)
                .write("agencies.csv", "agency_id,name,type,parent_id\n" + agencies + "U1,Unit,service_unit,A1\n")
                .write("entries.csv", GOOD_ENTRIES)
                .write("documents.csv", "agency_id,criterion,evaluator,score\nA1,impact,x,50\n")
                .write("panel.csv", "agency_id,part,evaluator,score\nA1,interview,x,50\n")
                .write("evaluators.csv", "evaluator,agency_id\nx,A1\n")
                .write("decisions.csv", "agency_id,stage,decision,reason,decided_by\nA1,documents,include,why,x\n")
                .write("claims.csv", "agency_id,metric,period,value\nA1,received,2022,24\n");
    }
}
