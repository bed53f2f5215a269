package org.rolebridge.launch;

/** The command line was not understood; the message says why. */
class UsageError extends RuntimeException {

    UsageError(String message) {
        super(message);
    }
}
