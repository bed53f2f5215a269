package org.rolebridge.post;

import static org.rolebridge.db.Tables.POST;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.SelectConditionStep;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Scopes;
import org.rolebridge.db.tables.records.PostRecord;
import org.rolebridge.shared.Fact;
import org.rolebridge.shared.StaleRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

/** Posts, within the caller's scope. */
@Repository
class PostRepository {

    private static final String ENTITY = "post";
    private static final String NUMBERING = "post-numbering";

    private final DSLContext db;
    private final Scopes scopes;
    private final ApplicationEventPublisher facts;

    PostRepository(DSLContext db, Scopes scopes, ApplicationEventPublisher facts) {
        this.db = db;
        this.scopes = scopes;
        this.facts = facts;
    }

    Optional<Post> find(long id, Permission permission) {
        return one(id, permission).fetchOptional(PostRepository::post);
    }

    /** Holds the post until the transaction ends, so that what is added up over its days cannot change meanwhile. */
    Optional<Post> lock(long id, Permission permission) {
        return one(id, permission).forUpdate().fetchOptional(PostRepository::post);
    }

    private SelectConditionStep<PostRecord> one(long id, Permission permission) {
        return db.selectFrom(POST).where(POST.ID.eq(id)).and(scopes.roles(permission, POST.ROLE_ID));
    }

    List<Post> ofRole(long roleId, Permission permission) {
        return db.selectFrom(POST)
                .where(POST.ROLE_ID.eq(roleId))
                .and(scopes.roles(permission, POST.ROLE_ID))
                .orderBy(POST.REFERENCE, POST.ID)
                .fetch(PostRepository::post);
    }

    int count(long roleId) {
        return db.fetchCount(db.selectFrom(POST).where(POST.ROLE_ID.eq(roleId)).and(scopes.unlimited(NUMBERING)));
    }

    /** @return the post with its id, or nothing when the role already has a post of this reference */
    Optional<Post> insert(Post post) {
        int inserted = db.insertInto(POST)
                .set(POST.ROLE_ID, post.roleId())
                .set(POST.REFERENCE, post.reference())
                .set(POST.OPENED_ON, post.openedOn())
                .set(POST.CLOSED_ON, post.closedOn())
                .set(POST.VERSION, 0)
                .onDuplicateKeyIgnore()
                .execute();
        if (inserted == 0) {
            return Optional.empty();
        }
        var stored = db.selectFrom(POST)
                .where(POST.ROLE_ID.eq(post.roleId()))
                .and(POST.REFERENCE.eq(post.reference()))
                .and(scopes.unlimited(NUMBERING))
                .fetchSingle(PostRepository::post);
        facts.publishEvent(Fact.created(ENTITY, stored.id(), stored)
                .ofRole(stored.roleId())
                .as("opened"));
        return Optional.of(stored);
    }

    void update(Post before, Post after, String action) {
        int updated = db.update(POST)
                .set(POST.REFERENCE, after.reference())
                .set(POST.OPENED_ON, after.openedOn())
                .set(POST.CLOSED_ON, after.closedOn())
                .set(POST.VERSION, after.version() + 1)
                .where(POST.ID.eq(after.id()))
                .and(POST.VERSION.eq(after.version()))
                .execute();
        if (updated == 0) {
            throw new StaleRecord(after, before);
        }
        facts.publishEvent(Fact.changed(ENTITY, after.id(), before, after)
                .ofRole(after.roleId())
                .as(action));
    }

    private static Post post(PostRecord row) {
        return new Post(
                row.getId(),
                row.getRoleId(),
                row.getReference(),
                row.getOpenedOn(),
                row.getClosedOn(),
                row.getVersion());
    }
}
