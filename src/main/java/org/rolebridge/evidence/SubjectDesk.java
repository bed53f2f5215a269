package org.rolebridge.evidence;

import org.rolebridge.access.Permission;
import org.rolebridge.funding.AwardService;
import org.rolebridge.milestone.MilestoneService;
import org.rolebridge.post.PostService;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.training.CompletionService;
import org.rolebridge.workrole.Lifecycle;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.stereotype.Component;

/** Asks the module that a record belongs to whether the caller reaches it. */
@Component
class SubjectDesk {

    private final WorkRoleService roles;
    private final MilestoneService milestones;
    private final PostService posts;
    private final AwardService awards;
    private final CompletionService completions;

    SubjectDesk(
            WorkRoleService roles,
            MilestoneService milestones,
            PostService posts,
            AwardService awards,
            CompletionService completions) {
        this.roles = roles;
        this.milestones = milestones;
        this.posts = posts;
        this.awards = awards;
        this.completions = completions;
    }

    /** @throws NotFound alike when there is no such record and when it is out of reach */
    SubjectPlace toRead(EvidenceSubject subject) {
        var place = reach(subject, subject.kind().reading());
        roles.reach(place.roleId(), Permission.EVIDENCE_READ);
        return place;
    }

    /** @throws NotFound alike when there is no such record and when the caller may not edit it */
    SubjectPlace toEdit(EvidenceSubject subject) {
        var place = reach(subject, subject.kind().editing());
        roles.reach(place.roleId(), Permission.EVIDENCE_ADD);
        return place;
    }

    /** Nothing is added to what is closed. */
    SubjectPlace toAdd(EvidenceSubject subject) {
        var place = toEdit(subject);
        if (roles.get(place.roleId()).lifecycle() == Lifecycle.CLOSED) {
            throw RuleViolation.of("role-is-closed");
        }
        return place;
    }

    private SubjectPlace reach(EvidenceSubject subject, Permission permission) {
        long id = subject.subjectId();
        return switch (subject.kind()) {
            case MILESTONE ->
                new SubjectPlace(subject, milestones.reach(id, permission).roleId(), null);
            case POST ->
                new SubjectPlace(
                        subject,
                        roles.reach(posts.get(id).post().roleId(), permission).id(),
                        null);
            case AWARD -> {
                var award = awards.reach(id, permission);
                yield new SubjectPlace(subject, award.roleId(), award.funderId());
            }
            case COMPLETION ->
                new SubjectPlace(subject, completions.reach(id, permission).roleId(), null);
        };
    }

    boolean may(Permission permission, long roleId) {
        return roles.may(permission, roleId);
    }

    boolean isOpen(long roleId) {
        return roles.get(roleId).lifecycle() != Lifecycle.CLOSED;
    }
}
