package org.rolebridge.insight;

import java.util.List;
import java.util.Set;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.organisation.OrganisationRef;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shared.Window;
import org.rolebridge.training.GuidanceFilter;
import org.rolebridge.training.GuidanceRow;
import org.rolebridge.training.GuidanceService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks for roles, organisations and guidance by a few words, each within what the caller may read. */
@Service
@Requires(Permission.OWN_ACCOUNT)
@Transactional(readOnly = true)
public class SearchService {

    /** Of each sort no more are shown. */
    public static final int MOST = 20;

    private static final Window FIRST = new Window(0, MOST);

    private final RoleSearch roles;
    private final OrganisationService organisations;
    private final GuidanceService guidance;

    SearchService(RoleSearch roles, OrganisationService organisations, GuidanceService guidance) {
        this.roles = roles;
        this.organisations = organisations;
        this.guidance = guidance;
    }

    /** What was found; a list as long as {@link #MOST} may not be all. */
    public record Found(List<RoleRow.Head> roles, List<OrganisationRef> organisations, List<GuidanceRow> guidance) {

        public boolean isNothing() {
            return roles.isEmpty() && organisations.isEmpty() && guidance.isEmpty();
        }
    }

    public Found find(String text) {
        var words = text.strip();
        if (words.isEmpty()) {
            return new Found(List.of(), List.of(), List.of());
        }
        return new Found(
                may(Permission.ROLE_READ) ? roles.find(words, MOST) : List.of(),
                may(Permission.ORGANISATION_READ) ? organisations.find(words, MOST) : List.of(),
                may(Permission.GUIDANCE_READ) ? guidance.find(titled(words), FIRST) : List.of());
    }

    private static GuidanceFilter titled(String words) {
        return new GuidanceFilter(words, Set.of(), Set.of());
    }

    private static boolean may(Permission permission) {
        return CurrentPerson.may(permission);
    }
}
