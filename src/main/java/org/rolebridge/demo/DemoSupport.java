package org.rolebridge.demo;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rolebridge.access.SystemWork;
import org.rolebridge.support.EnvironmentService;
import org.rolebridge.support.IndicatorEntry;
import org.rolebridge.support.Programme;
import org.rolebridge.support.ProgrammeDetails;
import org.rolebridge.support.ProgrammeService;
import org.rolebridge.support.ScoreSheet;
import org.rolebridge.support.ScoringService;
import org.rolebridge.support.SupportItem;
import org.springframework.stereotype.Component;

/** Programmes with their scores, and how enabling each environment is; the scores are examples, not findings. */
@Component
class DemoSupport {

    private static final int MONTHS_AGO = 7;
    private static final String SOURCE = "Example for the demo";
    private static final Map<String, List<Integer>> ENVIRONMENTS = Map.of(
            "GB-ENG-PC", List.of(2, 1, 1, 1, 0, 1, 1, 1, 0, 1, 2, -1, 0, 0),
            "GB-ENG-ASC", List.of(-1, -1, -1, -2, 0, 0, -1, 0, 1, -1, 0, -2, -2, -1),
            "US-NY", List.of(0, -1, -2, -1, -1, 1, -2, -1, -2, -1, 1, -1, -1, -1));

    private final ProgrammeService programmes;
    private final ScoringService scoring;
    private final EnvironmentService environments;
    private final DemoKinds kinds;
    private final DemoOrganisations organisations;
    private final DemoCast cast;

    DemoSupport(
            ProgrammeService programmes,
            ScoringService scoring,
            EnvironmentService environments,
            DemoKinds kinds,
            DemoOrganisations organisations,
            DemoCast cast) {
        this.programmes = programmes;
        this.scoring = scoring;
        this.environments = environments;
        this.kinds = kinds;
        this.organisations = organisations;
        this.cast = cast;
    }

    void make() {
        SystemWork.run("demo", () -> ENVIRONMENTS.forEach(this::environment));
        DemoTable.read("programmes").forEach(row -> cast.run(row.text("by"), () -> programme(row)));
    }

    private void environment(String jurisdiction, List<Integer> scores) {
        var asOf = organisations.today("board").withDayOfMonth(1).minusMonths(MONTHS_AGO);
        long profile = environments.begin(organisations.jurisdiction(jurisdiction), asOf, SOURCE);
        for (int number = 1; number <= scores.size(); number++) {
            environments.score(profile, new IndicatorEntry(number, scores.get(number - 1), SOURCE, asOf, null, 0));
        }
    }

    private void programme(DemoTable row) {
        long id = programmes.add(
                UUID.randomUUID(),
                organisations.id(row.text("owner")),
                new ProgrammeDetails(
                        row.text("name"),
                        Programme.Level.valueOf(row.text("level")),
                        organisations.jurisdiction(row.text("jurisdiction")),
                        null,
                        null,
                        row.date("from"),
                        null,
                        0));
        var scores = scores(Integer.parseInt(row.text("knowledge")), Integer.parseInt(row.text("finance")));
        for (var code : row.list("kinds")) {
            scoring.score(new ScoreSheet(id, kinds.id(code), scores, Map.of(), 0));
        }
    }

    private static Map<SupportItem, Integer> scores(int knowledge, int finance) {
        var scores = new EnumMap<SupportItem, Integer>(SupportItem.class);
        for (var item : SupportItem.values()) {
            int usual = item.part() == SupportItem.Part.KNOWLEDGE ? knowledge : finance;
            scores.put(item, Math.max(0, Math.min(SupportItem.MAX_SCORE, usual + item.ordinal() % 3 - 1)));
        }
        return scores;
    }
}
