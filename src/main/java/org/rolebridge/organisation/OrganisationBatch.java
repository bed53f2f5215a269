package org.rolebridge.organisation;

import static org.rolebridge.db.Tables.ORGANISATION;
import static org.rolebridge.db.Tables.ORGANISATION_IDENTIFIER;
import static org.rolebridge.db.Tables.ORGANISATION_LINK;
import static org.rolebridge.db.Tables.ORGANISATION_WORD;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.rolebridge.db.tables.records.OrganisationRecord;
import org.rolebridge.shared.Fact;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.SearchWords;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

/** Organisations, codes, words and links by the thousand; one fact for each record all the same. */
@Repository
class OrganisationBatch {

    private final DSLContext db;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    OrganisationBatch(DSLContext db, Clock clock, ApplicationEventPublisher facts) {
        this.db = db;
        this.clock = clock;
        this.facts = facts;
    }

    /** @return the ids given, by the negative ids that the organisations came with */
    Map<Long, Long> insert(List<Organisation> organisations) {
        var insert = newOrganisations();
        var now = clock.instant();
        organisations.forEach(one -> insert.add(
                one.name(),
                one.type().name(),
                one.jurisdictionId(),
                one.address(),
                one.postcode(),
                one.openedOn(),
                one.closedOn(),
                one.status().name(),
                one.source().name(),
                0,
                now));
        var ids = insert.returning(ORGANISATION.ID);
        var given = new HashMap<Long, Long>();
        for (int at = 0; at < ids.size(); at++) {
            long id = ids.get(at);
            given.put(organisations.get(at).id(), id);
            facts.publishEvent(Fact.created(OrganisationRepository.ENTITY, id, organisations.get(at))
                    .ofOrganisation(id));
        }
        return given;
    }

    private BulkInsert<OrganisationRecord> newOrganisations() {
        return new BulkInsert<>(
                db,
                ORGANISATION.NAME,
                ORGANISATION.TYPE,
                ORGANISATION.JURISDICTION_ID,
                ORGANISATION.ADDRESS,
                ORGANISATION.POSTCODE,
                ORGANISATION.OPENED_ON,
                ORGANISATION.CLOSED_ON,
                ORGANISATION.STATUS,
                ORGANISATION.SOURCE,
                ORGANISATION.VERSION,
                ORGANISATION.UPDATED_AT);
    }

    void insertWords(Map<Long, String> names) {
        var insert = new BulkInsert<>(db, ORGANISATION_WORD.WORD, ORGANISATION_WORD.ORGANISATION_ID);
        names.forEach((id, name) -> SearchWords.of(name).forEach(word -> insert.add(word, id)));
        insert.execute();
    }

    void deleteWords(Collection<Long> organisationIds) {
        for (var chunk : OrganisationTree.chunks(organisationIds)) {
            db.deleteFrom(ORGANISATION_WORD)
                    .where(ORGANISATION_WORD.ORGANISATION_ID.in(chunk))
                    .execute();
        }
    }

    /** @param given real ids of added organisations */
    void insertCodes(List<OrganisationChanges.Code> codes, Map<Long, Long> given) {
        var insert = new BulkInsert<>(
                db,
                ORGANISATION_IDENTIFIER.ORGANISATION_ID,
                ORGANISATION_IDENTIFIER.SCHEME,
                ORGANISATION_IDENTIFIER.IDENTIFIER);
        codes.forEach(added -> insert.add(
                real(added.organisationId(), given),
                added.code().scheme().name(),
                added.code().value()));
        var ids = insert.returning(ORGANISATION_IDENTIFIER.ID);
        for (int at = 0; at < ids.size(); at++) {
            var code = codes.get(at);
            facts.publishEvent(Fact.created(OrganisationRepository.CODE_ENTITY, ids.get(at), code.code())
                    .ofOrganisation(real(code.organisationId(), given)));
        }
    }

