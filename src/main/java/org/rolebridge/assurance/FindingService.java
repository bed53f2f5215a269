package org.rolebridge.assurance;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.funding.AwardService;
import org.rolebridge.funding.LedgerService;
import org.rolebridge.shared.Actor;
import org.rolebridge.shared.Idempotency;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Queries as conversations: the commissioner asks, the provider answers, the commissioner closes with an outcome. */
@Service
@Requires(Permission.QUERY_READ)
@Transactional
public class FindingService {

    private final FindingRepository findings;
    private final AwardService awards;
    private final LedgerService ledger;
    private final Idempotency idempotency;
    private final Clock clock;

    FindingService(
            FindingRepository findings,
            AwardService awards,
            LedgerService ledger,
            Idempotency idempotency,
            Clock clock) {
        this.findings = findings;
        this.awards = awards;
        this.ledger = ledger;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** @throws NotFound alike when it does not exist and when it is out of reach */
    @Transactional(readOnly = true)
    public Finding get(long id) {
        return reach(id, Permission.QUERY_READ);
    }

    @Transactional(readOnly = true)
    public List<Message> messages(long id) {
        return findings.messages(id);
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Finding> ofAward(long awardId) {
        return findings.ofAward(awardId);
    }

    @Transactional(readOnly = true)
    public boolean may(Permission permission, long id) {
        return CurrentPerson.may(permission) && findings.find(id, permission).isPresent();
    }

    /** Asks about an award or one of its transactions. @return the id of the query, the same for the same key */
    @Requires(Permission.QUERY_RAISE)
    public long raise(QueryEntry entry) {
        var award = awards.reach(entry.awardId(), Permission.QUERY_RAISE);
        if (entry.ledgerEntryId() != null && ledger.get(entry.ledgerEntryId()).awardId() != award.id()) {
            throw new NotFound("ledger_entry", entry.ledgerEntryId());
        }
        return idempotency.once(entry.key(), "raise-query", () -> {
            long id = findings.insert(new Finding(
                    0,
                    Finding.Kind.PERSON,
                    null,
                    award.roleId(),
                    award.id(),
                    entry.ledgerEntryId(),
                    award.funderId(),
                    entry.title(),
                    Finding.State.OPEN,
                    Finding.Turn.PROVIDER,
                    Actor.current().personId(),
                    clock.instant(),
                    null,
                    null,
                    0));
            write(get(id), Message.Side.COMMISSIONER, entry.content());
            return id;
        });
    }

    /** The provider's answer. */
    @Requires(Permission.QUERY_ANSWER)
    public void answer(long id, Reply reply) {
        var before = reach(id, Permission.QUERY_ANSWER);
        once(reply.key(), "answer-query", () -> {
            findings.update(before, before.answer(reply.version()), "answered");
            write(before, Message.Side.PROVIDER, reply.content());
        });
    }

    /** The commissioner asks again. */
    @Requires(Permission.QUERY_RAISE)
    public void ask(long id, Reply reply) {
        var before = reach(id, Permission.QUERY_RAISE);
        once(reply.key(), "ask-again", () -> {
            findings.update(before, before.ask(reply.version()), "asked");
            write(before, Message.Side.COMMISSIONER, reply.content());
        });
    }

    /** Ends the conversation with its outcome; never by somebody whose own doing it is about. */
    @Requires(Permission.QUERY_RAISE)
    public void close(long id, Finding.Outcome outcome, Reply reply) {
        var before = reach(id, Permission.QUERY_RAISE);
        requireAnother(before);
        once(reply.key(), "close-query", () -> {
            findings.update(before, before.close(outcome, clock.instant(), reply.version()), "closed");
            write(before, Message.Side.COMMISSIONER, reply.content());
        });
    }

    /** Whether the caller may end the conversation, were it their turn. */
    @Transactional(readOnly = true)
    public boolean mayClose(long id) {
        return may(Permission.QUERY_RAISE, id) && !isOwn(reach(id, Permission.QUERY_RAISE));
    }

    private void requireAnother(Finding finding) {
        if (isOwn(finding)) {
            throw RuleViolation.of("query-own");
        }
    }

    /** Whether the caller recorded the payment that a rule asks about, or answered. */
    private boolean isOwn(Finding finding) {
        var person = Actor.current().personId();
        if (person == null) {
            return false;
        }
        boolean answered = findings.messages(finding.id()).stream()
                .filter(message -> message.side() == Message.Side.PROVIDER)
                .anyMatch(message -> person.equals(message.writtenBy()));
        var entry = finding.ledgerEntryId();
        boolean recorded = finding.kind() == Finding.Kind.RULE
                && entry != null
                && Objects.equals(ledger.get(entry).recordedBy(), person);
        return answered || recorded;
    }

    private void once(UUID key, String command, Runnable work) {
        idempotency.once(key, command, () -> {
            work.run();
            return 0;
        });
    }

    private void write(Finding finding, Message.Side side, String content) {
        var writer = Actor.current().personId();
        findings.insert(
                new Message(0, finding.roleId(), finding.id(), side, writer, clock.instant(), content), finding);
    }

    private Finding reach(long id, Permission permission) {
        return findings.find(id, permission).orElseThrow(() -> new NotFound("finding", id));
    }
}
