package org.rolebridge.trail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableSupplier;
import org.jspecify.annotations.Nullable;

/** Lets the module of organisations offer its own field to the filters of the history, which knows no organisation. */
public interface PlaceChoice {

    /**
     * A field to choose an organisation in.
     *
     * @param chosen what it is called that is chosen now; empty when nothing is, or nobody knows it
     */
    record Field(Component component, SerializableSupplier<@Nullable Long> value, String chosen) {}

    /** @param organisationId the one chosen now */
    Field field(@Nullable Long organisationId);
}
