package org.rolebridge.organisation.ui;

import static org.rolebridge.organisation.ui.OrganisationWording.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rolebridge.organisation.OrganisationFilter;
import org.rolebridge.organisation.OrganisationType;
import org.rolebridge.shell.ui.FilterChip;
import org.rolebridge.shell.ui.FilterChips;

/** The filters over the list of organisations; each choice is a new address. */
class OrganisationChips extends FilterChips {

    OrganisationChips(OrganisationAddress address) {
        super(words(address), types(address), states(address));
    }

    private static FilterChip words(OrganisationAddress address) {
        var field = new TextField(text("organisation.filter.text.field"));
        field.setValue(address.filter().text());
        return FilterChip.of(
                text("organisation.filter.text"),
                address.filter().text(),
                field,
                () -> go(address.with(OrganisationAddress.TEXT, List.of(field.getValue()))),
                () -> go(address.with(OrganisationAddress.TEXT, List.of())));
    }

    private static FilterChip types(OrganisationAddress address) {
        var choices = choices(OrganisationType.values(), OrganisationWording::type);
        return several(
                address, OrganisationAddress.TYPE, choices, address.filter().types());
    }

    private static FilterChip states(OrganisationAddress address) {
        var choices = choices(OrganisationFilter.State.values(), state -> text("organisation.filter.state." + state));
        return several(
                address, OrganisationAddress.STATE, choices, address.filter().states());
    }

    private static <E extends Enum<E>> Map<String, String> choices(E[] constants, Function<E, String> words) {
        var choices = new LinkedHashMap<String, String>();
        Arrays.stream(constants).forEach(one -> choices.put(OrganisationAddress.word(one), words.apply(one)));
        return choices;
    }

    private static FilterChip several(
            OrganisationAddress address, String name, Map<String, String> choices, Set<? extends Enum<?>> chosen) {
        var words = chosen.stream().map(OrganisationAddress::word).collect(Collectors.toSet());
        return FilterChip.of(
                text("organisation.filter." + name), choices, words, values -> go(address.with(name, values)));
    }

    private static void go(OrganisationAddress address) {
        UI.getCurrent().navigate(OrganisationNavigation.LIST, address.query());
    }
}
