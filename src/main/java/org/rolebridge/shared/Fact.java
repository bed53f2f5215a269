package org.rolebridge.shared;

import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was written: published by a repository in the transaction that writes it, kept by the change history
 * in the same transaction.
 *
 * @param entity table name of the record
 * @param organisationId whose page shows this in its history
 * @param roleId the role whose history shows this, if it belongs to one
 * @param action a past-tense verb such as {@code registered}; shown through {@code trail.<entity>.<action>}
 */
public record Fact(
        String entity,
        long entityId,
        @Nullable Long organisationId,
        @Nullable Long roleId,
        String action,
        List<Change> changes) {

    public static Fact created(String entity, long id, Record after) {
        return new Fact(entity, id, null, null, "created", Change.between(null, after));
    }

    public static Fact changed(String entity, long id, Record before, Record after) {
        return new Fact(entity, id, null, null, "changed", Change.between(before, after));
    }

    public Fact ofRole(long id) {
        return new Fact(entity, entityId, organisationId, id, action, changes);
    }

    public Fact ofOrganisation(@Nullable Long id) {
        return new Fact(entity, entityId, id, roleId, action, changes);
    }

    public Fact as(String verb) {
        return new Fact(entity, entityId, organisationId, roleId, verb, changes);
    }

    /** One fact for a record that a transaction wrote twice: told as it was first, from its first to its last values. */
    public Fact followedBy(Fact later) {
        var told = new LinkedHashMap<String, Change>();
        changes.forEach(change -> told.put(change.field(), change));
        for (var change : later.changes) {
            told.merge(
                    change.field(), change, (first, last) -> new Change(first.field(), first.before(), last.after()));
        }
        return new Fact(entity, entityId, organisationId, roleId, action, List.copyOf(told.values()));
    }
}
