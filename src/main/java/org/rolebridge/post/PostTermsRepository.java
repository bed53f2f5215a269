package org.rolebridge.post;

import static org.rolebridge.db.Tables.POST_TERMS;
import static org.rolebridge.db.Tables.SPELL;
import static org.rolebridge.db.Tables.SPELL_TERMS;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Scopes;
import org.rolebridge.db.tables.records.PostTermsRecord;
import org.rolebridge.shared.Fact;
import org.rolebridge.shared.StaleRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

/** The dated terms of posts, oldest first, within the caller's scope. */
@Repository
class PostTermsRepository {

    private static final String ENTITY = "post_terms";

    private final DSLContext db;
    private final Scopes scopes;
    private final ApplicationEventPublisher facts;

    PostTermsRepository(DSLContext db, Scopes scopes, ApplicationEventPublisher facts) {
        this.db = db;
        this.scopes = scopes;
        this.facts = facts;
    }

    List<PostTerms> ofRole(long roleId, Permission permission) {
        return list(POST_TERMS.ROLE_ID.eq(roleId), permission);
    }

    List<PostTerms> ofPost(long postId, Permission permission) {
        return list(POST_TERMS.POST_ID.eq(postId), permission);
    }

    private List<PostTerms> list(Condition which, Permission permission) {
        return db.selectFrom(POST_TERMS)
                .where(which)
                .and(scopes.roles(permission, POST_TERMS.ROLE_ID))
                .orderBy(POST_TERMS.VALID_FROM, POST_TERMS.ID)
                .fetch(PostTermsRepository::terms);
    }

    /** One row for each post of the role that is open on the day, once more for each further person in it. */
    Establishment establishment(long roleId, LocalDate day, Permission permission) {
        var rows = db.select(POST_TERMS.POST_ID, POST_TERMS.HOURS, POST_TERMS.FULL_TIME_HOURS, SPELL_TERMS.HOURS)
                .from(POST_TERMS)
                .leftJoin(SPELL)
                .on(SPELL.POST_ID.eq(POST_TERMS.POST_ID))
                .and(holds(SPELL.STARTED_ON, SPELL.ENDED_ON, day))
                .leftJoin(SPELL_TERMS)
                .on(SPELL_TERMS.SPELL_ID.eq(SPELL.ID))
                .and(holds(SPELL_TERMS.VALID_FROM, SPELL_TERMS.VALID_TO, day))
                .where(POST_TERMS.ROLE_ID.eq(roleId))
                .and(holds(POST_TERMS.VALID_FROM, POST_TERMS.VALID_TO, day))
                .and(scopes.roles(permission, POST_TERMS.ROLE_ID))
                .orderBy(POST_TERMS.POST_ID, SPELL_TERMS.ID)
                .fetch();
        return EstablishmentSum.of(
                rows.map(row -> new EstablishmentSum.Row(row.value1(), row.value2(), row.value3(), row.value4())));
    }

    long insert(PostTerms terms, String action) {
        var row = db.newRecord(POST_TERMS);
        row.setRoleId(terms.roleId());
        row.setPostId(terms.postId());
        fill(row, terms);
        row.setVersion(terms.version());
        row.insert();
        facts.publishEvent(
                Fact.created(ENTITY, row.getId(), terms).ofRole(terms.roleId()).as(action));
        return row.getId();
    }

    void update(PostTerms before, PostTerms after, String action) {
        var row = db.newRecord(POST_TERMS);
        fill(row, after);
        row.setVersion(after.version() + 1);
        int updated = db.update(POST_TERMS)
                .set(row)
                .where(POST_TERMS.ID.eq(after.id()))
                .and(POST_TERMS.VERSION.eq(after.version()))
                .execute();
        if (updated == 0) {
            throw new StaleRecord(after, before);
        }
        facts.publishEvent(Fact.changed(ENTITY, after.id(), before, after)
                .ofRole(after.roleId())
                .as(action));
    }

    private static Condition holds(TableField<?, LocalDate> from, TableField<?, LocalDate> to, LocalDate day) {
        return from.le(day).and(to.isNull().or(to.ge(day)));
    }

    private static void fill(PostTermsRecord row, PostTerms terms) {
        row.setGrade(terms.grade());
        row.setHours(terms.hours());
        row.setFullTimeHours(terms.fullTimeHours());
        row.setAnnualPay(terms.annualPay());
        row.setCurrency(terms.currency());
        row.setValidFrom(terms.validFrom());
        row.setValidTo(terms.validTo());
    }

    private static PostTerms terms(PostTermsRecord row) {
        return new PostTerms(
                row.getId(),
                row.getRoleId(),
                row.getPostId(),
                row.getGrade(),
                row.getHours(),
                row.getFullTimeHours(),
                row.getAnnualPay(),
                row.getCurrency(),
                row.getValidFrom(),
                row.getValidTo(),
                row.getVersion());
    }
}
