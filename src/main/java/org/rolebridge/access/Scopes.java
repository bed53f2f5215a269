package org.rolebridge.access;

import static org.jooq.impl.DSL.bitAnd;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.selectOne;
import static org.rolebridge.db.Tables.ORGANISATION_SCOPE;
import static org.rolebridge.db.Tables.ROLE_SCOPE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.CustomCondition;
import org.rolebridge.db.tables.RoleScope;
import org.rolebridge.shared.Actor;
import org.springframework.stereotype.Component;

/**
 * The one place that turns "what this person may see for this permission" into SQL. Every condition made here carries a
 * comment that names the permission; the tests fail each statement that reads a scoped table without one.
 */
@Component
public class Scopes {

    /**
     * For lists and sums of money: MySQL begins at the organisations that pay, and reads the money of those alone, where it
     * would else read that of everybody. Says nothing to it where nobody sees money by paying.
     */
    public static final String PAYERS_FIRST = "/*+ JOIN_PREFIX(organisation_scope@payers) */";

    private static final String PAYERS = "/*+ QB_NAME(payers) */";

    private static final RoleScope SEEN = ROLE_SCOPE.as("seen");

    /** All rows, for a job of the system that names itself: keeping derived tables, never answering a person. */
    public Condition unlimited(String job) {
        return marked("system-" + job, noCondition());
    }

    /** Rows whose role the person may see for this permission. */
    public Condition roles(Permission permission, Field<Long> roleId) {
        if (Actor.current() instanceof SystemWork job) {
            return unlimited(job.kind());
        }
        return marked(
                permission.name(),
                exists(selectOne().from(SEEN).where(SEEN.ROLE_ID.eq(roleId)).and(seenThrough(branches(permission)))));
    }

    /**
     * Money of roles: seen through the role by those inside it, and through the money's own funder by those who pay, so
     * that one funder of a role never sees what another pays.
     */
    public Condition money(Permission permission, Field<Long> roleId, Field<Long> funderId) {
        if (Actor.current() instanceof SystemWork job) {
            return unlimited(job.kind());
        }
        int funder = Relation.FUNDER.bit() | Relation.readOnly(Relation.FUNDER.bit());
        var all = branches(permission);
        var inside = all.stream()
                .map(branch -> new RoleBranch(branch.ancestorId(), branch.relations() & ~funder))
                .filter(branch -> branch.relations() != 0)
                .toList();
        var paying = all.stream()
                .filter(branch -> (branch.relations() & funder) != 0)
                .map(RoleBranch::ancestorId)
                .collect(Collectors.toSet());
        // One way in is one EXISTS: an OR beside it would keep the database from starting at the funder or the role.
        var ways = new ArrayList<Condition>();
        if (!inside.isEmpty()) {
            ways.add(
                    exists(selectOne().from(SEEN).where(SEEN.ROLE_ID.eq(roleId)).and(seenThrough(inside))));
        }
        if (!paying.isEmpty()) {
            ways.add(below(permission, paying, funderId, PAYERS));
        }
        return marked(permission.name(), or(ways));
    }

    /** Rows of organisations at or below those where the person holds the permission. */
    public Condition organisations(Permission permission, Field<Long> organisationId) {
        if (Actor.current() instanceof SystemWork job) {
            return unlimited(job.kind());
        }
        return marked(
                permission.name(),
                CurrentPerson.mayEverywhere(permission)
                        ? noCondition()
                        : below(permission, grantedAt(permission), organisationId, ""));
    }

    /** Rows that concern an organisation above or below those where the person holds the permission. */
    public Condition organisationsAboveOrBelow(Permission permission, Field<Long> organisationId) {
        if (Actor.current() instanceof SystemWork job) {
            return unlimited(job.kind());
        }
        if (CurrentPerson.mayEverywhere(permission)) {
            return marked(permission.name(), noCondition());
        }
        var granted = grantedAt(permission);
        var above = exists(selectOne()
                .from(ORGANISATION_SCOPE)
                .where(ORGANISATION_SCOPE.ORGANISATION_ID.in(granted))
                .and(ORGANISATION_SCOPE.ANCESTOR_ID.eq(organisationId)));
        return marked(permission.name(), or(below(permission, granted, organisationId, ""), above));
    }

    /** For lists that read {@code role_scope} itself: one branch per organisation, to be limited one by one. */
    public List<RoleBranch> branches(Permission permission) {
        var masks = CurrentPerson.find().stream()
                .flatMap(person -> person.grants().stream())
                .collect(Collectors.groupingBy(
                        Grant::organisationId,
                        java.util.TreeMap::new,
                        Collectors.reducing(0, grant -> mask(grant.profile(), permission), (a, b) -> a | b)));
        var branches = new ArrayList<RoleBranch>();
        masks.forEach((ancestor, mask) -> {
            if (mask != 0) {
                branches.add(new RoleBranch(ancestor, mask));
            }
        });
        return branches;
    }

    private static int mask(Profile profile, Permission permission) {
        int mask = Relation.mask(profile.relations(permission));
        return permission.isReading() ? mask | Relation.readOnly(mask) : mask;
    }

    /** The condition of one branch over {@code role_scope} or an alias of it. */
    public Condition branch(Permission permission, RoleBranch branch, RoleScope table) {
        return marked(permission.name(), within(branch, table));
    }

    private static Condition seenThrough(List<RoleBranch> branches) {
        return or(branches.stream().map(branch -> within(branch, SEEN)).toList());
    }

    private static Condition within(RoleBranch branch, RoleScope table) {
        return table.ANCESTOR_ID
                .eq(branch.ancestorId())
                .and(bitAnd(table.RELATIONS, (short) branch.relations()).ne((short) 0));
    }

    private static Condition below(
            Permission permission, Set<Long> ancestors, Field<Long> organisationId, String hint) {
        return ancestors.isEmpty()
                ? falseCondition()
                : exists(selectOne()
                        .hint(hint)
                        .from(ORGANISATION_SCOPE)
                        .where(ORGANISATION_SCOPE.ANCESTOR_ID.in(ancestors))
                        .and(ORGANISATION_SCOPE.ORGANISATION_ID.eq(organisationId))
                        .and(permission.isReading() ? noCondition() : ORGANISATION_SCOPE.DECIDES.isTrue()));
    }

    private static Set<Long> grantedAt(Permission permission) {
        return CurrentPerson.find()
                .map(person -> person.grantsWith(permission).stream()
                        .map(Grant::organisationId)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private static Condition marked(String name, Condition condition) {
        return CustomCondition.of(
                context -> context.sql("/* scope:" + name + " */ ").visit(condition));
    }
}
