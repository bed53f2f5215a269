package org.rolebridge.workrole;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rolebridge.access.Permission;
import org.rolebridge.shell.Messages;
import org.rolebridge.trail.ReferenceNames;
import org.springframework.stereotype.Component;

/** Roles by title in the change history, as far as the reader may read them. */
@Component
class WorkRoleNames implements ReferenceNames {

    private final WorkRoleRepository roles;
    private final Messages messages;

    WorkRoleNames(WorkRoleRepository roles, Messages messages) {
        this.roles = roles;
        this.messages = messages;
    }

    @Override
    public Set<String> fields() {
        return Set.of("roleId", "workRoleId");
    }

    @Override
    public Map<Long, String> names(Set<Long> ids) {
        var names = new HashMap<Long, String>();
        ids.forEach(id -> names.put(id, messages.getTranslation("role.not-shared", Locale.UK)));
        roles.findAll(ids, Permission.ROLE_READ).forEach(role -> names.put(role.id(), role.title()));
        return names;
    }
}
