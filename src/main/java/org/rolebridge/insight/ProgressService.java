package org.rolebridge.insight;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Grant;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.insight.Progress.Event;
import org.rolebridge.insight.Progress.EventFilter;
import org.rolebridge.insight.Progress.FundingGaps;
import org.rolebridge.insight.Progress.Gap;
import org.rolebridge.insight.Progress.Place;
import org.rolebridge.insight.Progress.PostGap;
import org.rolebridge.shared.ExportLog;
import org.rolebridge.shared.Window;
import org.rolebridge.workrole.Lifecycle;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How far the roles of a system have come, and the rows behind each number. */
@Service
@Requires(Permission.PROGRESS_READ)
@Transactional(readOnly = true)
public class ProgressService {

    static final int FIRST_GAPS = 6;

    private final ProgressSources sources;
    private final ExportLog log;
    private final ProgressExport export;
    private final Viewer viewer;

    ProgressService(ProgressSources sources, ExportLog log, ProgressExport export, Viewer viewer) {
        this.sources = sources;
        this.log = log;
        this.export = export;
        this.viewer = viewer;
    }

    public Progress get(ProgressFilter filter) {
        var now = viewer.now();
        var all = selection(filter.roles(), Permission.ROLE_READ);
        var open =
                selection(filter.roles().in(Lifecycle.PLANNED, Lifecycle.LIVE, Lifecycle.PAUSED), Permission.ROLE_READ);
        var standing = sources.counts().standing(all);
        return new Progress(
                now,
                sources.place(tops(filter)),
                way(filter),
                sources.counts().hosts(open),
                standing.stages(),
                standing.lifecycles(),
                sources.counts().quarters(all, filter.period().quarters()),
                sources.organisations().rows(tops(filter), filter.kinds(), now.toLocalDate()),
                funding(filter),
                sources.support().results(open));
    }

    private List<Place> way(ProgressFilter filter) {
        var organisation = filter.organisationId();
        return organisation == null ? List.of() : sources.way(organisation, given());
    }

    private static Set<Long> tops(ProgressFilter filter) {
        var organisation = filter.organisationId();
        return organisation != null ? Set.of(organisation) : given();
    }

    private static Set<Long> given() {
        return CurrentPerson.get().grantsWith(Permission.PROGRESS_READ).stream()
                .map(Grant::organisationId)
                .collect(Collectors.toSet());
    }

    private Optional<FundingGaps> funding(ProgressFilter filter) {
        if (!CurrentPerson.may(Permission.POST_READ)) {
            return Optional.empty();
        }
        var selection = posts(filter);
        return Optional.of(new FundingGaps(
                sources.gaps().counts(selection), sources.gaps().find(selection, Set.of(), new Window(0, FIRST_GAPS))));
    }

    /** Milestones that were achieved or lost, the latest first. */
    public List<Event> findEvents(ProgressFilter filter, EventFilter which, Window window) {
        return sources.counts().events(selection(filter.roles(), Permission.ROLE_READ), which, window);
    }

    public int countEvents(ProgressFilter filter, EventFilter which) {
        return sources.counts().countEvents(selection(filter.roles(), Permission.ROLE_READ), which);
    }

    /**
     * Posts whose money ends within a year, ended or was never recorded, the earliest first.
     *
     * @param gaps none for all
     */
    @Requires(Permission.POST_READ)
    public List<PostGap> findGaps(ProgressFilter filter, Set<Gap> gaps, Window window) {
        return sources.gaps().find(posts(filter), gaps, window);
    }

    @Requires(Permission.POST_READ)
    public FundingGaps countGaps(ProgressFilter filter) {
        return new FundingGaps(sources.gaps().counts(posts(filter)), List.of());
    }

    private RoleSelection posts(ProgressFilter filter) {
        return selection(filter.roles().in(Lifecycle.LIVE), Permission.POST_READ);
    }

    private RoleSelection selection(RoleFilter filter, Permission permission) {
        return sources.selection(filter).with(permission);
    }

    /** Writes all figures as CSV, one in each row, and enters that into the change history first. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void export(ProgressFilter filter, OutputStream target) {
        log.record("progress", filter.asText());
        export.write(get(filter), target);
    }

    /** Writes the posts of {@link #findGaps} as CSV, page after page. */
    @Requires(Permission.POST_READ)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void exportGaps(ProgressFilter filter, Set<Gap> gaps, OutputStream target) {
        log.record("funding-running-out", filter.asText() + " " + new TreeSet<>(gaps));
        export.writeGaps(window -> findGaps(filter, gaps, window), target);
    }

    /** Writes the milestones of {@link #findEvents} as CSV, page after page. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void exportEvents(ProgressFilter filter, EventFilter which, OutputStream target) {
        log.record("milestones", filter.asText() + " " + which.asText());
        export.writeEvents(window -> findEvents(filter, which, window), target);
    }
}
