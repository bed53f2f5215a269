package org.rolebridge.assurance.ui;

import static org.rolebridge.assurance.ui.QueryWords.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rolebridge.assurance.Finding;
import org.rolebridge.assurance.FindingService;
import org.rolebridge.assurance.Message;
import org.rolebridge.funding.LedgerService;
import org.rolebridge.funding.ui.TransactionTable;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.trail.TrailService;

/** What was said about a query, oldest first: who, for whom, when. */
@SpringComponent
class Conversation {

    private final FindingService findings;
    private final LedgerService ledger;
    private final TrailService trail;

    Conversation(FindingService findings, LedgerService ledger, TrailService trail) {
        this.findings = findings;
        this.ledger = ledger;
        this.trail = trail;
    }

    Card of(Finding finding, ZoneId zone) {
        var messages = findings.messages(finding.id());
        var people = trail.people(messages.stream()
                .map(Message::writtenBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var list = new OrderedList();
        list.addClassName("rb-history");
        messages.forEach(message -> list.add(item(message, people, zone)));
        return new Card(text("query.conversation"), list);
    }

    private static ListItem item(Message message, Map<Long, String> people, ZoneId zone) {
        var writer = message.writtenBy() == null ? null : people.get(message.writtenBy());
        var side = text("query.side." + message.side());
        var said = new Prose(message.content());
        said.getStyle().set("white-space", "pre-line");
        return new ListItem(
                new Prose().strong(writer == null ? side : text("query.writer", writer, side)),
                said,
                new Prose(Figures.moment(message.writtenAt(), zone)).quiet());
    }

    /** The transaction that a query is about, in words. */
    Optional<String> transaction(Finding finding) {
        return Optional.ofNullable(finding.ledgerEntryId()).map(ledger::get).map(TransactionTable::name);
    }
}
