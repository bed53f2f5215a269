package org.rolebridge.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What stands in a field as text, and back: choices by the words they are shown with. Secrets are never written down. */
final class FieldText {

    private FieldText() {}

    static Optional<String> of(Component field) {
        return switch (field) {
            case KeptField own -> Optional.of(own.kept());
            case TextField text -> Optional.of(text.getValue());
            case TextArea text -> Optional.of(text.getValue());
            case EmailField text -> Optional.of(text.getValue());
            case BigDecimalField number -> plain(number);
            case IntegerField number -> plain(number);
            case DatePicker date -> plain(date);
            case Checkbox tick -> Optional.of(tick.getValue().toString());
            default -> ChoiceText.of(field).map(ChoiceText::chosenWords);
        };
    }

    static void put(Component field, String kept) {
        switch (field) {
            case KeptField own -> own.restore(kept);
            case HasValue<?, ?> value when kept.isEmpty() -> value.clear();
            case TextField text -> text.setValue(kept);
            case TextArea text -> text.setValue(kept);
            case EmailField text -> text.setValue(kept);
            case BigDecimalField number -> number.setValue(new BigDecimal(kept));
            case IntegerField number -> number.setValue(Integer.valueOf(kept));
            case DatePicker date -> date.setValue(LocalDate.parse(kept));
            case Checkbox tick -> tick.setValue(Boolean.valueOf(kept));
            default -> ChoiceText.of(field).ifPresent(choice -> choice.choose(kept));
        }
    }

    private static Optional<String> plain(HasValue<?, ?> field) {
        return Optional.of(field.isEmpty() ? "" : field.getValue().toString());
    }
}
