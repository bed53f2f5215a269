package org.rolebridge.launch;

/** The application must not work on this database as it is; the message says what is wrong and the remedy how to mend it. */
class DatabaseNotReady extends RuntimeException {

    private final String remedy;

    DatabaseNotReady(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
