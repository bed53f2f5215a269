package org.rolebridge.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Optional;

/** What somebody wrote into a list without choosing anything from it: it stays in sight, and the form says so. */
public final class ListedValue {

    private static final String UNKNOWN = "rolebridge.unknown";
    private static final String WRITTEN = "element.inputElement.value";

    private ListedValue() {}

    /** Keeps what is written in this field and stands in no line of its list. */
    public static void keepUnknown(ComboBox<?> field) {
        field.addCustomValueSetListener(event -> say(field, event.getDetail()));
        field.addValueChangeListener(event -> say(field, ""));
        field.getElement()
                .addEventListener("focusout", event -> {
                    if (event.getEventData().get(WRITTEN).asString("").isBlank()) {
                        say(field, "");
                    }
                })
                .addEventData(WRITTEN);
    }

    private static void say(ComboBox<?> field, String written) {
        boolean unknown = !written.isBlank();
        ComponentUtil.setData(field, UNKNOWN, unknown ? written : null);
        if (unknown) {
            field.setErrorMessage(field.getTranslation("shell.form.not-listed", written));
        }
        field.setInvalid(unknown);
    }

    static Optional<String> unknown(Component field) {
        return Optional.ofNullable(ComponentUtil.getData(field, UNKNOWN)).map(String.class::cast);
    }
}
