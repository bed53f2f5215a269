package org.rolebridge.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FactTest {

    private static Fact fact(String action, Change... changes) {
        return new Fact("work_role", 1, null, 1L, action, List.of(changes));
    }

    @Test
    void isToldAsItWasFirst() {
        assertThat(fact("registered").followedBy(fact("placed")).action()).isEqualTo("registered");
    }

    @Test
    void goesFromTheFirstValueToTheLast() {
        var both =
                fact("a", new Change("stage", "one", "two")).followedBy(fact("b", new Change("stage", "two", "three")));
        assertThat(both.changes()).containsExactly(new Change("stage", "one", "three"));
    }

    @Test
    void keepsWhatOnlyOneOfThemChanged() {
        var title = new Change("title", null, "Link worker");
        var due = new Change("nextDueOn", null, "tomorrow");
        assertThat(fact("a", title).followedBy(fact("b", due)).changes()).containsExactly(title, due);
    }
}
