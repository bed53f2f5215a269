package org.rolebridge.funding;

import static org.rolebridge.db.Tables.AWARD;
import static org.rolebridge.db.Tables.SCHEME;
import static org.rolebridge.db.Tables.SCHEME_RATE;

import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Scopes;
import org.rolebridge.db.tables.records.SchemeRateRecord;
import org.rolebridge.db.tables.records.SchemeRecord;
import org.rolebridge.shared.Change;
import org.rolebridge.shared.Fact;
import org.rolebridge.shared.StaleRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

/** Schemes and their caps. */
@Repository
class SchemeRepository {

    private static final String ENTITY = "scheme";

    private final DSLContext db;
    private final Scopes scopes;
    private final ApplicationEventPublisher facts;

    SchemeRepository(DSLContext db, Scopes scopes, ApplicationEventPublisher facts) {
        this.db = db;
        this.scopes = scopes;
        this.facts = facts;
    }

    /** @param jurisdictions those of the caller's organisations, and the ones above them */
    List<Scheme> visible(Collection<Long> jurisdictions, int limit) {
        return db.selectFrom(SCHEME)
                .where(isVisible(jurisdictions))
                .orderBy(SCHEME.NAME, SCHEME.VALID_FROM.desc(), SCHEME.ID)
                .limit(limit)
                .fetch(SchemeRepository::scheme);
    }

    Optional<Scheme> find(long id, Collection<Long> jurisdictions) {
        return db.selectFrom(SCHEME)
                .where(SCHEME.ID.eq(id))
                .and(isVisible(jurisdictions))
                .fetchOptional(SchemeRepository::scheme);
    }

    private Condition isVisible(Collection<Long> jurisdictions) {
        var everybody =
                SCHEME.OPEN_TO.eq(Scheme.OpenTo.JURISDICTION.name()).and(SCHEME.JURISDICTION_ID.in(jurisdictions));
        return scopes.organisationsAboveOrBelow(Permission.SCHEME_READ, SCHEME.COMMISSIONER_ID)
                .or(everybody);
    }

    Optional<Scheme> findOwn(long id) {
        return db.selectFrom(SCHEME)
                .where(SCHEME.ID.eq(id))
                .and(scopes.organisations(Permission.SCHEME_EDIT, SCHEME.COMMISSIONER_ID))
                .fetchOptional(SchemeRepository::scheme);
    }

    /** Whether awards of the scheme exist; its commissioner pays them all, and so sees them all. */
    boolean isUsed(long id) {
        return db.fetchExists(db.selectOne()
                .from(AWARD)
                .where(AWARD.SCHEME_ID.eq(id))
                .and(scopes.money(Permission.AWARD_READ, AWARD.ROLE_ID, AWARD.FUNDER_ID)));
    }

    /** Schemes by id, for their names: whoever sees an award may know what scheme it is from. */
    List<Scheme> findByIds(Collection<Long> ids) {
        return db.selectFrom(SCHEME).where(SCHEME.ID.in(ids)).orderBy(SCHEME.ID).fetch(SchemeRepository::scheme);
    }

    long insert(Scheme scheme) {
        var row = db.newRecord(SCHEME);
        fill(row, scheme);
        row.setCommissionerId(scheme.commissionerId());
        row.setApprovedAmount(scheme.approvedAmount());
        row.setVersion(0);
        row.insert();
        facts.publishEvent(Fact.created(ENTITY, row.getId(), scheme).ofOrganisation(scheme.commissionerId()));
        return row.getId();
    }

    /** @throws StaleRecord when the scheme is no longer at the version that {@code after} was based on */
    void update(Scheme before, Scheme after) {
        var row = db.newRecord(SCHEME);
        fill(row, after);
        row.setVersion(after.version() + 1);
        int updated = db.update(SCHEME)
                .set(row)
                .where(SCHEME.ID.eq(after.id()))
                .and(SCHEME.VERSION.eq(after.version()))
                .execute();
        if (updated == 0) {
            throw new StaleRecord(after, before);
        }
        facts.publishEvent(Fact.changed(ENTITY, after.id(), before, after).ofOrganisation(after.commissionerId()));
    }

