package org.rolebridge.shared;

/**
 * Somebody saved this record after the caller read it. Carries both versions so that the user can compare what they
 * typed with what is stored now; nothing was written.
 */
public class StaleRecord extends RuntimeException {

    private final transient Record typed;
    private final transient Record stored;

    public StaleRecord(Record typed, Record stored) {
        super(typed.getClass().getSimpleName() + " was changed meanwhile");
        this.typed = typed;
        this.stored = stored;
    }

    public Record typed() {
        return typed;
    }

    public Record stored() {
        return stored;
    }
}
