package org.rolebridge.evidence.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.rolebridge.evidence.Evidence;
import org.rolebridge.evidence.EvidenceService;
import org.rolebridge.evidence.EvidenceSubject;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.trail.TrailService;
import org.rolebridge.workrole.Lifecycle;
import org.rolebridge.workrole.WorkRole;
import org.springframework.stereotype.Component;

/** Gathers what the screens show about files. */
@Component
class FilesDesk {

    private final EvidenceService files;
    private final OrganisationService organisations;
    private final TrailService trail;

    FilesDesk(EvidenceService files, OrganisationService organisations, TrailService trail) {
        this.files = files;
        this.organisations = organisations;
        this.trail = trail;
    }

    /** The list of one record's files; empty where the reader sees none and can add none. */
    Optional<com.vaadin.flow.component.Component> of(WorkRole role, EvidenceSubject subject, String name) {
        if (!files.mayRead(subject.kind(), role.id())) {
            return Optional.empty();
        }
        return lister(role, subject.kind(), files.of(subject)).apply(subject, name);
    }

    List<Evidence> ofMilestones(WorkRole role) {
        return files.mayRead(EvidenceSubject.Kind.MILESTONE, role.id()) ? files.ofMilestones(role.id()) : List.of();
    }

    /** Makes the lists of several records of one kind, asking once for all. */
    BiFunction<EvidenceSubject, String, Optional<com.vaadin.flow.component.Component>> lister(
            WorkRole role, EvidenceSubject.Kind kind, List<Evidence> all) {
        var uploaders = new HashSet<Long>();
        all.forEach(file -> uploaders.add(file.uploadedBy()));
        var people = uploaders.isEmpty() ? java.util.Map.<Long, String>of() : trail.people(uploaders);
        var zone = organisations.jurisdiction(role.jurisdictionId()).zone();
        boolean mayWithdraw = files.mayAdd(kind, role.id());
        boolean mayAdd = mayWithdraw && role.lifecycle() != Lifecycle.CLOSED;
        return (subject, name) -> {
            var its =
                    all.stream().filter(file -> file.subject().equals(subject)).toList();
            var shown = new FilesOfRecord(subject, name, its, people, zone, mayAdd, mayWithdraw);
            return its.isEmpty() && !mayAdd ? Optional.empty() : Optional.of(new EvidenceList(files, shown));
        };
    }
}
