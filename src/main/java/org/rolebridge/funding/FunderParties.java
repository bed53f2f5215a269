package org.rolebridge.funding;

import java.util.stream.Collectors;
import org.rolebridge.access.SystemWork;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.workrole.PartyRelation;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.stereotype.Component;

/** Makes those who pay for a role party to it, and lets them go when none of their awards stands. */
@Component
class FunderParties {

    private static final String JOB = "funder-leaves";

    private final AwardRepository awards;
    private final WorkRoleService roles;
    private final OrganisationService organisations;

    FunderParties(AwardRepository awards, WorkRoleService roles, OrganisationService organisations) {
        this.awards = awards;
        this.roles = roles;
        this.organisations = organisations;
    }

    void join(Award award) {
        if (award.funderId() != null) {
            roles.joinAsFunder(award.roleId(), award.funderId(), award.awardedOn());
        }
    }

    /**
     * Ends what an award began. A funder that was party to the role before anybody logged its money stays; the others see
     * the role until tonight, and their refused awards for good.
     */
    void leave(Award award) {
        if (award.funderId() == null) {
            return;
        }
        long funder = award.funderId();
        var all = awards.ofFunder(award.roleId(), funder);
        if (all.stream().anyMatch(one -> one.state().counts())) {
            return;
        }
        var days = all.stream().map(Award::awardedOn).collect(Collectors.toSet());
        days.add(award.awardedOn());
        var lastDay = organisations.today(award.recipientId());
        // neither side of the money may edit the role, and the end follows from what they decided
        SystemWork.run(
                JOB,
                () -> roles.parties(award.roleId()).stream()
                        .filter(party -> party.relation() == PartyRelation.FUNDER && party.organisationId() == funder)
                        .filter(party -> party.validTo() == null && days.contains(party.validFrom()))
                        .toList()
                        .forEach(party -> roles.endParty(award.roleId(), party.id(), lastDay)));
    }
}
