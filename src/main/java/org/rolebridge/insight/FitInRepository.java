package org.rolebridge.insight;

import static org.jooq.impl.DSL.bitAnd;
import static org.jooq.impl.DSL.count;
import static org.rolebridge.db.Tables.ORGANISATION;
import static org.rolebridge.db.Tables.ORGANISATION_SCOPE;
import static org.rolebridge.db.Tables.ROLE_SCOPE;
import static org.rolebridge.db.Tables.WORK_ROLE;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Relation;
import org.rolebridge.access.Scopes;
import org.rolebridge.organisation.OrganisationType;
import org.rolebridge.workrole.Lifecycle;
import org.springframework.stereotype.Repository;

/** Puts somebody's roles beside those of their system and their kind. */
@Repository
class FitInRepository {

    private static final List<String> SYSTEMS = List.of(
            OrganisationType.INTEGRATED_CARE_BOARD.name(),
            OrganisationType.HEALTH_BOARD.name(),
            OrganisationType.HEALTH_SYSTEM.name(),
            OrganisationType.COUNTY.name());
    private static final int PERMANENT_BUDGET = 1;
    private static final int TEAM = 2;

    private final DSLContext db;
    private final Scopes scopes;
    private final RoleBenchmark benchmark;

    FitInRepository(DSLContext db, Scopes scopes, RoleBenchmark benchmark) {
        this.db = db;
        this.scopes = scopes;
        this.benchmark = benchmark;
    }

    private record Place(long id, String name) {}

    FitIn of(long organisationId) {
        var own = hosted(organisationId);
        var share = system(organisationId)
                .flatMap(place ->
                        benchmark.liveRoles(place.id()).map(all -> new FitIn.Share(own.size(), all, place.name())));
        var pace = usualKind(own)
                .flatMap(kind -> benchmark.pace(kind, PERMANENT_BUDGET).or(() -> benchmark.pace(kind, TEAM)));
        return new FitIn(own.isEmpty() ? Optional.empty() : share, pace);
    }

    private List<Long> hosted(long organisationId) {
        return db.select(ROLE_SCOPE.ROLE_ID)
                .from(ROLE_SCOPE)
                .where(ROLE_SCOPE.ANCESTOR_ID.eq(organisationId))
                .and(ROLE_SCOPE.LIFECYCLE.eq(Lifecycle.LIVE.name()))
                .and(bitAnd(ROLE_SCOPE.RELATIONS, (short) Relation.HOST.bit()).ne((short) 0))
                .and(scopes.roles(Permission.ROLE_READ, ROLE_SCOPE.ROLE_ID))
                .orderBy(ROLE_SCOPE.ROLE_ID)
                .limit(CappedCount.CAP)
                .fetch(ROLE_SCOPE.ROLE_ID);
    }

    private Optional<Place> system(long organisationId) {
        return db.select(ORGANISATION.ID, ORGANISATION.NAME)
                .from(ORGANISATION_SCOPE)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(ORGANISATION_SCOPE.ANCESTOR_ID))
                .where(ORGANISATION_SCOPE.ORGANISATION_ID.eq(organisationId))
                .and(ORGANISATION_SCOPE.ANCESTOR_ID.ne(organisationId))
                .and(ORGANISATION.TYPE.in(SYSTEMS))
                .orderBy(ORGANISATION_SCOPE.DEPTH, ORGANISATION.ID)
                .limit(1)
                .fetchOptional(row -> new Place(row.value1(), row.value2()));
    }

    private Optional<Long> usualKind(List<Long> roleIds) {
        return db.select(WORK_ROLE.ROLE_KIND_ID)
                .from(WORK_ROLE)
                .where(WORK_ROLE.ID.in(roleIds))
                .and(scopes.roles(Permission.ROLE_READ, WORK_ROLE.ID))
                .groupBy(WORK_ROLE.ROLE_KIND_ID)
                .orderBy(count().desc(), WORK_ROLE.ROLE_KIND_ID)
                .limit(1)
                .fetchOptional(WORK_ROLE.ROLE_KIND_ID);
    }
}
