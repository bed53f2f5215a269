package org.rolebridge.post;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.workrole.Party;
import org.rolebridge.workrole.PartyRelation;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.stereotype.Component;

/** The organisations that can employ people in the posts of a role: its host and the parties named as employers. */
@Component
class EmployersOfRole {

    private final WorkRoleService roles;
    private final OrganisationService organisations;

    EmployersOfRole(WorkRoleService roles, OrganisationService organisations) {
        this.roles = roles;
        this.organisations = organisations;
    }

    /** Those of today, or of its first day as long as the role is planned. */
    List<Long> ids(long roleId) {
        var role = roles.get(roleId);
        var day = role.onceStarted(organisations.todayIn(role.jurisdictionId()));
        return ofRole(roleId)
                .filter(party -> party.isOn(day))
                .map(Party::organisationId)
                .distinct()
                .toList();
    }

    /** @param to none means without end */
    void require(long roleId, long organisationId, LocalDate from, @Nullable LocalDate to) {
        var begun = roles.get(roleId).onceStarted(from);
        boolean employs =
                ofRole(roleId).anyMatch(party -> party.organisationId() == organisationId && party.holds(begun, to));
        if (!employs) {
            throw RuleViolation.at("employerId", "post-employer-not-party");
        }
    }

    private Stream<Party> ofRole(long roleId) {
        return roles.parties(roleId).stream()
                .filter(party -> party.relation() == PartyRelation.HOST || party.relation() == PartyRelation.EMPLOYER);
    }
}
