package org.rolebridge.support.ui;

import static org.rolebridge.support.ui.SupportWords.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import org.rolebridge.organisation.Jurisdiction;
import org.rolebridge.shell.ui.FilterChip;
import org.rolebridge.shell.ui.FilterChips;
import org.rolebridge.support.Programme;

/** The filters over the list of programmes; each choice is a new address. */
final class ProgrammeChips {

    private ProgrammeChips() {}

    static FilterChips of(ProgrammeAddress address, List<Jurisdiction> places) {
        return new FilterChips(levels(address), places(address, places), words(address));
    }

    private static FilterChip levels(ProgrammeAddress address) {
        var choices = new LinkedHashMap<String, String>();
        for (var level : Programme.Level.values()) {
            choices.put(ProgrammeAddress.word(level), text("programme.level." + level));
        }
        return FilterChip.of(
                text("programme.level"),
                choices,
                address.levels(),
                chosen -> go(address.with(ProgrammeAddress.LEVEL, chosen)));
    }

    private static FilterChip places(ProgrammeAddress address, List<Jurisdiction> places) {
        var choices = new LinkedHashMap<String, String>();
        places.forEach(place -> choices.put(Long.toString(place.id()), place.name()));
        return FilterChip.of(
                text("programme.jurisdiction"),
                choices,
                address.places(),
                chosen -> go(address.with(ProgrammeAddress.PLACE, chosen)));
    }

    private static FilterChip words(ProgrammeAddress address) {
        var field = new TextField(text("programme.filter.text"));
        field.setValue(address.text());
        return FilterChip.of(
                text("programme.name"),
                address.text(),
                field,
                () -> go(address.with(ProgrammeAddress.TEXT, List.of(field.getValue()))),
                () -> go(address.with(ProgrammeAddress.TEXT, List.of())));
    }

    private static void go(ProgrammeAddress address) {
        UI.getCurrent().navigate(SupportNavigation.PROGRAMMES, address.query());
    }
}
