package org.rolebridge.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Organisations by the thousand, for imports. */
@Service
@Requires(Permission.ORGANISATION_EDIT)
@Transactional
public class OrganisationRegisterService {

    private final HeldOrganisationsReader reader;
    private final OrganisationBatch batch;
    private final OrganisationScopeRepository scope;
    private final OrganisationReach reach;

    OrganisationRegisterService(
            HeldOrganisationsReader reader,
            OrganisationBatch batch,
            OrganisationScopeRepository scope,
            OrganisationReach reach) {
        this.reader = reader;
        this.batch = batch;
        this.scope = scope;
        this.reach = reach;
    }

    @Transactional(readOnly = true)
    public HeldOrganisations held(Collection<OrganisationCode> codes) {
        return reader.read(codes);
    }

    /** Names of the organisations among these changes that the caller may not change; while there are any, none is written. */
    @Transactional(readOnly = true)
    public List<String> beyondReach(OrganisationChanges changes) {
        return reach.beyond(changes);
    }

    /**
     * Writes all of them in the caller's transaction. Only what changes is locked.
     *
     * @param written told, now and then, how many of {@link OrganisationChanges#count()} records are written
     * @throws org.rolebridge.shared.RuleViolation when one of them was changed since it was read, or is beyond reach
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(OrganisationChanges changes, IntConsumer written) {
        reach.require(changes);
        var given = batch.insert(changes.added());
        written.accept(changes.added().size());
        batch.update(changes.revised());
        batch.insertCodes(changes.codes(), given);
        written.accept(
                changes.count() - changes.linked().size() - changes.relinked().size());
        batch.updateLinks(changes.relinked());
        batch.insertLinks(
                changes.linked().stream().map(link -> given(link, given)).toList());
        written.accept(changes.count());
        keepWords(changes, given);
        scope.refresh(moved(changes, given));
    }

    private static OrganisationLink given(OrganisationLink link, Map<Long, Long> given) {
        return new OrganisationLink(
                0,
                OrganisationBatch.real(link.childId(), given),
                OrganisationBatch.real(link.parentId(), given),
                link.kind(),
                link.validFrom(),
                link.validTo(),
                0);
    }

    private void keepWords(OrganisationChanges changes, Map<Long, Long> given) {
        var names = new HashMap<Long, String>();
        changes.revised().stream()
                .filter(one -> !one.before().name().equals(one.after().name()))
                .forEach(one -> names.put(one.after().id(), one.after().name()));
        batch.deleteWords(names.keySet());
        changes.added().forEach(one -> names.put(OrganisationBatch.real(one.id(), given), one.name()));
        batch.insertWords(names);
    }

    private static Set<Long> moved(OrganisationChanges changes, Map<Long, Long> given) {
        var moved = new HashSet<>(given.values());
        moved.addAll(changes.linked().stream()
                .map(link -> OrganisationBatch.real(link.childId(), given))
                .collect(Collectors.toSet()));
        changes.relinked().forEach(one -> moved.add(one.after().childId()));
        return moved;
    }
}
