package org.rolebridge.organisation;

import static org.jooq.Records.mapping;
import static org.rolebridge.db.Tables.JURISDICTION;
import static org.rolebridge.db.Tables.ORGANISATION;
import static org.rolebridge.db.Tables.ORGANISATION_IDENTIFIER;
import static org.rolebridge.db.Tables.ORGANISATION_WORD;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.rolebridge.db.tables.records.OrganisationRecord;
import org.rolebridge.shared.Fact;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.SearchWords;
import org.rolebridge.shared.StaleRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

/** Organisations one by one, their codes and words. */
@Repository
class OrganisationRepository {

    static final String ENTITY = "organisation";
    static final String CODE_ENTITY = "organisation_identifier";

    private final DSLContext db;
    private final Clock clock;
    private final ApplicationEventPublisher facts;
    private volatile List<Jurisdiction> jurisdictions = List.of();

    OrganisationRepository(DSLContext db, Clock clock, ApplicationEventPublisher facts) {
        this.db = db;
        this.clock = clock;
        this.facts = facts;
    }

    Optional<Organisation> find(long id) {
        return db.selectFrom(ORGANISATION)
                .where(ORGANISATION.ID.eq(id))
                .fetchOptional(OrganisationRepository::organisation);
    }

    Optional<Organisation> findByCode(OrganisationCode code) {
        return db.select(ORGANISATION.asterisk())
                .from(ORGANISATION)
                .join(ORGANISATION_IDENTIFIER)
                .on(ORGANISATION_IDENTIFIER.ORGANISATION_ID.eq(ORGANISATION.ID))
                .where(ORGANISATION_IDENTIFIER.SCHEME.eq(code.scheme().name()))
                .and(ORGANISATION_IDENTIFIER.IDENTIFIER.eq(code.value()))
                .fetchOptional(row -> organisation(row.into(ORGANISATION)));
    }

    void requireFree(OrganisationCode code) {
        findByCode(code).ifPresent(other -> {
            throw RuleViolation.at("code", "organisation-code-taken", code.value(), other.name());
        });
    }

    List<OrganisationCode> codes(long id) {
        return db.select(ORGANISATION_IDENTIFIER.SCHEME, ORGANISATION_IDENTIFIER.IDENTIFIER)
                .from(ORGANISATION_IDENTIFIER)
                .where(ORGANISATION_IDENTIFIER.ORGANISATION_ID.eq(id))
                .orderBy(ORGANISATION_IDENTIFIER.ID)
                .fetch(row -> new OrganisationCode(IdentifierScheme.valueOf(row.value1()), row.value2()));
    }

    static Organisation organisation(OrganisationRecord row) {
        return new Organisation(
                row.getId(),
                row.getName(),
                OrganisationType.valueOf(row.getType()),
                row.getJurisdictionId(),
                row.getAddress(),
                row.getPostcode(),
                row.getOpenedOn(),
                row.getClosedOn(),
                Organisation.Status.valueOf(row.getStatus()),
                Organisation.Source.valueOf(row.getSource()),
                row.getVersion());
    }

    Organisation insert(Organisation organisation) {
        var row = db.newRecord(ORGANISATION);
        fill(row, organisation);
        row.setVersion(0);
        row.insert();
        insertWords(row.getId(), organisation.name());
        facts.publishEvent(Fact.created(ENTITY, row.getId(), organisation).ofOrganisation(row.getId()));
        return find(row.getId()).orElseThrow();
    }

    /** @throws StaleRecord when the organisation is no longer at the version that {@code after} was based on */
    Organisation update(Organisation before, Organisation after, String action) {
        var row = db.newRecord(ORGANISATION);
        fill(row, after);
        row.setVersion(after.version() + 1);
        int updated = db.update(ORGANISATION)
                .set(row)
                .where(ORGANISATION.ID.eq(after.id()))
                .and(ORGANISATION.VERSION.eq(after.version()))
                .execute();
        if (updated == 0) {
            throw new StaleRecord(after, before);
        }
        if (!after.name().equals(before.name())) {
            db.deleteFrom(ORGANISATION_WORD)
                    .where(ORGANISATION_WORD.ORGANISATION_ID.eq(after.id()))
                    .execute();
            insertWords(after.id(), after.name());
        }
        facts.publishEvent(Fact.changed(ENTITY, after.id(), before, after)
                .ofOrganisation(after.id())
                .as(action));
        return after.basedOn(after.version() + 1);
    }

    private void fill(OrganisationRecord row, Organisation organisation) {
        row.setName(organisation.name());
        row.setType(organisation.type().name());
        row.setJurisdictionId(organisation.jurisdictionId());
        row.setAddress(organisation.address());
        row.setPostcode(organisation.postcode());
        row.setOpenedOn(organisation.openedOn());
        row.setClosedOn(organisation.closedOn());
        row.setStatus(organisation.status().name());
        row.setSource(organisation.source().name());
        row.setUpdatedAt(clock.instant());
    }

    private void insertWords(long id, String name) {
        var insert = db.insertInto(ORGANISATION_WORD, ORGANISATION_WORD.WORD, ORGANISATION_WORD.ORGANISATION_ID);
        for (var word : SearchWords.of(name)) {
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
        facts.publishEvent(Fact.created(CODE_ENTITY, id, code).ofOrganisation(organisationId));
    }

    Set<Long> jurisdictionsOf(Collection<Long> organisationIds) {
        return db.selectDistinct(ORGANISATION.JURISDICTION_ID)
                .from(ORGANISATION)
                .where(ORGANISATION.ID.in(organisationIds))
                .fetchSet(ORGANISATION.JURISDICTION_ID);
    }

    /** Read once: nearly every command asks what day it is somewhere, and only a migration changes them. */
    List<Jurisdiction> jurisdictions() {
        var known = jurisdictions;
        if (known.isEmpty()) {
            known = List.copyOf(readJurisdictions());
            jurisdictions = known;
        }
        return known;
    }

    private List<Jurisdiction> readJurisdictions() {
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
