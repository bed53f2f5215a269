package org.rolebridge.post;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.workrole.PartyEnded;
import org.rolebridge.workrole.PartyRelation;
import org.rolebridge.workrole.WorkRoleClosed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Posts close with their role, and people leave with their employer: nobody stays in post unnoticed. */
@Component
class RoleEndings {

    private final PostStandings standings;
    private final PostClosings closings;
    private final SpellEndings endings;
    private final PostFundingRepository shares;

    RoleEndings(PostStandings standings, PostClosings closings, SpellEndings endings, PostFundingRepository shares) {
        this.standings = standings;
        this.closings = closings;
        this.endings = endings;
        this.shares = shares;
    }

    @EventListener
    void closePosts(WorkRoleClosed closed) {
        for (var standing : standings.ofRole(closed.roleId())) {
            if (standing.post().closedOn() == null) {
                var held = standings.hold(standing.post().id());
                closings.close(held, closed.lastDay(), held.post().version());
            }
        }
    }

    @EventListener
    void endWithEmployer(PartyEnded ended) {
        if (ended.relation() != PartyRelation.EMPLOYER) {
            return;
        }
        for (var standing : standings.ofRole(ended.roleId())) {
            if (isConcerned(standing, ended)) {
                end(standings.hold(standing.post().id()), ended);
            }
        }
    }

    private static boolean isConcerned(PostStanding standing, PartyEnded ended) {
        return standing.people().stream().anyMatch(person -> outlasts(person, ended))
                || standing.shares().stream().anyMatch(share -> outlasts(share, ended));
    }

    private void end(PostStanding standing, PartyEnded ended) {
        var lastDay = ended.lastDay();
        for (var person : standing.people()) {
            if (outlasts(person, ended)) {
                refuseLater(person.latestHours().validFrom(), lastDay);
                endings.end(person, lastDay, person.spell().version());
            }
        }
        for (var share : standing.shares()) {
            if (outlasts(share, ended)) {
                refuseLater(share.validFrom(), lastDay);
                shares.update(share, share.endOn(lastDay, share.version()), "ended");
            }
        }
    }

    private static boolean outlasts(PersonInPost person, PartyEnded ended) {
        return person.worker().organisationId() == ended.organisationId()
                && goesOn(person.spell().endedOn(), ended.lastDay());
    }

    private static boolean outlasts(PostFunding share, PartyEnded ended) {
        var employer = share.employerId();
        return employer != null && employer == ended.organisationId() && goesOn(share.validTo(), ended.lastDay());
    }

    private static boolean goesOn(@Nullable LocalDate end, LocalDate lastDay) {
        return end == null || end.isAfter(lastDay);
    }

    private static void refuseLater(LocalDate begin, LocalDate lastDay) {
        if (begin.isAfter(lastDay)) {
            throw RuleViolation.at("validTo", "party-ends-before-post", begin);
        }
    }
}
