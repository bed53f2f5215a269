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

    OrganisationEditService(
            OrganisationRepository organisations,
            OrganisationHierarchy hierarchy,
            OrganisationDeciderRepository deciders) {
        this.organisations = organisations;
        this.hierarchy = hierarchy;
        this.deciders = deciders;
    }

    public Organisation revise(long id, OrganisationRevision revision) {
        var before = get(id);
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
        organisations.requireFree(code);
        organisations.insertCode(get(id).id(), code);
    }

    /**
     * The organisation's last day. From the next one on its successors read its records.
     *
     * @param successorIds none, one, or several when it is split
     */
    public Organisation close(long id, LocalDate lastDay, Set<Long> successorIds, int version) {
        var before = get(id);
        var closed = organisations.update(before, before.close(lastDay).basedOn(version), "closed");
        for (long successor : successorIds.stream().sorted().toList()) {
            hierarchy.link(OrganisationLink.open(id, get(successor).id(), LinkKind.SUCCEEDED_BY, lastDay.plusDays(1)));
        }
        return closed;
    }

    public Organisation reopen(long id, int version) {
        var before = get(id);
        return organisations.update(before, before.reopen().basedOn(version), "reopened");
    }

    public void link(long childId, long parentId, LinkKind kind, @Nullable LocalDate from) {
        var start = from == null ? OrganisationLink.SINCE_EVER : from;
        hierarchy.link(OrganisationLink.open(get(childId).id(), get(parentId).id(), kind, start));
    }

    /** @param lastDay the last day on which the link holds */
    public void endLink(long linkId, LocalDate lastDay, int version) {
        var before = hierarchy.get(linkId);
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
        if (!hierarchy.successors(boardId).contains(successorId)) {
            throw RuleViolation.at("decider", "organisation-decider-successor");
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
    }

    private Organisation get(long id) {
        return organisations.find(id).orElseThrow(() -> new NotFound("organisation", id));
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
