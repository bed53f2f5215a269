package org.rolebridge.insight;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.shared.ExportLog;
import org.rolebridge.shared.Window;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The roles that the caller may see, page by page, with what stands beside them in a list. */
@Service
@Requires(Permission.ROLE_READ)
@Transactional(readOnly = true)
public class RoleListService {

    private final RolePageRepository pages;
    private final RoleDetailRepository details;
    private final RoleExport export;
    private final ExportLog log;
    private final Viewer viewer;

    RoleListService(
            RolePageRepository pages, RoleDetailRepository details, RoleExport export, ExportLog log, Viewer viewer) {
        this.pages = pages;
        this.details = details;
        this.export = export;
        this.log = log;
        this.viewer = viewer;
    }

    /** Today where the caller belongs; what "late" is measured by. */
    public LocalDate today() {
        return viewer.today();
    }

    public CappedCount count(RoleFilter filter) {
        return pages.count(pages.selection(filter), CappedCount.CAP);
    }

    public List<RoleRow> find(RoleFilter filter, RoleOrder order, Window window) {
        var selection = pages.selection(filter);
        return details.rows(pages.page(selection, order, window), selection.today());
    }

    /** Writes the roles as CSV in the order of their titles, and enters that into the change history first. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void export(RoleFilter filter, OutputStream target) {
        log.record("roles", filter.asText());
        export.write(pages.selection(filter), target);
    }
}