    void insertLinks(List<OrganisationLink> links) {
        var insert = new BulkInsert<>(
                db,
                ORGANISATION_LINK.CHILD_ID,
                ORGANISATION_LINK.PARENT_ID,
                ORGANISATION_LINK.KIND,
                ORGANISATION_LINK.VALID_FROM,
                ORGANISATION_LINK.VALID_TO,
                ORGANISATION_LINK.VERSION);
        links.forEach(link ->
                insert.add(link.childId(), link.parentId(), link.kind().name(), link.validFrom(), link.validTo(), 0));
        var ids = insert.returning(ORGANISATION_LINK.ID);
        for (int at = 0; at < ids.size(); at++) {
            var link = links.get(at);
            facts.publishEvent(Fact.created(OrganisationLinkRepository.ENTITY, ids.get(at), link)
                    .ofOrganisation(link.childId()));
        }
    }

    static long real(long id, Map<Long, Long> given) {
        return given.getOrDefault(id, id);
    }

    void update(List<OrganisationChanges.Revised> revised) {
        if (revised.isEmpty()) {
            return;
        }
        var update = db.batch(db.update(ORGANISATION)
                .set(ORGANISATION.NAME, "")
                .set(ORGANISATION.TYPE, "")
                .set(ORGANISATION.JURISDICTION_ID, 0L)
                .set(ORGANISATION.ADDRESS, "")
                .set(ORGANISATION.POSTCODE, "")
                .set(ORGANISATION.OPENED_ON, (java.time.LocalDate) null)
                .set(ORGANISATION.CLOSED_ON, (java.time.LocalDate) null)
                .set(ORGANISATION.STATUS, "")
                .set(ORGANISATION.SOURCE, "")
                .set(ORGANISATION.VERSION, 0)
                .set(ORGANISATION.UPDATED_AT, clock.instant())
                .where(ORGANISATION.ID.eq(0L))
                .and(ORGANISATION.VERSION.eq(0)));
        for (var one : revised) {
            update = bind(update, one.after(), one.before().version());
        }
        requireAll(update.execute());
        revised.forEach(one -> facts.publishEvent(
                Fact.changed(OrganisationRepository.ENTITY, one.after().id(), one.before(), one.after())
                        .ofOrganisation(one.after().id())));
    }

    private BatchBindStep bind(BatchBindStep update, Organisation after, int version) {
        return update.bind(
                after.name(),
                after.type().name(),
                after.jurisdictionId(),
                after.address(),
                after.postcode(),
                after.openedOn(),
                after.closedOn(),
                after.status().name(),
                after.source().name(),
                version + 1,
                clock.instant(),
                after.id(),
                version);
    }

    void updateLinks(List<OrganisationChanges.Relinked> relinked) {
        if (relinked.isEmpty()) {
            return;
        }
        var update = db.batch(db.update(ORGANISATION_LINK)
                .set(ORGANISATION_LINK.VALID_FROM, (java.time.LocalDate) null)
                .set(ORGANISATION_LINK.VALID_TO, (java.time.LocalDate) null)
                .set(ORGANISATION_LINK.VERSION, 0)
                .where(ORGANISATION_LINK.ID.eq(0L))
                .and(ORGANISATION_LINK.VERSION.eq(0)));
        for (var one : relinked) {
            int version = one.before().version();
            update = update.bind(
                    one.after().validFrom(),
                    one.after().validTo(),
                    version + 1,
                    one.after().id(),
                    version);
        }
        requireAll(update.execute());
        relinked.forEach(one -> facts.publishEvent(
                Fact.changed(OrganisationLinkRepository.ENTITY, one.after().id(), one.before(), one.after())
                        .ofOrganisation(one.after().childId())));
    }

    private static void requireAll(int[] counts) {
        for (int count : counts) {
            if (count == 0) {
                throw RuleViolation.of("organisations-changed-meanwhile");
            }
        }
    }
}
