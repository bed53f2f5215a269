package org.rolebridge.insight.ui;

import static org.rolebridge.insight.ui.RoleWords.text;

import java.util.Set;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Grant;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Profile;
import org.rolebridge.insight.CappedCount;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.workrole.Lifecycle;

/** The one sentence above the list of roles. */
final class RoleSentence {

    private RoleSentence() {}

    static String of(RoleAddress address, CappedCount count) {
        var key = address.isNarrowed() ? "role.sentence.narrowed" : "role.sentence" + state(address);
        return text(key, number(count), count.number(), where());
    }

    private static String number(CappedCount count) {
        return count.more() ? text("role.more-than", Figures.count(count.number())) : Figures.count(count.number());
    }

    private static String state(RoleAddress address) {
        var states = address.filter().lifecycles();
        return address.isOpen() ? ".open" : states.equals(Set.of(Lifecycle.LIVE)) ? ".live" : "";
    }

    /** "where Harbour PCN is host or partner", "that Northmoor ICB funds". */
    private static String where() {
        var grants = CurrentPerson.get().grantsWith(Permission.ROLE_READ);
        var names = grants.stream().map(Grant::organisationName).distinct().toList();
        var profiles = grants.stream().map(Grant::profile).distinct().toList();
        if (names.size() != 1) {
            return text("role.where.several", names.size());
        }
        var how = profiles.equals(java.util.List.of(Profile.COMMISSIONER)) ? "funds" : "takes-part";
        return text("role.where." + how, names.getFirst());
    }
}
