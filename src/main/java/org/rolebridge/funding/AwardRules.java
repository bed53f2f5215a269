package org.rolebridge.funding;

import static org.rolebridge.funding.Checks.require;

import java.time.Clock;
import java.util.Objects;
import org.rolebridge.organisation.Jurisdiction;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shared.Actor;
import org.rolebridge.workrole.PartyRelation;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.stereotype.Component;

/** What must hold before an award is logged. */
@Component
class AwardRules {

    private final WorkRoleService roles;
    private final OrganisationService organisations;
    private final SchemeService schemes;
    private final Clock clock;

    AwardRules(WorkRoleService roles, OrganisationService organisations, SchemeService schemes, Clock clock) {
        this.roles = roles;
        this.organisations = organisations;
        this.schemes = schemes;
        this.clock = clock;
    }

    Award confirmed(Award award) {
        return award.confirm(Actor.current().personId(), clock.instant());
    }

    Award refused(Award award) {
        return award.refuse(Actor.current().personId(), clock.instant());
    }

    /** The award that this entry stands for, if nothing speaks against it. */
    Award award(AwardEntry entry, WorkRole role) {
        var award = entry.award(role.roleKindId(), Actor.current().personId());
        var receives = roles.parties(role.id()).stream()
                .filter(party -> party.relation() == PartyRelation.HOST || party.relation() == PartyRelation.EMPLOYER)
                .anyMatch(party -> party.organisationId() == entry.recipientId());
        require(receives, "recipientId", "award-recipient");
        var today = organisations.today(entry.recipientId());
        require(!entry.awardedOn().isAfter(today), "awardedOn", "award-future", today);
        checkFunder(award);
        if (entry.schemeId() != null) {
            checkScheme(award, role, schemes.get(entry.schemeId()));
        }
        return award;
    }

    /** Who pays is an organisation that exists, and for money of a scheme the one that keeps the scheme. */
    void checkFunder(Award award) {
        if (award.funderId() != null) {
            organisations.get(award.funderId());
        }
        if (award.schemeId() != null) {
            var scheme = schemes.get(award.schemeId());
            require(Objects.equals(award.funderId(), scheme.commissionerId()), "funderId", "award-scheme-funder");
        }
    }

    private void checkScheme(Award award, WorkRole role, Scheme scheme) {
        require(scheme.isInForceOn(award.awardedOn()), "schemeId", "award-scheme-dates", scheme.validFrom());
        require(scheme.currency().equals(award.currency()), "currency", "award-scheme-currency", scheme.currency());
        var places = new Jurisdiction.Tree(organisations.jurisdictions()).chain(role.jurisdictionId());
        require(
                places.contains(scheme.jurisdictionId()),
                "schemeId",
                "award-scheme-place",
                organisations.jurisdiction(scheme.jurisdictionId()).name());
    }
}
