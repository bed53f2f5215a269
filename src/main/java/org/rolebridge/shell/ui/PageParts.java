package org.rolebridge.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.NotFoundException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rolebridge.shell.ui.PagePart.Place;
import org.rolebridge.shell.ui.PagePart.Slot;

/**
 * All that modules add to one page, in its order.
 *
 * @param <S> what the page is about
 */
public final class PageParts<S> {

    private final List<PagePart<S>> parts;

    public PageParts(List<? extends PagePart<S>> parts) {
        this.parts = parts.stream()
                .<PagePart<S>>map(part -> part)
                .sorted(Comparator.comparing(
                        PagePart::slot, Comparator.comparing(Slot::order).thenComparing(Slot::name)))
                .toList();
    }

    public List<Component> build(Place place, S subject) {
        return shown(place, subject).map(part -> part.build(subject)).toList();
    }

    /** Names of the sections, as addresses have them. */
    public List<String> sections(S subject) {
        return shown(Place.SECTION, subject).map(part -> part.slot().name()).toList();
    }

    /** @throws NotFoundException where the reader has no such section here */
    public Component section(String name, S subject) {
        return shown(Place.SECTION, subject)
                .filter(part -> part.slot().name().equals(name))
                .findFirst()
                .orElseThrow(NotFoundException::new)
                .build(subject);
    }

    private Stream<PagePart<S>> shown(Place place, S subject) {
        return parts.stream().filter(part -> part.slot().place() == place && part.isShownTo(subject));
    }
}
