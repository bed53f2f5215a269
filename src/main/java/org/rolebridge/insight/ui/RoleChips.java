package org.rolebridge.insight.ui;

import static org.rolebridge.insight.ui.RoleWords.choices;
import static org.rolebridge.insight.ui.RoleWords.text;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.insight.RoleFilter;
import org.rolebridge.insight.RoleFilter.Attention;
import org.rolebridge.insight.RoleFilter.FundingEnds;
import org.rolebridge.insight.RoleOrder;
import org.rolebridge.insight.RoleSort;
import org.rolebridge.organisation.OrganisationRef;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.organisation.ui.OrganisationPicker;
import org.rolebridge.shell.ui.FilterChip;
import org.rolebridge.shell.ui.FilterChips;
import org.rolebridge.support.Diagnosis;
import org.rolebridge.workrole.Lifecycle;
import org.rolebridge.workrole.RoleKindService;
import org.rolebridge.workrole.Stage;
import org.rolebridge.workrole.ui.WorkRoleNavigation;

/** The filters over the list of roles; each choice is a new address. */
@SpringComponent
@UIScope
class RoleChips {

    private final RoleKindService kinds;
    private final OrganisationService organisations;

    RoleChips(RoleKindService kinds, OrganisationService organisations) {
        this.kinds = kinds;
        this.organisations = organisations;
    }

    FilterChips of(RoleAddress address) {
        var filter = address.filter();
        var chips = new ArrayList<>(List.of(
                state(address, filter), stage(address, filter), kind(address, filter), organisation(address, filter)));
        if (CurrentPerson.may(Permission.POST_READ)) {
            chips.add(funding(address, filter));
            chips.add(attention(address, filter));
        }
        if (filter.milestone() != null) {
            chips.add(milestone(address, filter.milestone()));
        }
        if (!filter.support().isEmpty()) {
            chips.add(support(address, filter));
        }
        chips.add(title(address, filter));
        chips.add(order(address));
        return new FilterChips(chips.toArray(FilterChip[]::new));
    }

    private static FilterChip state(RoleAddress address, RoleFilter filter) {
        var chosen = filter.lifecycles().stream().map(RoleAddress::word).collect(Collectors.toSet());
        var chip = FilterChip.of(
                text("role.filter.state"),
                choices("role.state.name", Lifecycle.values()),
                chosen,
                values -> go(address.with(RoleAddress.STATE, values)));
        return address.isOpen() ? chip.called(text("role.state.open")) : chip;
    }

    private static FilterChip stage(RoleAddress address, RoleFilter filter) {
        var open = EnumSet.complementOf(EnumSet.of(Stage.CLOSED)).toArray(Stage[]::new);
        return several(address, RoleAddress.STAGE, choices("value.stage", open), filter.stages());
    }

    private static FilterChip support(RoleAddress address, RoleFilter filter) {
        return several(
                address,
                RoleAddress.SUPPORT,
                choices("progress.diagnosis", Diagnosis.Result.values()),
                filter.support());
    }

    private static FilterChip attention(RoleAddress address, RoleFilter filter) {
        var reasons = choices("role.attention", Attention.values());
        return several(address, RoleAddress.ATTENTION, reasons, filter.attention());
    }

    private static FilterChip several(
            RoleAddress address, String name, Map<String, String> choices, Set<? extends Enum<?>> chosen) {
        var words = chosen.stream().map(RoleAddress::word).collect(Collectors.toSet());
        return FilterChip.of(text("role.filter." + name), choices, words, values -> go(address.with(name, values)));
    }

    private FilterChip kind(RoleAddress address, RoleFilter filter) {
        var choices = new LinkedHashMap<String, String>();
        kinds.around().forEach(kind -> choices.put(Long.toString(kind.id()), kind.name()));
        var chosen = filter.kinds().stream().map(id -> Long.toString(id)).collect(Collectors.toSet());
        return FilterChip.of(
                text("role.filter.kind"), choices, chosen, values -> go(address.with(RoleAddress.KIND, values)));
    }

    private FilterChip organisation(RoleAddress address, RoleFilter filter) {
        var picker = new OrganisationPicker(organisations, "role.filter.organisation.field");
        var id = filter.organisationId();
        if (id != null) {
            picker.choose(id);
        }
        var chosen = RoleWords.chosen(id, picker);
        return FilterChip.of(
                text("role.filter.organisation"),
                chosen,
                picker,
                () -> go(address.with(
                        RoleAddress.ORGANISATION,
                        picker.getOptionalValue().map(OrganisationRef::id).orElse(null))),
                () -> go(address.with(RoleAddress.ORGANISATION, List.of())));
    }

    private static FilterChip funding(RoleAddress address, RoleFilter filter) {
        var choices = choices("role.funding", FundingEnds.values());
        var ends = filter.fundingEnds();
        var field = one(text("role.filter.funding"), choices, ends == null ? "" : RoleAddress.word(ends));
        return single(address, RoleAddress.FUNDING, ends == null ? "" : text("role.funding." + ends), field);
    }

    private static FilterChip title(RoleAddress address, RoleFilter filter) {
        var field = new TextField(text("role.filter.title.field"));
        field.setValue(filter.title());
        return single(address, RoleAddress.TITLE, filter.title(), field);
    }

    private static <F extends com.vaadin.flow.component.Component & HasValue<?, String>> FilterChip single(
            RoleAddress address, String name, String chosen, F field) {
        return FilterChip.of(
                text("role.filter." + name),
                chosen,
                field,
                () -> go(address.with(name, (Object) field.getValue())),
                () -> go(address.with(name, List.of())));
    }

    private static FilterChip milestone(RoleAddress address, int number) {
        var choices = new LinkedHashMap<String, String>();
        for (int one = 1; one <= 10; one++) {
            choices.put(Integer.toString(one), RoleWords.milestone(one));
        }
        var field = one(text("role.filter.milestone"), choices, Integer.toString(number));
        return single(address, RoleAddress.MILESTONE, RoleWords.milestone(number), field);
    }

    private static FilterChip order(RoleAddress address) {
        var choices = new LinkedHashMap<String, RoleOrder>();
        choices.put("title", RoleOrder.BY_TITLE);
        choices.put("due", new RoleOrder(RoleSort.NEXT_DUE, false));
        choices.put("newest", new RoleOrder(RoleSort.STARTED, true));
        choices.put("oldest", new RoleOrder(RoleSort.STARTED, false));
        var words = new LinkedHashMap<String, String>();
        choices.keySet().forEach(choice -> words.put(choice, text("role.sort." + choice)));
        var now = choices.entrySet().stream()
                .filter(choice -> choice.getValue().equals(address.order()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
        var field = one(text("role.filter.sort"), words, now);
        return FilterChip.of(
                text("role.filter.sort"),
                now.equals("title") || now.isEmpty() ? "" : words.getOrDefault(now, ""),
                field,
                () -> go(address.sorted(choices.getOrDefault(field.getValue(), RoleOrder.BY_TITLE))),
                () -> go(address.sorted(RoleOrder.BY_TITLE)));
    }

    private static RadioButtonGroup<String> one(String label, Map<String, String> choices, String chosen) {
        var field = new RadioButtonGroup<String>(label);
        field.setItems(choices.keySet());
        field.setItemLabelGenerator(choices::get);
        if (choices.containsKey(chosen)) {
            field.setValue(chosen);
        }
        return field;
    }

    private static void go(RoleAddress address) {
        UI.getCurrent().navigate(WorkRoleNavigation.LIST, address.query());
    }
}
