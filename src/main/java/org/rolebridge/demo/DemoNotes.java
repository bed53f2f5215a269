package org.rolebridge.demo;

import java.util.List;
import java.util.Map;

/** The words in which people of the demo note how a milestone was reached. */
final class DemoNotes {

    private static final Map<Integer, List<String>> OF_NUMBER = Map.of(
            1,
            List.of(
                    "Salary moved to the recurrent budget of the team.",
                    "Cost centre opened; the salary is in the base budget from this month."),
            2,
            List.of(
                    "Part of the integrated team; line manager named.",
                    "Placed in the structure chart under the community team lead."),
            3,
            List.of(
                    "Access to the record system, a desk in the practice, monthly supervision.",
                    "Standing supervision agreed with the senior nurse; record access granted."),
            4,
            List.of("Job description evaluated.", "Band agreed by the job evaluation panel."),
            5,
            List.of("Named in the service specification.", "Written into the standing operating procedure."),
            6,
            List.of(
                    "Induction and yearly training run by our own lead.",
                    "On the training calendar twice a year; our own trainer."),
            7,
            List.of(
                    "The first postholder became team lead; the work went on with a successor.",
                    "The manager who set it up was promoted; her successor kept it."),
            8,
            List.of(
                    "The first postholder left; the post was advertised at once and refilled.",
                    "Refilled within two months after a retirement."),
            9,
            List.of("Now in nearly all teams that were meant to have it.", "Five of six sites work with the role."),
            10,
            List.of(
                    "Went on unchanged after the move to the new care plan template.",
                    "Went on after the record system was replaced."));

    private DemoNotes() {}

    static String of(DemoRole role, int number) {
        var notes = OF_NUMBER.getOrDefault(number, List.of(""));
        return notes.get(role.chance("note" + number, notes.size()));
    }
}
