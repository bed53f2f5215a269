package org.rolebridge.milestone.ui;

import static org.rolebridge.milestone.ui.MilestoneWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rolebridge.access.Permission;
import org.rolebridge.milestone.ConfirmationService;
import org.rolebridge.milestone.Milestone;
import org.rolebridge.milestone.MilestoneKind;
import org.rolebridge.milestone.MilestoneService;
import org.rolebridge.milestone.MilestoneState;
import org.rolebridge.milestone.MilestoneStory;
import org.rolebridge.milestone.RoleProgress;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.trail.TrailService;
import org.rolebridge.workrole.Lifecycle;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.WorkRoleService;
import org.rolebridge.workrole.ui.RolePart;

/** The milestones section of a role: the ten with what happened to each, and what the reader may do about it. */
@org.springframework.stereotype.Component
class MilestonesPart implements RolePart {

    private final MilestoneService milestones;
    private final ConfirmationService confirmations;
    private final WorkRoleService roles;
    private final OrganisationService organisations;
    private final TrailService trail;
    private final List<MilestonePart> parts;
    private final List<MilestoneProposal> proposals;

    MilestonesPart(
            MilestoneService milestones,
            ConfirmationService confirmations,
            WorkRoleService roles,
            OrganisationService organisations,
            TrailService trail,
            List<MilestonePart> parts,
            List<MilestoneProposal> proposals) {
        this.milestones = milestones;
        this.confirmations = confirmations;
        this.roles = roles;
        this.organisations = organisations;
        this.trail = trail;
        this.parts = parts;
        this.proposals = proposals;
    }

    @Override
    public Slot slot() {
        return Slot.section(MilestoneNavigation.SECTION, 100);
    }

    @Override
    public Component build(WorkRole role) {
        var progress = milestones.getProgress(role.id());
        var items = items(role, progress);
        boolean mayRecord = role.lifecycle() != Lifecycle.CLOSED && roles.may(Permission.MILESTONE_RECORD, role.id());
        var section = new Div(
                group("once", items, progress, one -> !one.isExtra() && !one.isProvedOverTime()),
                group("over-time", items, progress, Milestone::isProvedOverTime));
        boolean extras =
                progress.stories().stream().anyMatch(story -> story.milestone().isExtra());
        if (extras || mayRecord) {
            var own = group("extra", items, progress, one -> one.isExtra() && !isRetired(one));
            retired(items, progress).ifPresent(own::add);
            if (mayRecord) {
                own.add(new Actions(Actions.other(
                        text("milestone.extra.add"), event -> new ExtraMilestoneDialog(milestones, role).open())));
            }
            section.add(own);
        }
        section.add(suggestedDates());
        return section;
    }

    private static boolean isRetired(Milestone milestone) {
        return milestone.state() == MilestoneState.RETIRED;
    }

    private static Optional<NativeDetails> retired(MilestoneItems items, RoleProgress progress) {
        var list = new OrderedList();
        list.addClassName("rb-milestones");
        progress.stories().stream()
                .filter(story -> isRetired(story.milestone()))
                .map(items::item)
                .forEach(list::add);
        int count = list.getComponentCount();
        return count == 0
                ? Optional.empty()
                : Optional.of(new NativeDetails(text("milestone.extra.retired", count), list));
    }

    private MilestoneItems items(WorkRole role, RoleProgress progress) {
        var zone = organisations.jurisdiction(role.jurisdictionId()).zone();
        var history = new MilestoneHistory(zone, trail.people(people(progress.stories())));
        boolean open = role.lifecycle() != Lifecycle.CLOSED;
        return new MilestoneItems(
                MilestoneWords.role(role.title(), host(role)),
                progress,
                history,
                open && roles.may(Permission.MILESTONE_RECORD, role.id()) ? milestones : null,
                roles.may(Permission.MILESTONE_CONFIRM, role.id()) ? confirmations : null,
                parts.stream().map(part -> part.of(role)).toList(),
                milestone -> proposals.stream()
                        .flatMap(one -> one.of(role, milestone, progress.today()).stream())
                        .findFirst());
    }

    private String host(WorkRole role) {
        var host = roles.findHosts(Set.of(role.id())).get(role.id());
        return host == null ? "" : organisations.get(host).name();
    }

    private static Set<Long> people(List<MilestoneStory> stories) {
        var people = new HashSet<Long>();
        stories.stream().flatMap(story -> story.changes().stream()).forEach(recorded -> {
            people.add(recorded.change().recordedBy());
            recorded.messages().forEach(message -> people.add(message.writtenBy()));
            if (recorded.answer() != null) {
                people.add(recorded.answer().answeredBy());
            }
        });
        return people;
    }

    private static Card group(String name, MilestoneItems items, RoleProgress progress, Predicate<Milestone> belongs) {
        var list = new OrderedList();
        list.addClassName("rb-milestones");
        progress.stories().stream()
                .filter(story -> belongs.test(story.milestone()))
                .map(items::item)
                .forEach(list::add);
        return new Card(
                text("milestone.group." + name), new Prose(text("milestone.group." + name + ".lede")).quiet(), list);
    }

    private NativeDetails suggestedDates() {
        var dates = milestones.suggestedDates();
        var list = new UnorderedList();
        Arrays.stream(MilestoneKind.values())
                .map(kind -> text("milestone." + kind + ".name") + ": " + text("milestone.months", dates.months(kind)))
                .map(ListItem::new)
                .forEach(list::add);
        return new NativeDetails(
                text("milestone.suggested"), new Div(new Prose(text("milestone.suggested.rule")), list));
    }
}
