package org.rolebridge.organisation;

import static org.rolebridge.db.Tables.ORGANISATION;
import static org.rolebridge.db.Tables.ORGANISATION_IDENTIFIER;
import static org.rolebridge.db.Tables.ORGANISATION_LINK;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.rolebridge.db.tables.records.OrganisationIdentifierRecord;
import org.springframework.stereotype.Repository;

/** Reads what is held about thousands of codes in a few statements, whatever else is held. */
@Repository
class HeldOrganisationsReader {

    private final DSLContext db;

    HeldOrganisationsReader(DSLContext db) {
        this.db = db;
    }

    HeldOrganisations read(Collection<OrganisationCode> wanted) {
        var ids = ids(wanted);
        var links = links(ids);
        var withThoseAbove = new TreeSet<>(links.keySet());
        withThoseAbove.addAll(ids);
        return new HeldOrganisations(organisations(withThoseAbove), codes(withThoseAbove), links);
    }

    /** By code alone, then by scheme: an embedded database reads a whole index when it is asked for both. */
    private Set<Long> ids(Collection<OrganisationCode> wanted) {
        var ids = new LinkedHashSet<Long>();
        var codes = Set.copyOf(wanted);
        var values = wanted.stream().map(OrganisationCode::value).distinct().toList();
        for (var chunk : OrganisationTree.chunks(values)) {
            db.selectFrom(ORGANISATION_IDENTIFIER)
                    .where(ORGANISATION_IDENTIFIER.IDENTIFIER.in(chunk))
                    .forEach(row -> {
                        if (codes.contains(code(row))) {
                            ids.add(row.getOrganisationId());
                        }
                    });
        }
        return ids;
    }

    private static OrganisationCode code(OrganisationIdentifierRecord row) {
        return new OrganisationCode(IdentifierScheme.valueOf(row.getScheme()), row.getIdentifier());
    }

    private Map<Long, Organisation> organisations(Set<Long> ids) {
        var organisations = new TreeMap<Long, Organisation>();
        for (var chunk : OrganisationTree.chunks(ids)) {
            db.selectFrom(ORGANISATION)
                    .where(ORGANISATION.ID.in(chunk))
                    .forEach(row -> organisations.put(row.getId(), OrganisationRepository.organisation(row)));
        }
        return organisations;
    }

    private Map<OrganisationCode, Long> codes(Set<Long> ids) {
        var codes = new HashMap<OrganisationCode, Long>();
        for (var chunk : OrganisationTree.chunks(ids)) {
            db.selectFrom(ORGANISATION_IDENTIFIER)
                    .where(ORGANISATION_IDENTIFIER.ORGANISATION_ID.in(chunk))
                    .forEach(row -> codes.put(code(row), row.getOrganisationId()));
        }
        return codes;
    }

    private Map<Long, List<OrganisationLink>> links(Set<Long> ids) {
        var links = new TreeMap<Long, List<OrganisationLink>>();
        var level = ids;
        while (!level.isEmpty()) {
            var above = new HashSet<Long>();
            level.forEach(id -> links.put(id, new ArrayList<>()));
            for (var link : linksOf(level)) {
                links.computeIfAbsent(link.childId(), id -> new ArrayList<>()).add(link);
                above.add(link.parentId());
            }
            above.removeAll(links.keySet());
            level = above;
        }
        return links;
    }

    private List<OrganisationLink> linksOf(Set<Long> children) {
        var links = new ArrayList<OrganisationLink>();
        for (var chunk : OrganisationTree.chunks(children)) {
            links.addAll(db.selectFrom(ORGANISATION_LINK)
                    .where(ORGANISATION_LINK.CHILD_ID.in(chunk))
                    .orderBy(ORGANISATION_LINK.CHILD_ID, ORGANISATION_LINK.VALID_FROM, ORGANISATION_LINK.ID)
                    .fetch(OrganisationLinkRepository::link));
        }
        return links;
    }
}
