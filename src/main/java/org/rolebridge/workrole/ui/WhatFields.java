package org.rolebridge.workrole.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.rolebridge.organisation.Jurisdiction;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.workrole.RoleKind;
import org.rolebridge.workrole.RoleKindService;
import org.rolebridge.workrole.WorkRole;

/** What the role is: its kind from the catalogue or a new local one, its name, what it is for, and since when. */
class WhatFields implements Serializable {

    /** One line of the list of kinds; the last stands for a kind that is not in the list. */
    private record Choice(Optional<RoleKind> kind) {}

    private final RoleKindService kinds;
    private final LongSupplier host;
    private final UUID form = UUID.randomUUID();
    private final Fields fields = new Fields("role.form");
    private final ComboBox<Choice> kind = fields.combo("roleKindId", this::words);
    private final TextField kindName = fields.text("kindName");
    private final TextArea kindDefinition = fields.area("kindDefinition");
    private final TextField title = fields.text("title");
    private final TextArea purpose = fields.area("purpose");
    private final DatePicker startedOn = fields.date("startedOn");

    WhatFields(RoleKindService kinds, OrganisationService organisations, WhereFields where) {
        this.kinds = kinds;
        this.host = where::hostId;
        var here =
                where.jurisdiction().map(one -> new Jurisdiction.Tree(organisations.jurisdictions()).chain(one.id()));
        var choices = new ArrayList<Choice>();
        kinds.inForce().stream()
                .filter(one -> here.isEmpty() || here.get().contains(one.jurisdictionId()))
                .forEach(one -> choices.add(new Choice(Optional.of(one))));
        choices.add(new Choice(Optional.empty()));
        kind.setItems(choices);
        kind.addValueChangeListener(event -> follow(event.getOldValue(), event.getValue()));
        kindName.setMaxLength(RoleKind.MAX_NAME);
        kindDefinition.setMaxLength(WorkRole.MAX_REASON);
        title.setMaxLength(WorkRole.MAX_TITLE);
        follow(null, null);
    }

    private String words(Choice choice) {
        return choice.kind().map(RoleKind::name).orElseGet(() -> kind.getTranslation("role.kind.other"));
    }

    /** A new kind asks for its name; the title follows the kind until somebody writes their own. */
    private void follow(
            @org.jspecify.annotations.Nullable Choice before, @org.jspecify.annotations.Nullable Choice now) {
        boolean local = now != null && now.kind().isEmpty();
        kindName.setVisible(local);
        kindDefinition.setVisible(local);
        var earlier = before == null ? "" : before.kind().map(RoleKind::name).orElse("");
        if (title.getValue().equals(earlier)) {
            title.setValue(now == null ? "" : now.kind().map(RoleKind::name).orElse(""));
        }
    }

    Component[] components() {
        return new Component[] {kind, kindName, kindDefinition, title, purpose, startedOn};
    }

    boolean isComplete() {
        return kind.getValue() != null && startedOn.getValue() != null;
    }

    /** The kind, when it stands in the catalogue already. */
    Optional<Long> knownKindId() {
        return kind.getValue().kind().map(RoleKind::id);
    }

    String kindName() {
        return kind.getValue().kind().map(RoleKind::name).orElseGet(kindName::getValue);
    }

    void copy(WorkRole role) {
        kind.getListDataView()
                .getItems()
                .filter(choice -> choice.kind()
                        .map(RoleKind::id)
                        .filter(id -> id == role.roleKindId())
                        .isPresent())
                .findFirst()
                .ifPresent(kind::setValue);
        title.setValue(role.title());
        purpose.setValue(role.purpose());
    }

    long kindId() {
        return kind.getValue().kind().map(RoleKind::id).orElseGet(this::localKindId);
    }

    /** Sent twice with the same words, it is one kind; with other words after a refusal, it is another. */
    private long localKindId() {
        var words = kindName.getValue() + "\n" + kindDefinition.getValue() + "\n" + host.getAsLong();
        var key = UUID.nameUUIDFromBytes((form + "\n" + words).getBytes(StandardCharsets.UTF_8));
        return kinds.addLocal(key, host.getAsLong(), kindName.getValue(), kindDefinition.getValue());
    }

    String title() {
        return title.getValue();
    }

    String purpose() {
        return purpose.getValue();
    }

    LocalDate startedOn() {
        return startedOn.getValue();
    }
}
