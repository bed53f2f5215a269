package org.rolebridge.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page for which nobody has to be signed in: the product, one sentence and one card. */
public abstract class DoorPage extends Main implements HasDynamicTitle {

    private final String heading;
    private final Div card = new Div();

    /** @param headingKey message key */
    protected DoorPage(String headingKey) {
        heading = getTranslation(headingKey);
        addClassName("rb-door");
        var sign = new Image("rolebridge.svg", "");
        var brand = new Div(sign, new Span(getTranslation("shell.product")));
        brand.addClassName("rb-door-brand");
        var sentence = new Paragraph(getTranslation("shell.door.sentence"));
        sentence.addClassName("rb-door-sentence");
        card.addClassName("rb-card");
        card.add(new H1(heading));
        add(brand, sentence, card);
    }

    protected void show(Component... content) {
        card.add(content);
    }

    protected void clear() {
        card.removeAll();
        card.add(new H1(heading));
    }

    protected Div card() {
        return card;
    }

    @Override
    public String getPageTitle() {
        return heading + " – " + getTranslation("shell.product");
    }
}