    /** Adds to what is approved, unless that would go over the limit; then nothing happens and the answer is no. */
    boolean countApproved(long id, Money amount) {
        var total = SCHEME.APPROVED_AMOUNT.plus(amount.amount());
        int updated = db.update(SCHEME)
                .set(SCHEME.APPROVED_AMOUNT, total)
                .where(SCHEME.ID.eq(id))
                .and(SCHEME.LIMIT_AMOUNT.isNull().or(total.le(SCHEME.LIMIT_AMOUNT)))
                .execute();
        if (updated == 0) {
            return false;
        }
        var after = findByIds(List.of(id)).getFirst();
        var before = after.approved().minus(amount);
        var change = new Change("approvedAmount", before.amount(), after.approvedAmount());
        facts.publishEvent(new Fact(ENTITY, id, after.commissionerId(), null, "counted", List.of(change)));
        return true;
    }

    List<SchemeRate> rates(long schemeId) {
        return db.selectFrom(SCHEME_RATE)
                .where(SCHEME_RATE.SCHEME_ID.eq(schemeId))
                .orderBy(SCHEME_RATE.VALID_FROM.desc(), SCHEME_RATE.ROLE_KIND_ID, SCHEME_RATE.ID)
                .fetch(SchemeRepository::rate);
    }

    boolean hasRate(SchemeRate rate) {
        var end = Objects.requireNonNullElse(rate.validTo(), Checks.LATEST);
        return db.fetchExists(db.selectFrom(SCHEME_RATE)
                .where(SCHEME_RATE.SCHEME_ID.eq(rate.schemeId()))
                .and(SCHEME_RATE.ROLE_KIND_ID.eq(rate.roleKindId()))
                .and(rate.grade() == null ? SCHEME_RATE.GRADE.isNull() : SCHEME_RATE.GRADE.eq(rate.grade()))
                .and(SCHEME_RATE.VALID_FROM.le(end))
                .and(SCHEME_RATE.VALID_TO.isNull().or(SCHEME_RATE.VALID_TO.ge(rate.validFrom()))));
    }

    long insert(SchemeRate rate, long commissionerId) {
        var row = db.newRecord(SCHEME_RATE);
        row.setSchemeId(rate.schemeId());
        row.setRoleKindId(rate.roleKindId());
        row.setGrade(rate.grade());
        row.setAnnualMaximum(rate.annualMaximum());
        row.setValidFrom(rate.validFrom());
        row.setValidTo(rate.validTo());
        row.setSource(rate.source());
        row.setVerifiedOn(rate.verifiedOn());
        row.insert();
        facts.publishEvent(Fact.created("scheme_rate", row.getId(), rate).ofOrganisation(commissionerId));
        return row.getId();
    }

    private static void fill(SchemeRecord row, Scheme scheme) {
        row.setProgrammeId(scheme.programmeId());
        row.setJurisdictionId(scheme.jurisdictionId());
        row.setName(scheme.name());
        row.setType(scheme.type().name());
        row.setDescription(scheme.description());
        row.setLink(scheme.link());
        row.setCurrency(scheme.currency().getCurrencyCode());
        row.setClaimedIn(scheme.claimedIn().name());
        row.setOpenTo(scheme.openTo().name());
        row.setLimitAmount(scheme.limitAmount());
        row.setValidFrom(scheme.validFrom());
        row.setValidTo(scheme.validTo());
    }

    private static Scheme scheme(SchemeRecord row) {
        return new Scheme(
                row.getId(),
                row.getProgrammeId(),
                row.getCommissionerId(),
                row.getJurisdictionId(),
                row.getName(),
                Scheme.Type.valueOf(row.getType()),
                row.getDescription(),
                row.getLink(),
                Currency.getInstance(row.getCurrency()),
                Scheme.ClaimedIn.valueOf(row.getClaimedIn()),
                Scheme.OpenTo.valueOf(row.getOpenTo()),
                row.getLimitAmount(),
                row.getApprovedAmount(),
                row.getValidFrom(),
                row.getValidTo(),
                row.getVersion());
    }

    private static SchemeRate rate(SchemeRateRecord row) {
        return new SchemeRate(
                row.getId(),
                row.getSchemeId(),
                row.getRoleKindId(),
                row.getGrade(),
                row.getAnnualMaximum(),
                row.getValidFrom(),
                row.getValidTo(),
                row.getSource(),
                row.getVerifiedOn());
    }
}
