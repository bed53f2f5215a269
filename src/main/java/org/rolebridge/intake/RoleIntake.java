package org.rolebridge.intake;

import static org.rolebridge.intake.IntakeProblem.refusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.rolebridge.intake.IntakeLine.Added;
import org.rolebridge.organisation.Organisation;
import org.rolebridge.workrole.PartyEntry;
import org.rolebridge.workrole.PartyRelation;
import org.rolebridge.workrole.Registration;
import org.rolebridge.workrole.RoleKind;
import org.rolebridge.workrole.Side;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.stereotype.Component;

/** Finds the role that rows speak of, or registers it. What is held is never overwritten; differences are told. */
@Component
class RoleIntake {

    private static final Map<String, String> COLUMNS = Map.of(
            "title", IntakeTemplate.TITLE,
            "purpose", IntakeTemplate.PURPOSE,
            "startedOn", IntakeTemplate.STARTED,
            "hostId", IntakeTemplate.HOST,
            "roleKindId", IntakeTemplate.KIND,
            "parties", IntakeTemplate.PARTNER);

    private final WorkRoleService roles;
    private final KindWords kinds;
    private final OrganisationWords organisations;
    private final RoleReferenceRepository references;

    RoleIntake(
            WorkRoleService roles,
            KindWords kinds,
            OrganisationWords organisations,
            RoleReferenceRepository references) {
        this.roles = roles;
        this.kinds = kinds;
        this.organisations = organisations;
        this.references = references;
    }

    /** A role that rows belong to, and who answers for it. */
    record HostedRole(WorkRole role, long hostId) {}

    /** Nothing when the first row is refused. */
    Optional<HostedRole> find(List<IntakeRow> rows, IntakeFindings findings) {
        var first = rows.getFirst();
        var host = host(first);
        if (host.isEmpty()) {
            findings.note(refusal(
                    first.line(),
                    IntakeTemplate.HOST,
                    "intake-unknown-organisation",
                    first.cells().host()));
            return Optional.empty();
        }
        var partners = partners(rows, findings);
        if (findings.isRefused(first.line())) {
            return Optional.empty();
        }
        long hostId = host.get().id();
        return references
                .roleOf(hostId, first.role())
                .map(id -> held(roles.get(id), first, partners, findings))
                .or(() -> register(first, host.get(), partners, findings))
                .map(role -> new HostedRole(role, hostId));
    }

    private Optional<Organisation> host(IntakeRow first) {
        var text = first.cells().host();
        return text.isEmpty() ? organisations.own() : organisations.find(text);
    }

    private List<PartyEntry> partners(List<IntakeRow> rows, IntakeFindings findings) {
        var partners = new ArrayList<PartyEntry>();
        for (var row : rows) {
            var text = row.cells().partner();
            if (!text.isEmpty()) {
                organisations
                        .find(text)
                        .map(partner -> partner(partner, row.cells().partnerSide()))
                        .ifPresentOrElse(
                                partner -> addOnce(partners, partner),
                                () -> findings.note(refusal(
                                        row.line(), IntakeTemplate.PARTNER, "intake-unknown-organisation", text)));
            }
        }
        return partners;
    }

    private static void addOnce(List<PartyEntry> partners, PartyEntry partner) {
        if (partners.stream().noneMatch(one -> one.organisationId() == partner.organisationId())) {
            partners.add(partner);
        }
    }

    private static PartyEntry partner(Organisation organisation, @org.jspecify.annotations.Nullable Side side) {
        return new PartyEntry(
                organisation.id(),
                PartyRelation.PARTNER,
                side == null ? OrganisationWords.usualSide(organisation) : side);
    }

    private Optional<WorkRole> register(
            IntakeRow first, Organisation host, List<PartyEntry> partners, IntakeFindings findings) {
        var kind = kinds.find(first.cells().kind(), host);
        var started = first.cells().started();
        if (kind.isEmpty()) {
            findings.note(refusal(
                    first.line(),
                    IntakeTemplate.KIND,
                    "intake-unknown-kind",
                    first.cells().kind()));
        }
        if (started == null) {
            findings.note(refusal(
                    first.line(),
                    IntakeTemplate.STARTED,
                    "intake-missing",
                    IntakeProblem.plain(IntakeTemplate.STARTED)));
        }
        if (kind.isEmpty() || started == null) {
            return Optional.empty();
        }
        var form = registration(first, host, kind.get(), started, partners);
        var role = findings.attempt(first.line(), COLUMNS, () -> registered(form, first.role()));
        role.ifPresent(found -> {
            findings.add(first, Added.ROLE);
            findings.registered(found);
        });
        return role;
    }

    private WorkRole registered(Registration form, String reference) {
        long id = roles.register(form);
        references.insert(new RoleReference(0, id, form.hostId(), reference));
        return roles.get(id);
    }

    private static Registration registration(
            IntakeRow row, Organisation host, RoleKind kind, LocalDate started, List<PartyEntry> partners) {
        var side = row.cells().hostSide();
        return new Registration(
                UUID.randomUUID(),
                kind.id(),
                row.cells().title(),
                row.cells().purpose(),
                started,
                host.id(),
                side == null ? OrganisationWords.usualSide(host) : side,
                partners,
                List.of());
    }

    private WorkRole held(WorkRole role, IntakeRow first, List<PartyEntry> partners, IntakeFindings findings) {
        findings.add(first);
        differs(findings, first, IntakeTemplate.TITLE, first.cells().title(), role.title());
        differs(findings, first, IntakeTemplate.PURPOSE, first.cells().purpose(), role.purpose());
        var started = first.cells().started();
        differs(
                findings,
                first,
                IntakeTemplate.STARTED,
                Objects.toString(started, ""),
                role.startedOn().toString());
        var known = roles.parties(role.id());
        for (var partner : partners) {
            if (known.stream().noneMatch(party -> party.organisationId() == partner.organisationId())) {
                findings.attempt(first.line(), COLUMNS, () -> join(role, partner))
                        .ifPresent(joined -> findings.add(first, Added.PARTNER));
            }
        }
        return role;
    }

    private PartyEntry join(WorkRole role, PartyEntry partner) {
        roles.addParty(UUID.randomUUID(), role.id(), partner, role.startedOn());
        return partner;
    }

    static void differs(IntakeFindings findings, IntakeRow row, String column, String inFile, String held) {
        if (!inFile.isEmpty() && !inFile.equals(held)) {
            findings.note(IntakeProblem.warning(row.line(), column, "intake-differs", held));
        }
    }
}
