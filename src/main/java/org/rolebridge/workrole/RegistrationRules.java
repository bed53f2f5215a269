package org.rolebridge.workrole;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.rolebridge.access.Permission;
import org.rolebridge.organisation.Jurisdiction;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** What must hold before a role enters the register. */
@Component
class RegistrationRules {

    private final OrganisationService organisations;
    private final HostRepository hosts;

    RegistrationRules(OrganisationService organisations, HostRepository hosts) {
        this.organisations = organisations;
        this.hosts = hosts;
    }

    void check(Registration entry) {
        WorkRole.checkStart(entry.startedOn());
        if (!hosts.mayHost(entry.hostId(), Permission.ROLE_REGISTER)) {
            throw RuleViolation.at("hostId", "role-host-own");
        }
        if (!organisations.get(entry.hostId()).isOpenOn(entry.startedOn())) {
            throw RuleViolation.at("hostId", "role-host-open", entry.startedOn());
        }
        var seen = new HashSet<List<Object>>();
        for (var party : entry.parties()) {
            checkParty(party);
            if (!seen.add(List.of(party.organisationId(), party.relation()))) {
                throw RuleViolation.at("parties", "party-twice");
            }
        }
    }

    private void checkParty(PartyEntry party) {
        organisations.get(party.organisationId());
        if (party.relation() == PartyRelation.HOST) {
            throw RuleViolation.at("parties", "role-one-host");
        }
    }

    /** A kind of the host's own country: health may host what social care has named, and the other way round. */
    private void requireAtHome(RoleKind kind, long jurisdiction) {
        var places = new Jurisdiction.Tree(organisations.jurisdictions());
        if (places.outermost(jurisdiction) != places.outermost(kind.jurisdictionId())) {
            var home = organisations.jurisdiction(kind.jurisdictionId()).name();
            throw RuleViolation.at("roleKindId", "role-kind-elsewhere", kind.name(), home);
        }
    }

    LocalDate today(WorkRole role) {
        return organisations.todayIn(role.jurisdictionId());
    }

    WorkRole role(Registration entry, RoleKind kind) {
        var today = organisations.today(entry.hostId());
        kind.requireInForce(today);
        long jurisdiction = organisations.get(entry.hostId()).jurisdictionId();
        requireAtHome(kind, jurisdiction);
        return new WorkRole(
                0,
                kind.id(),
                jurisdiction,
                entry.title(),
                entry.purpose(),
                entry.startedOn().isAfter(today) ? Lifecycle.PLANNED : Lifecycle.LIVE,
                entry.startedOn(),
                null,
                null,
                null,
                null,
                null,
                Stage.TRYING_OUT,
                null,
                WorkRole.DEFAULT_SHARE,
                false,
                0);
    }
}
