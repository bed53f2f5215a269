package org.rolebridge.evidence;

import org.rolebridge.shared.Forgotten;
import org.rolebridge.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps a file and its bytes together, and takes the bytes out when a file is no longer to be read. */
@Component
class EvidenceStore {

    private final EvidenceRepository evidence;
    private final ContentRepository contents;
    private final RoleTotals totals;
    private final ApplicationEventPublisher facts;

    EvidenceStore(
            EvidenceRepository evidence,
            ContentRepository contents,
            RoleTotals totals,
            ApplicationEventPublisher facts) {
        this.evidence = evidence;
        this.contents = contents;
        this.totals = totals;
        this.facts = facts;
    }

    /** Of what the scanner refused, only that it came is kept. */
    Evidence keep(Evidence received, SubjectPlace place, ReceivedFile file, EvidenceLimits limits) {
        if (received.state().hasContent()) {
            totals.take(place.roleId(), received.size(), limits);
            if (evidence.count(place.subject()) >= limits.filesPerRecord()) {
                throw RuleViolation.of("evidence-count", limits.filesPerRecord());
            }
        }
        var stored = received.stored(evidence.insert(received));
        if (stored.state().hasContent()) {
            contents.insert(stored.id(), file);
        }
        facts.publishEvent(EvidenceFacts.of(null, stored, place, stored.state().hasContent() ? "added" : "refused"));
        return stored;
    }

    /** @return whether nobody else was faster */
    boolean change(Evidence before, Evidence after, SubjectPlace place, String action) {
        if (!evidence.update(after)) {
            return false;
        }
        if (before.state().hasContent() && !after.state().hasContent()) {
            contents.delete(after.id());
            totals.giveBack(after.roleId(), after.size());
        }
        facts.publishEvent(EvidenceFacts.of(before, after, place, action));
        if (after.fileName() == null) {
            facts.publishEvent(new Forgotten("evidence", after.id()));
        }
        return true;
    }
}
