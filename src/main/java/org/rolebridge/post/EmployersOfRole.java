package org.rolebridge.post;

import java.util.List;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.workrole.Party;
import org.rolebridge.workrole.PartyRelation;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.stereotype.Component;

/** The organisations that can employ people in the posts of a role: its host and the parties named as employers. */
@Component
class EmployersOfRole {

    private final WorkRoleService roles;

    EmployersOfRole(WorkRoleService roles) {
        this.roles = roles;
    }

    List<Long> ids(long roleId) {
        return roles.parties(roleId).stream()
                .filter(party -> party.relation() == PartyRelation.HOST || party.relation() == PartyRelation.EMPLOYER)
                .map(Party::organisationId)
                .distinct()
                .toList();
    }

    void require(long roleId, long organisationId) {
        if (!ids(roleId).contains(organisationId)) {
            throw RuleViolation.at("employerId", "post-employer-not-party");
        }
    }
}
