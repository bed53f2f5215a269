package org.rolebridge.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;

/** What a form knows about one of its fields: the name that refusals use, and whether it may stay empty. */
final class FormField implements Serializable {

    private final Component component;
    private final String name;
    private boolean required;

    private FormField(Component component, String name) {
        this.component = component;
        this.name = name;
        this.required = !(component instanceof Checkbox);
    }

    static void mark(Component component, String name) {
        ComponentUtil.setData(component, FormField.class, new FormField(component, name));
        if (component instanceof HasValue<?, ?> value) {
            value.addValueChangeListener(event -> {
                clear(component);
                if (event.isFromClient()) {
                    keep(component);
                }
            });
        }
    }

    private static void keep(Component component) {
        var form = component.findAncestor(FormPanel.class);
        if (form != null) {
            form.keepDraft();
        }
    }

    private static void clear(Component component) {
        if (component instanceof HasValidationProperties field && ownRefusal(component)) {
            ComponentUtil.setData(component, "refused", null);
            field.setInvalid(false);
        }
    }

    private static boolean ownRefusal(Component component) {
        return ComponentUtil.getData(component, "refused") != null;
    }

    static Optional<FormField> of(Component component) {
        return Optional.ofNullable(ComponentUtil.getData(component, FormField.class));
    }

    /** The named fields within a component, as they stand on the screen. */
    static Stream<FormField> within(Component root) {
        return root.getChildren()
                .filter(child -> !child.getElement().isTextNode() && child.isVisible())
                .flatMap(child -> Stream.concat(of(child).stream(), within(child)));
    }

    /** All parts of a form that a draft keeps, also those that do not show at the moment. */
    static Stream<Component> all(Component root) {
        return root.getChildren()
                .filter(child -> !child.getElement().isTextNode())
                .flatMap(child -> Stream.concat(
                        Stream.of(child).filter(part -> part instanceof KeptField || of(part).isPresent()),
                        all(child)));
    }

    String name() {
        return name;
    }

    void leaveFree() {
        required = false;
    }

    Component component() {
        return component;
    }

    boolean isCalled(String wanted) {
        return name.equals(wanted);
    }

    /** What is wrong with what stands in the field now; what was wrong at the last attempt does not count any more. */
    Optional<String> problem() {
        boolean unreadable = isUnreadable();
        clear(component);
        var unknown = ListedValue.unknown(component);
        if (unknown.isPresent()) {
            refuse(component.getTranslation("shell.form.not-listed", unknown.get()));
        } else if (unreadable) {
            refuse(component.getTranslation(
                    component instanceof DatePicker ? "shell.form.bad-date" : "shell.form.bad-number"));
        } else if (required && isEmpty()) {
            refuse(component.getTranslation("shell.form.missing"));
        }
        return component instanceof HasValidationProperties field && field.isInvalid()
                ? Optional.of(label() + " – " + field.getErrorMessage())
                : Optional.empty();
    }

    private boolean isEmpty() {
        return component instanceof HasValue<?, ?> value && value.isEmpty();
    }

    /** Something is written there that is no date or no number. */
    private boolean isUnreadable() {
        var element = component.getElement();
        boolean written = element.getProperty("_hasInputValue", false)
                || !element.getProperty("_inputElementValue", "").isBlank()
                || component instanceof BigDecimalField
                        && !element.getProperty("value", "").isBlank();
        boolean found = component instanceof HasValidationProperties field && field.isInvalid();
        return isEmpty() && (written || (found && !ownRefusal(component)));
    }

    static boolean saysWhatIsWrong(Component field) {
        return field instanceof HasValidationProperties;
    }

    void refuse(String words) {
        if (component instanceof HasValidationProperties field) {
            ComponentUtil.setData(component, "refused", words);
            field.setErrorMessage(words);
            field.setInvalid(true);
        }
        if (component instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private String label() {
        return component instanceof HasLabel labelled && labelled.getLabel() != null ? labelled.getLabel() : name;
    }
}
