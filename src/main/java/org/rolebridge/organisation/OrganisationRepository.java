package org.rolebridge.organisation;

import static org.jooq.Records.mapping;
import static org.rolebridge.db.Tables.JURISDICTION;
import static org.rolebridge.db.Tables.ORGANISATION;
import static org.rolebridge.db.Tables.ORGANISATION_IDENTIFIER;
import static org.rolebridge.db.Tables.ORGANISATION_LINK;
import static org.rolebridge.db.Tables.ORGANISATION_WORD;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record11;
import org.jooq.SelectJoinStep;
import org.rolebridge.shared.Fact;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

/** Organisations, their codes, words and links. */
@Repository
class OrganisationRepository {

    private final DSLContext db;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    OrganisationRepository(DSLContext db, Clock clock, ApplicationEventPublisher facts) {
        this.db = db;
        this.clock = clock;
        this.facts = facts;
    }

    Optional<Organisation> find(long id) {
        return select().where(ORGANISATION.ID.eq(id)).fetchOptional(mapping(OrganisationRepository::organisation));
    }

    Optional<Organisation> findByCode(OrganisationCode code) {
        return select().join(ORGANISATION_IDENTIFIER)
                .on(ORGANISATION_IDENTIFIER.ORGANISATION_ID.eq(ORGANISATION.ID))
                .where(ORGANISATION_IDENTIFIER.SCHEME.eq(code.scheme().name()))
                .and(ORGANISATION_IDENTIFIER.IDENTIFIER.eq(code.value()))
                .fetchOptional(mapping(OrganisationRepository::organisation));
    }

    private SelectJoinStep<
                    Record11<Long, String, String, Long, String, String, LocalDate, LocalDate, String, String, Integer>>
            select() {
        return db.select(
                        ORGANISATION.ID,
                        ORGANISATION.NAME,
                        ORGANISATION.TYPE,
                        ORGANISATION.JURISDICTION_ID,
                        ORGANISATION.ADDRESS,
                        ORGANISATION.POSTCODE,
                        ORGANISATION.OPENED_ON,
                        ORGANISATION.CLOSED_ON,
                        ORGANISATION.STATUS,
                        ORGANISATION.SOURCE,
                        ORGANISATION.VERSION)
                .from(ORGANISATION);
    }

    @SuppressWarnings("TooManyParameters")
    private static Organisation organisation(
            Long id,
            String name,
            String type,
            Long jurisdictionId,
            String address,
            String postcode,
            LocalDate openedOn,
            LocalDate closedOn,
            String status,
            String source,
            Integer version) {
        return new Organisation(
                id,
                name,
                OrganisationType.valueOf(type),
                jurisdictionId,
                address,
                postcode,
                openedOn,
                closedOn,
                status,
                source,
                version);
    }

    Organisation insert(Organisation organisation) {
        long id = db.insertInto(ORGANISATION)
                .set(ORGANISATION.NAME, organisation.name())
                .set(ORGANISATION.TYPE, organisation.type().name())
                .set(ORGANISATION.JURISDICTION_ID, organisation.jurisdictionId())
                .set(ORGANISATION.ADDRESS, organisation.address())
                .set(ORGANISATION.POSTCODE, organisation.postcode())
                .set(ORGANISATION.OPENED_ON, organisation.openedOn())
                .set(ORGANISATION.CLOSED_ON, organisation.closedOn())
                .set(ORGANISATION.STATUS, organisation.status())
                .set(ORGANISATION.SOURCE, organisation.source())
                .set(ORGANISATION.VERSION, 0)
                .set(ORGANISATION.UPDATED_AT, clock.instant())
                .returningResult(ORGANISATION.ID)
                .fetchSingle()
                .value1();
        insertWords(id, organisation.name());
        facts.publishEvent(Fact.created("organisation", id, organisation).ofOrganisation(id));
        return find(id).orElseThrow();
    }

    private void insertWords(long id, String name) {
        var insert = db.insertInto(ORGANISATION_WORD, ORGANISATION_WORD.WORD, ORGANISATION_WORD.ORGANISATION_ID);
        for (var word : OrganisationWords.of(name)) {
            insert = insert.values(word, id);
        }
        insert.execute();
    }

    void insertCode(long organisationId, OrganisationCode code) {
        long id = db.insertInto(ORGANISATION_IDENTIFIER)
                .set(ORGANISATION_IDENTIFIER.ORGANISATION_ID, organisationId)
                .set(ORGANISATION_IDENTIFIER.SCHEME, code.scheme().name())
                .set(ORGANISATION_IDENTIFIER.IDENTIFIER, code.value())
                .returningResult(ORGANISATION_IDENTIFIER.ID)
                .fetchSingle()
                .value1();
        facts.publishEvent(Fact.created("organisation_identifier", id, code).ofOrganisation(organisationId));
    }

    void insertLink(OrganisationLink link) {
        long id = db.insertInto(ORGANISATION_LINK)
                .set(ORGANISATION_LINK.CHILD_ID, link.childId())
                .set(ORGANISATION_LINK.PARENT_ID, link.parentId())
                .set(ORGANISATION_LINK.KIND, link.kind().name())
                .set(ORGANISATION_LINK.VALID_FROM, link.validFrom())
                .set(ORGANISATION_LINK.VALID_TO, link.validTo())
                .set(ORGANISATION_LINK.VERSION, 0)
                .returningResult(ORGANISATION_LINK.ID)
                .fetchSingle()
                .value1();
        facts.publishEvent(Fact.created("organisation_link", id, link).ofOrganisation(link.childId()));
    }

    List<Jurisdiction> jurisdictions() {
        return db.select(
                        JURISDICTION.ID,
                        JURISDICTION.CODE,
                        JURISDICTION.NAME,
                        JURISDICTION.PARENT_ID,
                        JURISDICTION.CURRENCY,
                        JURISDICTION.TIME_ZONE.convertFrom(ZoneId::of),
                        JURISDICTION.FINANCIAL_YEAR_START_MONTH.convertFrom(Short::intValue),
                        JURISDICTION.FULL_TIME_HOURS,
                        JURISDICTION.WTE_WORD)
                .from(JURISDICTION)
                .orderBy(JURISDICTION.NAME, JURISDICTION.ID)
                .fetch(mapping(Jurisdiction::new));
    }
}
