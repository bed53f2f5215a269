package org.rolebridge.shared;

/** The record does not exist, or the person may not know that it does: the two look the same on purpose. */
public class NotFound extends RuntimeException {

    public NotFound(String entity, long id) {
        super(entity + " " + id + " not found");
    }
}
