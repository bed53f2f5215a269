package org.rolebridge.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebridge.organisation.OrganisationType.COUNCIL;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SystemWork;
import org.rolebridge.db.Tables;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

abstract class ScopeCalendarContract {

    @Autowired
    OrganisationEditService edits;

    @Autowired
    OrganisationService organisations;

    @Autowired
    Sample sample;

    @Autowired
    DSLContext db;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void letsALinkCountFromItsFirstDayOn() {
        var child = sample.organisation(COUNCIL);
        var parent = sample.organisation(COUNCIL);
        SystemWork.run("test", () -> edits.link(child, parent, LinkKind.PART_OF, today().plusDays(2)));
        turnThePage(1);
        assertThat(ancestors(child)).containsExactly(child);
        turnThePage(2);
        assertThat(ancestors(child)).containsExactlyInAnyOrder(child, parent);
    }

    @Test
    void letsALinkCountToItsLastDay() {
        var parent = sample.organisation(COUNCIL);
        var child = sample.organisation(COUNCIL, parent);
        var link =
                SystemWork.as("test", () -> organisations.linksUpwards(child)).getFirst();
        SystemWork.run("test", () -> edits.endLink(link.id(), today().plusDays(1), link.version()));
        turnThePage(1);
        assertThat(ancestors(child)).containsExactlyInAnyOrder(child, parent);
        turnThePage(2);
        assertThat(ancestors(child)).containsExactly(child);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void turnThePage(int days) {
        var later = Clock.offset(clock, Duration.ofDays(days));
        new ScopeCalendar(
                        new OrganisationLinkRepository(db, later, events),
                        new OrganisationScopeRepository(db, later, events),
                        transaction,
                        later)
                .turnThePage();
    }

    private List<Long> ancestors(long id) {
        return db.select(Tables.ORGANISATION_SCOPE.ANCESTOR_ID)
                .from(Tables.ORGANISATION_SCOPE)
                .where(Tables.ORGANISATION_SCOPE.ORGANISATION_ID.eq(id))
                .fetch(Tables.ORGANISATION_SCOPE.ANCESTOR_ID);
    }

    @OnEmbedded
    static class EmbeddedTest extends ScopeCalendarContract {}

    @OnMySql
    static class MySqlTest extends ScopeCalendarContract {}
}
