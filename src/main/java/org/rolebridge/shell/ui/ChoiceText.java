package org.rolebridge.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.HasListDataView;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What has been chosen from a list, by the words that the list shows. */
record ChoiceText<T>(
        Collection<T> chosen, Consumer<List<T>> chooser, HasListDataView<T, ?> list, ItemLabelGenerator<T> words) {

    private static final String BETWEEN = "\n";

    static Optional<ChoiceText<?>> of(Component field) {
        return switch (field) {
            case Select<?> select -> Optional.of(one(select));
            case ComboBox<?> combo -> Optional.of(one(combo));
            case RadioButtonGroup<?> radio -> Optional.of(one(radio));
            case CheckboxGroup<?> ticks -> Optional.of(many(ticks));
            case MultiSelectComboBox<?> combo -> Optional.of(many(combo));
            default -> Optional.empty();
        };
    }

    private static <T> ChoiceText<T> one(Select<T> field) {
        return new ChoiceText<>(
                field.getOptionalValue().map(List::of).orElse(List.of()),
                chosen -> field.setValue(chosen.getFirst()),
                field,
                field.getItemLabelGenerator());
    }

    private static <T> ChoiceText<T> one(ComboBox<T> field) {
        return new ChoiceText<>(
                field.getOptionalValue().map(List::of).orElse(List.of()),
                chosen -> field.setValue(chosen.getFirst()),
                field,
                field.getItemLabelGenerator());
    }

    private static <T> ChoiceText<T> one(RadioButtonGroup<T> field) {
        return new ChoiceText<>(
                field.getOptionalValue().map(List::of).orElse(List.of()),
                chosen -> field.setValue(chosen.getFirst()),
                field,
                field.getItemLabelGenerator());
    }

    private static <T> ChoiceText<T> many(CheckboxGroup<T> field) {
        return new ChoiceText<>(
                field.getValue(),
                chosen -> field.setValue(new HashSet<>(chosen)),
                field,
                field.getItemLabelGenerator());
    }

    private static <T> ChoiceText<T> many(MultiSelectComboBox<T> field) {
        return new ChoiceText<>(
                field.getValue(),
                chosen -> field.setValue(new HashSet<>(chosen)),
                field,
                field.getItemLabelGenerator());
    }

    String chosenWords() {
        return chosen.stream().map(words::apply).sorted().collect(Collectors.joining(BETWEEN));
    }

    /** Leaves the field as it is when none of them stands in the list any more. */
    void choose(String kept) {
        var wanted = Arrays.asList(kept.split(BETWEEN));
        var found = list.getListDataView()
                .getItems()
                .filter(item -> wanted.contains(words.apply(item)))
                .toList();
        if (!found.isEmpty()) {
            chooser.accept(found);
        }
    }
}
