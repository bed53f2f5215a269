package org.rolebridge.training.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.List;
import org.rolebridge.shell.ui.FilterChip;
import org.rolebridge.shell.ui.FilterChips;
import org.rolebridge.training.GuidanceKind;
import org.rolebridge.workrole.RoleKind;

/** The filters over the library; each choice is a new address. */
final class LibraryChips {

    private LibraryChips() {}

    static FilterChips of(LibraryAddress address, List<RoleKind> roleKinds) {
        return new FilterChips(roles(address, roleKinds), kinds(address), text(address));
    }

    private static FilterChip roles(LibraryAddress address, List<RoleKind> roleKinds) {
        var choices = new LinkedHashMap<String, String>();
        roleKinds.forEach(kind -> choices.put(Long.toString(kind.id()), kind.name()));
        return FilterChip.of(
                words("training.filter.role"),
                choices,
                address.roles(),
                chosen -> go(address.with(LibraryAddress.ROLE, chosen)));
    }

    private static FilterChip kinds(LibraryAddress address) {
        var choices = new LinkedHashMap<String, String>();
        for (var kind : GuidanceKind.values()) {
            choices.put(LibraryAddress.word(kind), words("training.kind." + kind));
        }
        return FilterChip.of(
                words("training.filter.kind"),
                choices,
                address.kinds(),
                chosen -> go(address.with(LibraryAddress.KIND, chosen)));
    }

    private static FilterChip text(LibraryAddress address) {
        var field = new TextField(words("training.filter.text.field"));
        field.setValue(address.text());
        return FilterChip.of(
                words("training.filter.text"),
                address.text(),
                field,
                () -> go(address.with(LibraryAddress.TEXT, List.of(field.getValue()))),
                () -> go(address.with(LibraryAddress.TEXT, List.of())));
    }

    private static void go(LibraryAddress address) {
        UI.getCurrent().navigate(TrainingNavigation.LIBRARY, address.query());
    }

    private static String words(String key) {
        return I18NProvider.translate(key);
    }
}
