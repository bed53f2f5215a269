package org.rolebridge.shell.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.dom.Element;

/** Who is signed in, the choice of light or dark, and the way out. */
class AccountMenu extends Div {
    AccountMenu(SignedIn person, Runnable signOut) {
        addClassName("rb-account");
        var button = new NativeButton();
        button.addClassName("rb-account-button");
        button.add(names(person), new Html(Icons.PERSON));
        var popover = new Popover(panel(person, signOut));
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(getTranslation("shell.account"));
        popover.setAutofocus(true);
        add(button, popover);
    }

    private Span names(SignedIn person) {
        var profile = new Element("b");
        profile.setText(person.profile());
        var names = new Span();
        names.getElement().appendChild(profile, Element.createText(person.organisation()));
        return names;
    }

    private Div panel(SignedIn person, Runnable signOut) {
        var who =
                new Prose(getTranslation("shell.account.who", person.name(), person.profile(), person.organisation()));
        var panel = new Div(
                who,
                new Link(getTranslation("shell.account.own"), "account"),
                new Link(getTranslation("shell.account.suggestions"), "suggestions"),
                SchemeChoice.field(),
                Actions.other(getTranslation("shell.account.leave"), event -> signOut.run()));
        panel.addClassName("rb-account-panel");
        return panel;
    }
}
