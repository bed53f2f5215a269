package org.rolebridge.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.Window;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do to one organisation by hand. */
@Service
@Requires(Permission.ORGANISATION_EDIT)
@Transactional
public class OrganisationEditService {

    private final OrganisationRepository organisations;
    private final OrganisationHierarchy hierarchy;
    private final OrganisationDeciderRepository deciders;
    private final OrganisationReach reach;

    OrganisationEditService(
            OrganisationRepository organisations,
            OrganisationHierarchy hierarchy,
            OrganisationDeciderRepository deciders,
            OrganisationReach reach) {
        this.organisations = organisations;
        this.hierarchy = hierarchy;
        this.deciders = deciders;
        this.reach = reach;
    }

    /** Whether the organisation is the caller's to change. */
    @Transactional(readOnly = true)
    public boolean mayEdit(long id) {
        return reach.covers(Set.of(id));
    }

    public Organisation revise(long id, OrganisationRevision revision) {
        var before = reached(id);
        return organisations.update(before, before.revise(revision), "changed");
    }

    public void addCode(long id, OrganisationCode code) {
        if (!code.isWellFormed()) {
            throw RuleViolation.at(
                    "code",
                    "organisation-code-form",
                    code.value(),
                    code.scheme().name());
        }
        var organisation = reached(id);
        organisations.requireFree(code);
        organisations.insertCode(organisation.id(), code);
    }

    /**
     * The organisation's last day. From the next one on its successors read its records.
     *
     * @param successorIds none, one, or several when it is split
     */
    public Organisation close(long id, LocalDate lastDay, Set<Long> successorIds, int version) {
        var before = reached(id);
        successorIds.forEach(successor -> reached("parentId", successor));
        var closed = organisations.update(before, before.close(lastDay).basedOn(version), "closed");
        for (long successor : successorIds.stream().sorted().toList()) {
            hierarchy.link(OrganisationLink.open(id, successor, LinkKind.SUCCEEDED_BY, lastDay.plusDays(1)));
        }
        return closed;
    }

    public Organisation reopen(long id, int version) {
        var before = reached(id);
        return organisations.update(before, before.reopen().basedOn(version), "reopened");
    }

    public void link(long childId, long parentId, LinkKind kind, @Nullable LocalDate from) {
        var start = from == null ? OrganisationLink.SINCE_EVER : from;
        var child = reached(childId);
        var parent = reached("parentId", parentId);
        hierarchy.link(OrganisationLink.open(child.id(), parent.id(), kind, start));
    }

    /** @param lastDay the last day on which the link holds */
    public void endLink(long linkId, LocalDate lastDay, int version) {
        var before = hierarchy.get(linkId);
        reached(before.childId());
        reached(before.parentId());
        hierarchy.change(before, before.endOn(lastDay).basedOn(version));
    }

    /**
     * Who decides for what belonged to a board that was split: the board itself first, then its members.
     *
     * @return empty when the organisation was not split
     */
    @Transactional(readOnly = true)
    public List<OrganisationDecider> deciders(long boardId) {
        if (hierarchy.successors(boardId).size() < 2) {
            return List.of();
        }
        var ids = membersOf(boardId);
        var chosen = deciders.of(ids);
        return ids.stream()
                .map(id -> chosen.getOrDefault(id, new OrganisationDecider(id, null, 0)))
                .toList();
    }

    private List<Long> membersOf(long boardId) {
        var ids = new ArrayList<>(List.of(boardId));
        hierarchy.downwards(boardId, false, new Window(0, Window.MAX_ROWS)).stream()
                .map(OrganisationLink::childId)
                .distinct()
                .forEach(ids::add);
        return ids;
    }

    /**
     * Chooses which successor decides for organisations of a board that was split.
     *
     * @param seen the organisations as the caller saw them
     * @throws org.rolebridge.shared.StaleRecord when somebody chose meanwhile
     */
    public void decide(long boardId, Collection<OrganisationDecider> seen, long successorId) {
        var successors = hierarchy.successors(boardId);
        if (!successors.contains(successorId)) {
            throw RuleViolation.at("decider", "organisation-decider-successor");
        }
        if (!mayDecide(boardId)) {
            throw RuleViolation.at("decider", "organisation-decider-reach");
        }
        var stored = deciders(boardId).stream()
                .collect(Collectors.toMap(OrganisationDecider::organisationId, Function.identity()));
        for (var one : seen) {
            var before = stored.get(one.organisationId());
            if (before == null) {
                throw new NotFound("organisation", one.organisationId());
            }
            deciders.save(before, new OrganisationDecider(one.organisationId(), successorId, one.version()));
        }
        hierarchy.follow(seen.stream().map(OrganisationDecider::organisationId).collect(Collectors.toSet()));
    }

    /** Whether the caller stands above all successors: one of them must not choose itself over the others. */
    @Transactional(readOnly = true)
    public boolean mayDecide(long boardId) {
        return reach.covers(hierarchy.successors(boardId));
    }

    private Organisation reached(long id) {
        return reached("organisationId", id);
    }

    private Organisation reached(String field, long id) {
        var organisation = organisations.find(id).orElseThrow(() -> new NotFound("organisation", id));
        reach.require(field, id);
        return organisation;
    }

    /** What somebody corrects about an organisation. */
    public record OrganisationRevision(
            String name,
            OrganisationType type,
            long jurisdictionId,
            @Nullable String address,
            @Nullable String postcode,
            @Nullable LocalDate openedOn,
            int version) {}
}
