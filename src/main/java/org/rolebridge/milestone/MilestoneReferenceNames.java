package org.rolebridge.milestone;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rolebridge.shell.Messages;
import org.rolebridge.trail.ReferenceNames;
import org.springframework.stereotype.Component;

/** What milestones are called in the history of what hangs on them. */
@Component
class MilestoneReferenceNames implements ReferenceNames {

    private final MilestoneRepository milestones;
    private final Messages messages;

    MilestoneReferenceNames(MilestoneRepository milestones, Messages messages) {
        this.milestones = milestones;
        this.messages = messages;
    }

    @Override
    public Set<String> fields() {
        return Set.of("milestoneId");
    }

    @Override
    public Map<Long, String> names(Set<Long> ids) {
        return milestones.findAll(ids).stream().collect(Collectors.toMap(Milestone::id, this::name));
    }

    private String name(Milestone milestone) {
        return milestone
                .kind()
                .map(kind -> messages.getTranslation("milestone." + kind + ".name", Locale.UK))
                .orElse(String.valueOf(milestone.title()));
    }
}
