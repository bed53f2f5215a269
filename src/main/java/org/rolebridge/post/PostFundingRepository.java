package org.rolebridge.post;

import static org.rolebridge.db.Tables.POST_FUNDING;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Scopes;
import org.rolebridge.db.tables.records.PostFundingRecord;
import org.rolebridge.shared.Fact;
import org.rolebridge.shared.StaleRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

/** Who pays which share of which post, oldest first, within the caller's scope. */
@Repository
class PostFundingRepository {

    private static final String ENTITY = "post_funding";

    private final DSLContext db;
    private final Scopes scopes;
    private final ApplicationEventPublisher facts;

    PostFundingRepository(DSLContext db, Scopes scopes, ApplicationEventPublisher facts) {
        this.db = db;
        this.scopes = scopes;
        this.facts = facts;
    }

    Optional<PostFunding> find(long id, Permission permission) {
        return list(POST_FUNDING.ID.eq(id), permission).stream().findFirst();
    }

    List<PostFunding> ofRole(long roleId, Permission permission) {
        return list(POST_FUNDING.ROLE_ID.eq(roleId), permission);
    }

    List<PostFunding> ofPost(long postId, Permission permission) {
        return list(POST_FUNDING.POST_ID.eq(postId), permission);
    }

    private List<PostFunding> list(Condition which, Permission permission) {
        return db.selectFrom(POST_FUNDING)
                .where(which)
                .and(scopes.roles(permission, POST_FUNDING.ROLE_ID))
                .orderBy(POST_FUNDING.VALID_FROM, POST_FUNDING.ID)
                .fetch(PostFundingRepository::share);
    }

    long insert(PostFunding share) {
        var row = db.newRecord(POST_FUNDING);
        row.setRoleId(share.roleId());
        row.setPostId(share.postId());
        fill(row, share);
        row.setVersion(0);
        row.insert();
        facts.publishEvent(
                Fact.created(ENTITY, row.getId(), share).ofRole(share.roleId()).as("agreed"));
        return row.getId();
    }

    void update(PostFunding before, PostFunding after, String action) {
        var row = db.newRecord(POST_FUNDING);
        fill(row, after);
        row.setVersion(after.version() + 1);
        int updated = db.update(POST_FUNDING)
                .set(row)
                .where(POST_FUNDING.ID.eq(after.id()))
                .and(POST_FUNDING.VERSION.eq(after.version()))
                .execute();
        if (updated == 0) {
            throw new StaleRecord(after, before);
        }
        facts.publishEvent(Fact.changed(ENTITY, after.id(), before, after)
                .ofRole(after.roleId())
                .as(action));
    }

    private static void fill(PostFundingRecord row, PostFunding share) {
        row.setSource(share.source().name());
        row.setAwardId(share.awardId());
        row.setEmployerId(share.employerId());
        row.setNote(share.note());
        row.setSharePercent(share.sharePercent());
        row.setValidFrom(share.validFrom());
        row.setValidTo(share.validTo());
    }

    private static PostFunding share(PostFundingRecord row) {
        return new PostFunding(
                row.getId(),
                row.getRoleId(),
                row.getPostId(),
                FundingSource.valueOf(row.getSource()),
                row.getAwardId(),
                row.getEmployerId(),
                row.getNote(),
                row.getSharePercent(),
                row.getValidFrom(),
                row.getValidTo(),
                row.getVersion());
    }
}
