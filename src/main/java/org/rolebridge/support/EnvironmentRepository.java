package org.rolebridge.support;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.sum;
import static org.rolebridge.db.Tables.ENVIRONMENT_INDICATOR;
import static org.rolebridge.db.Tables.ENVIRONMENT_PROFILE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.rolebridge.db.tables.records.EnvironmentIndicatorRecord;
import org.rolebridge.db.tables.records.EnvironmentProfileRecord;
import org.rolebridge.shared.Fact;
import org.rolebridge.shared.StaleRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** Profiles of the environment: public facts about a jurisdiction, open to whoever may read support. */
@Repository
class EnvironmentRepository {

    private static final String PROFILE = "environment_profile";
    private static final String INDICATOR = "environment_indicator";

    private final DSLContext db;
    private final ApplicationEventPublisher facts;

    EnvironmentRepository(DSLContext db, ApplicationEventPublisher facts) {
        this.db = db;
        this.facts = facts;
    }

    /** Newest first. */
    List<EnvironmentProfile> profiles(Collection<Long> jurisdictionIds) {
        return db.selectFrom(ENVIRONMENT_PROFILE)
                .where(ENVIRONMENT_PROFILE.JURISDICTION_ID.in(jurisdictionIds))
                .orderBy(ENVIRONMENT_PROFILE.AS_OF.desc(), ENVIRONMENT_PROFILE.ID.desc())
                .fetch(EnvironmentRepository::profile);
    }

    Optional<EnvironmentProfile> find(long profileId) {
        return db.selectFrom(ENVIRONMENT_PROFILE)
                .where(ENVIRONMENT_PROFILE.ID.eq(profileId))
                .fetchOptional(EnvironmentRepository::profile);
    }

    boolean exists(long jurisdictionId, LocalDate asOf) {
        return db.fetchExists(
                ENVIRONMENT_PROFILE,
                ENVIRONMENT_PROFILE.JURISDICTION_ID.eq(jurisdictionId).and(ENVIRONMENT_PROFILE.AS_OF.eq(asOf)));
    }

    Map<Long, Mean> means(Collection<Long> profileIds) {
        var total = sum(ENVIRONMENT_INDICATOR.SCORE);
        return db.select(ENVIRONMENT_INDICATOR.ENVIRONMENT_PROFILE_ID, total, count())
                .from(ENVIRONMENT_INDICATOR)
                .where(ENVIRONMENT_INDICATOR.ENVIRONMENT_PROFILE_ID.in(profileIds))
                .groupBy(ENVIRONMENT_INDICATOR.ENVIRONMENT_PROFILE_ID)
                .fetchMap(row -> row.value1(), row -> new Mean(row.value2().intValue(), row.value3()));
    }

    List<EnvironmentIndicator> indicators(long profileId) {
        return db.selectFrom(ENVIRONMENT_INDICATOR)
                .where(ENVIRONMENT_INDICATOR.ENVIRONMENT_PROFILE_ID.eq(profileId))
                .orderBy(ENVIRONMENT_INDICATOR.NUMBER, ENVIRONMENT_INDICATOR.ID)
                .fetch(EnvironmentRepository::indicator);
    }

    long insert(EnvironmentProfile profile) {
        var row = db.newRecord(ENVIRONMENT_PROFILE);
        row.setJurisdictionId(profile.jurisdictionId());
        row.setAsOf(profile.asOf());
        row.setNote(profile.note());
        row.setVersion(0);
        row.insert();
        facts.publishEvent(Fact.created(PROFILE, row.getId(), profile));
        return row.getId();
    }

    /** @throws StaleRecord when somebody else scored the indicator first */
    void insert(EnvironmentIndicator indicator) {
        var row = db.newRecord(ENVIRONMENT_INDICATOR);
        fill(row, indicator);
        row.setEnvironmentProfileId(indicator.profileId());
        row.setNumber((short) indicator.number());
        row.setVersion(1);
        try {
            row.insert();
        } catch (DuplicateKeyException taken) {
            throw new StaleRecord(
                    indicator, find(indicator.profileId(), indicator.number()).orElseThrow(() -> taken));
        }
        facts.publishEvent(Fact.created(INDICATOR, row.getId(), indicator).as("scored"));
    }

    void update(EnvironmentIndicator before, EnvironmentIndicator after) {
        var row = db.newRecord(ENVIRONMENT_INDICATOR);
        fill(row, after);
        row.setVersion(after.version() + 1);
        int updated = db.update(ENVIRONMENT_INDICATOR)
                .set(row)
                .where(ENVIRONMENT_INDICATOR.ID.eq(after.id()))
                .and(ENVIRONMENT_INDICATOR.VERSION.eq(after.version()))
                .execute();
        if (updated == 0) {
            throw new StaleRecord(after, before);
        }
        facts.publishEvent(Fact.changed(INDICATOR, after.id(), before, after).as("scored"));
    }

    Optional<EnvironmentIndicator> find(long profileId, int number) {
        return db.selectFrom(ENVIRONMENT_INDICATOR)
                .where(ENVIRONMENT_INDICATOR.ENVIRONMENT_PROFILE_ID.eq(profileId))
                .and(ENVIRONMENT_INDICATOR.NUMBER.eq((short) number))
                .fetchOptional(EnvironmentRepository::indicator);
    }

    private static void fill(EnvironmentIndicatorRecord row, EnvironmentIndicator indicator) {
        row.setScore((short) indicator.score());
        row.setSource(indicator.source());
        row.setSourceOn(indicator.sourceOn());
        row.setNote(indicator.note());
    }

    private static EnvironmentProfile profile(EnvironmentProfileRecord row) {
        return new EnvironmentProfile(
                row.getId(), row.getJurisdictionId(), row.getAsOf(), row.getNote(), row.getVersion());
    }

    private static EnvironmentIndicator indicator(EnvironmentIndicatorRecord row) {
        return new EnvironmentIndicator(
                row.getId(),
                row.getEnvironmentProfileId(),
                row.getNumber(),
                row.getScore(),
                row.getSource(),
                row.getSourceOn(),
                row.getNote(),
                row.getVersion());
    }
}
