package org.rolebridge.people.ui;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.rolebridge.people.PeopleService;
import org.rolebridge.people.Person;
import org.rolebridge.people.PersonEntry;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;

/** Changes the name or the e-mail address of an account. */
class EditPersonDialog {

    private final PeopleService people;
    private final Person person;
    private final Fields fields = new Fields("person.form");
    private final TextField name = fields.text("displayName");
    private final EmailField email = fields.email("email");
    private final FormDialog dialog;

    EditPersonDialog(PeopleService people, Person person) {
        this.people = people;
        this.person = person;
        name.setMaxLength(Person.MAX_NAME);
        email.setMaxLength(Person.MAX_EMAIL);
        name.setValue(person.displayName());
        email.setValue(person.email());
        var form = new FormPanel(name, email).saves(person.version(), this::save);
        dialog = new FormDialog(name.getTranslation("person.edit"), name.getTranslation("person.save"), form);
    }

    void open() {
        dialog.open();
    }

    private void save(int version) {
        people.rename(person.id(), new PersonEntry(email.getValue(), name.getValue()), version);
        dialog.done(name.getTranslation("person.saved"));
    }
}
