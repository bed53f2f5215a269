package org.rolebridge.checkin;

import static org.rolebridge.db.Tables.CHECK_IN;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Scopes;
import org.rolebridge.db.tables.records.CheckInRecord;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.StaleRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** Check-ins, within the caller's scope. */
@Repository
class CheckInRepository {

    private final DSLContext db;
    private final Scopes scopes;
    private final ApplicationEventPublisher facts;

    CheckInRepository(DSLContext db, Scopes scopes, ApplicationEventPublisher facts) {
        this.db = db;
        this.scopes = scopes;
        this.facts = facts;
    }

    /** The newest of a role, the oldest of them first. */
    List<CheckIn> ofRole(long roleId, int most) {
        return find(CHECK_IN.ROLE_ID.eq(roleId), Permission.CHECKIN_READ, most).reversed();
    }

    Optional<CheckIn> find(long id, Permission permission) {
        return find(CHECK_IN.ID.eq(id), permission, 1).stream().findFirst();
    }

    private List<CheckIn> find(Condition which, Permission permission, int most) {
        return db.selectFrom(CHECK_IN)
                .where(which)
                .and(scopes.roles(permission, CHECK_IN.ROLE_ID))
                .orderBy(CHECK_IN.ANSWERED_ON.desc(), CHECK_IN.ID.desc())
                .limit(most)
                .fetch(CheckInRepository::checkIn);
    }

    /** @throws RuleViolation when the person has checked in for that day before */
    long insert(CheckIn checkIn) {
        var row = db.newRecord(CHECK_IN);
        row.setRoleId(checkIn.roleId());
        row.setQuestionnaireId(checkIn.questionnaireId());
        row.setAnsweredBy(checkIn.answeredBy());
        row.setAnsweredOn(checkIn.answeredOn());
        row.setTenths_1(tenths(checkIn, 0));
        row.setTenths_2(tenths(checkIn, 1));
        row.setTenths_3(tenths(checkIn, 2));
        row.setVersion(checkIn.version());
        try {
            row.insert();
        } catch (DuplicateKeyException twice) {
            throw RuleViolation.at("on", "checkin-day-twice", checkIn.answeredOn());
        }
        facts.publishEvent(CheckInFacts.of(null, checkIn.stored(row.getId()), "answered"));
        return row.getId();
    }

    /** @throws StaleRecord when it was changed meanwhile */
    void update(CheckIn before, CheckIn after) {
        int updated = db.update(CHECK_IN)
                .set(CHECK_IN.TENTHS_1, tenths(after, 0))
                .set(CHECK_IN.TENTHS_2, tenths(after, 1))
                .set(CHECK_IN.TENTHS_3, tenths(after, 2))
                .set(CHECK_IN.VERSION, after.version() + 1)
                .where(CHECK_IN.ID.eq(after.id()))
                .and(CHECK_IN.VERSION.eq(after.version()))
                .execute();
        if (updated == 0) {
            throw new StaleRecord(after, before);
        }
        facts.publishEvent(CheckInFacts.of(before, after, "corrected"));
    }

    private static short tenths(CheckIn checkIn, int at) {
        return checkIn.answers().get(at).shortValue();
    }

    private static CheckIn checkIn(CheckInRecord row) {
        return new CheckIn(
                row.getId(),
                row.getRoleId(),
                row.getQuestionnaireId(),
                row.getAnsweredBy(),
                row.getAnsweredOn(),
                List.of((int) row.getTenths_1(), (int) row.getTenths_2(), (int) row.getTenths_3()),
                row.getVersion());
    }
}
