package org.rolebridge.demo;

import java.util.UUID;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.notice.SuggestionService;
import org.springframework.stereotype.Component;

/** What people of the demo would change about the rules, and what they were told. */
@Component
class DemoSuggestions {

    private final SuggestionService suggestions;
    private final DemoCast cast;

    DemoSuggestions(SuggestionService suggestions, DemoCast cast) {
        this.suggestions = suggestions;
        this.cast = cast;
    }

    void make() {
        for (var row : DemoTable.read("suggestions")) {
            long id = cast.as(
                    row.text("by"),
                    () -> suggestions.write(UUID.randomUUID(), place(), row.text("rule"), row.text("content")));
            if (!row.text("answered").isEmpty()) {
                cast.run(row.text("answered"), () -> suggestions.answer(id, row.text("answer"), 0));
            }
        }
    }

    private static long place() {
        return CurrentPerson.get().grants().getFirst().organisationId();
    }
}
