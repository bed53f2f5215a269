package org.rolebridge.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.rolebridge.people.PeopleService;
import org.rolebridge.people.Person;
import org.rolebridge.people.PersonEntry;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.shell.ui.Toast;

/** Makes an account; access and the link for the password come on the person's page. */
class AddPersonDialog {

    private final PeopleService people;
    private final UUID key = UUID.randomUUID();
    private final Fields fields = new Fields("person.form");
    private final TextField name = fields.text("displayName");
    private final EmailField email = fields.email("email");
    private final FormDialog dialog;

    AddPersonDialog(PeopleService people) {
        this.people = people;
        name.setMaxLength(Person.MAX_NAME);
        email.setMaxLength(Person.MAX_EMAIL);
        var form = new FormPanel(name, email).saves(0, version -> save());
        dialog = new FormDialog(name.getTranslation("person.add"), name.getTranslation("person.add.action"), form);
    }

    void open() {
        dialog.open();
    }

    private void save() {
        long id = people.create(key, new PersonEntry(email.getValue(), name.getValue()));
        dialog.close();
        Toast.success(name.getTranslation("person.added"));
        UI.getCurrent().navigate(PeopleNavigation.person(id));
    }
}
