package org.rolebridge.demo;

import java.util.UUID;
import org.rolebridge.assurance.Finding;
import org.rolebridge.assurance.FindingService;
import org.rolebridge.assurance.QueryEntry;
import org.rolebridge.assurance.Reply;
import org.springframework.stereotype.Component;

/** What commissioners ask about awards, what care managers answer, and how it ends. */
@Component
class DemoQueries {

    private final FindingService findings;
    private final DemoCast cast;

    DemoQueries(FindingService findings, DemoCast cast) {
        this.findings = findings;
        this.cast = cast;
    }

    void make(DemoRole role, long awardId) {
        DemoTable.read("queries").stream()
                .filter(row -> row.text("key").equals(role.key()))
                .forEach(row -> talk(role, awardId, row));
    }

    private void talk(DemoRole role, long awardId, DemoTable row) {
        var commissioner = DemoCast.commissionerOf(role.funder());
        long query = cast.as(
                commissioner,
                () -> findings.raise(
                        new QueryEntry(UUID.randomUUID(), awardId, null, row.text("title"), row.text("question"))));
        if (!row.text("answer").isEmpty()) {
            cast.run(role.manager(), () -> findings.answer(query, reply(query, row.text("answer"))));
        }
        if (role.now().has("settled")) {
            var thanks = "Thank you, that explains it. Nothing to change.";
            cast.run(commissioner, () -> findings.close(query, Finding.Outcome.ACCEPTED, reply(query, thanks)));
        }
    }

    private Reply reply(long query, String words) {
        return new Reply(UUID.randomUUID(), words, findings.get(query).version());
    }
}
