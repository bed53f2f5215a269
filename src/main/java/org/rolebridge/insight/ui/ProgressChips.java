package org.rolebridge.insight.ui;

import static org.rolebridge.insight.ui.RoleWords.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rolebridge.insight.Progress.Gap;
import org.rolebridge.insight.ProgressFilter.Period;
import org.rolebridge.milestone.MilestoneState;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.organisation.ui.OrganisationPicker;
import org.rolebridge.shell.ui.FilterChip;
import org.rolebridge.shell.ui.FilterChips;
import org.rolebridge.workrole.RoleKindService;

/** The filters over Progress and over the lists behind it. */
@SpringComponent
@UIScope
class ProgressChips {

    private final RoleKindService kinds;
    private final OrganisationService organisations;

    ProgressChips(RoleKindService kinds, OrganisationService organisations) {
        this.kinds = kinds;
        this.organisations = organisations;
    }

    FilterChips of(ProgressAddress address, String route) {
        return new FilterChips(organisation(address, route), kind(address, route), period(address, route));
    }

    /** Over the posts whose money ends. */
    FilterChips ofGaps(ProgressAddress address, String route) {
        var choices = RoleWords.choices("progress.gap", Gap.values());
        return new FilterChips(
                organisation(address, route),
                kind(address, route),
                several(address, route, ProgressAddress.GAP, choices));
    }

    /** Over the milestones behind a quarter. */
    FilterChips ofEvents(ProgressAddress address, String route) {
        var states = new MilestoneState[] {MilestoneState.ACHIEVED, MilestoneState.LOST};
        var choices = RoleWords.choices("progress.events.state", states);
        return new FilterChips(
                organisation(address, route),
                kind(address, route),
                several(address, route, ProgressAddress.WHAT, choices));
    }

    private static FilterChip several(ProgressAddress address, String route, String name, Map<String, String> choices) {
        var chosen = Set.copyOf(address.parameters().getOrDefault(name, List.of()));
        return FilterChip.of(
                text("progress.filter." + name), choices, chosen, values -> go(route, address.with(name, values)));
    }

    private FilterChip organisation(ProgressAddress address, String route) {
        var picker = new OrganisationPicker(organisations, "role.filter.organisation.field");
        var id = address.filter().organisationId();
        if (id != null) {
            picker.choose(id);
        }
        return FilterChip.of(
                text("role.filter.organisation"),
                RoleWords.chosen(id, picker),
                picker,
                () -> go(
                        route,
                        address.with(
                                ProgressAddress.ORGANISATION,
                                picker.getOptionalValue().map(chosen -> Long.toString(chosen.id())).stream()
                                        .toList())),
                () -> go(route, address.with(ProgressAddress.ORGANISATION, List.of())));
    }

    private FilterChip kind(ProgressAddress address, String route) {
        var choices = new LinkedHashMap<String, String>();
        kinds.around().forEach(kind -> choices.put(Long.toString(kind.id()), kind.name()));
        var chosen =
                address.filter().kinds().stream().map(id -> Long.toString(id)).collect(Collectors.toSet());
        return FilterChip.of(
                text("role.filter.kind"),
                choices,
                chosen,
                values -> go(route, address.with(ProgressAddress.KIND, values)));
    }

    private static FilterChip period(ProgressAddress address, String route) {
        var choices = RoleWords.choices("progress.period", Period.values());
        var field = new RadioButtonGroup<String>(text("progress.period"));
        field.setItems(choices.keySet());
        field.setItemLabelGenerator(choices::get);
        field.setValue(RoleAddress.word(address.period()));
        var chosen = address.parameters().containsKey(ProgressAddress.PERIOD)
                ? text("progress.period." + address.period())
                : "";
        return FilterChip.of(
                text("progress.period"),
                chosen,
                field,
                () -> go(route, address.with(ProgressAddress.PERIOD, List.of(field.getValue()))),
                () -> go(route, address.with(ProgressAddress.PERIOD, List.of())));
    }

    private static void go(String route, ProgressAddress address) {
        UI.getCurrent().navigate(route, address.query());
    }
}
