package org.rolebridge.funding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolebridge.access.SystemWork;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.workrole.Party;
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

    /** From the day of the award, or when the funder was let go since, from the day after. */
    void join(Award award) {
        if (award.funderId() == null) {
            return;
        }
        var today = organisations.today(award.recipientId());
        var again = parts(award.roleId(), award.funderId()).stream()
                .flatMap(part -> Stream.ofNullable(part.validTo()))
                .map(last -> last.plusDays(1))
                .filter(day -> day.isAfter(award.awardedOn()) && !day.isAfter(today))
                .max(Comparator.naturalOrder());
        roles.joinAsFunder(award.roleId(), award.funderId(), again.orElse(award.awardedOn()));
    }

    /** Ends what an award began; a funder that was party to the role before anybody logged its money stays. */
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
        var yesterday = organisations.today(award.recipientId()).minusDays(1);
        // neither side of the money may edit the role, and the end follows from what they decided
        SystemWork.run(JOB, () -> {
            var parts = parts(award.roleId(), funder);
            parts.stream()
                    .filter(part -> part.validTo() == null && cameWithMoney(part, parts, days))
                    .toList()
                    .forEach(part -> roles.endParty(
                            part.roleId(), part.id(), later(part.validFrom(), yesterday), part.version()));
        });
    }

    private List<Party> parts(long roleId, long funderId) {
        return roles.parties(roleId).stream()
                .filter(part -> part.relation() == PartyRelation.FUNDER && part.organisationId() == funderId)
                .toList();
    }

    /** It began with an award, or right after a part that did; no other part may lie over its days. */
    private static boolean cameWithMoney(Party open, List<Party> parts, Set<LocalDate> days) {
        var ended = parts.stream()
                .flatMap(part -> Stream.ofNullable(part.validTo()))
                .toList();
        boolean goesOn = ended.stream().anyMatch(last -> last.plusDays(1).equals(open.validFrom()));
        return (days.contains(open.validFrom()) || goesOn)
                && ended.stream().allMatch(last -> last.isBefore(open.validFrom()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
