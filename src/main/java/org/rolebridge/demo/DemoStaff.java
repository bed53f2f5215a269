package org.rolebridge.demo;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rolebridge.post.PostStanding;
import org.rolebridge.post.SpellEntry;
import org.rolebridge.post.SpellService;
import org.springframework.stereotype.Component;

/** Who is in the posts of a role: most are filled, some were left and filled again, a few are empty. */
@Component
class DemoStaff {

    private static final int DAYS_TO_RECRUIT = 14;

    private final SpellService spells;
    private final DemoOrganisations organisations;

    DemoStaff(SpellService spells, DemoOrganisations organisations) {
        this.spells = spells;
        this.organisations = organisations;
    }

    void fill(PostStanding post, boolean first, boolean last, DemoPlan plan) {
        var role = plan.role();
        var began =
                role.startedOn().plusDays(5L + role.chance("began" + post.post().reference(), DAYS_TO_RECRUIT));
        if (began.isAfter(role.lastDay())) {
            return;
        }
        var left = first ? plan.firstLeaverOn().orElse(null) : null;
        if (left != null) {
            start(post, role, "1", began, left);
            start(post, role, "2", plan.on(DemoPlan.REFILLED), null);
        } else if (last && role.now().has("vacant")) {
            start(post, role, "1", began, role.today().minusDays(role.now().number("vacant", 0)));
        } else {
            start(post, role, "1", began, null);
        }
    }

    private void start(PostStanding post, DemoRole role, String number, LocalDate from, @Nullable LocalDate to) {
        var worker = role.key().toUpperCase(Locale.ROOT) + "-" + post.post().reference() + "-" + number;
        spells.start(new SpellEntry(
                UUID.randomUUID(),
                post.post().id(),
                organisations.id(role.host()),
                worker,
                post.terms().getFirst().hours(),
                from,
                to));
    }
}
