package org.rolebridge.checkin;

import java.util.List;

/**
 * One question of a questionnaire.
 *
 * @param place from 1
 * @param points what each level counts, in tenths, the lowest first
 */
public record Question(int place, Part part, String name, String wording, List<Integer> points) {

    /** What a question is about. */
    public enum Part {
        QUICK,
        PROCESS,
        PEOPLE,
        ORGANISATION
    }

    public int most() {
        return points.getLast();
    }
}
