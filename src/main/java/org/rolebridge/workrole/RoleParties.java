package org.rolebridge.workrole;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.rolebridge.access.Permission;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Which organisations have a part in a role: from its first day, later, and until when. */
@Component
class RoleParties {

    private final PartyRepository parties;
    private final RoleScopeRepository scope;
    private final OrganisationService organisations;

    RoleParties(PartyRepository parties, RoleScopeRepository scope, OrganisationService organisations) {
        this.parties = parties;
        this.scope = scope;
        this.organisations = organisations;
    }

    List<Party> ofRole(long roleId) {
        return parties.ofRole(roleId, Permission.ROLE_READ);
    }

    Map<Long, Long> openHosts(Collection<Long> roleIds) {
        return roleIds.isEmpty() ? Map.of() : parties.openHosts(roleIds, Permission.ROLE_READ);
    }

    void found(long roleId, Registration entry) {
        var host = new PartyEntry(entry.hostId(), PartyRelation.HOST, entry.hostSide());
        parties.insert(party(roleId, host, entry.startedOn()));
        entry.parties().forEach(party -> parties.insert(party(roleId, party, entry.startedOn())));
        scope.refresh(roleId);
    }

    long add(WorkRole role, PartyEntry entry, LocalDate from) {
        role.requireNotClosed();
        require(entry.relation() != PartyRelation.HOST, "relation", "role-one-host");
        require(!from.isBefore(role.startedOn()), "validFrom", "party-before-role", role.startedOn());
        require(from.isBefore(WorkRole.LATEST_START), "validFrom", "party-too-late", WorkRole.LATEST_START);
        boolean open = organisations.get(entry.organisationId()).isOpenOn(from);
        require(open, "organisationId", "party-not-open", from);
        var party = party(role.id(), entry, from);
        requireOnce(party);
        long id = parties.insert(party);
        scope.refresh(role.id());
        return id;
    }

    Party end(WorkRole role, long partyId, LocalDate lastDay, int version) {
        var before = ofRole(role.id()).stream()
                .filter(party -> party.id() == partyId)
                .findFirst()
                .orElseThrow(() -> new NotFound("work_role_party", partyId));
        require(before.relation() != PartyRelation.HOST, "validTo", "role-needs-host");
        var after = before.endOn(lastDay, version);
        parties.update(before, after, "left");
        requireOnce(after);
        scope.refresh(role.id());
        return after;
    }

    /** Nothing happens when it is one already. */
    void joinAsFunder(WorkRole role, long organisationId, LocalDate from) {
        boolean joined = ofRole(role.id()).stream()
                .filter(party -> party.relation() == PartyRelation.FUNDER && party.validTo() == null)
                .anyMatch(party -> party.organisationId() == organisationId);
        if (!joined) {
            parties.insert(party(role.id(), new PartyEntry(organisationId, PartyRelation.FUNDER, Side.PAYER), from));
            scope.refresh(role.id());
        }
    }

    /** Who was there from the first day still is when somebody puts the first day right. */
    void follow(WorkRole before, WorkRole after) {
        if (before.startedOn().equals(after.startedOn())) {
            return;
        }
        ofRole(after.id()).stream()
                .filter(party -> party.validFrom().equals(before.startedOn()) && !party.isOver(after.startedOn()))
                .forEach(party -> parties.update(party, party.startOn(after.startedOn()), "changed"));
    }

    private void requireOnce(Party party) {
        ofRole(party.roleId()).stream()
                .filter(other -> other.id() != party.id() && other.isSamePart(party) && other.overlaps(party))
                .findFirst()
                .ifPresent(other -> {
                    throw RuleViolation.at("organisationId", "party-already", other.validFrom());
                });
    }

    private static Party party(long roleId, PartyEntry entry, LocalDate from) {
        return new Party(0, roleId, entry.organisationId(), entry.relation(), entry.side(), from, null, 0);
    }

    private static void require(boolean holds, String field, String code, Object... arguments) {
        if (!holds) {
            throw RuleViolation.at(field, code, arguments);
        }
    }
}
