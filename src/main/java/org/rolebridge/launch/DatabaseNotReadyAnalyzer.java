package org.rolebridge.launch;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts the application what to do, in place of a stack trace. */
class DatabaseNotReadyAnalyzer extends AbstractFailureAnalyzer<DatabaseNotReady> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, DatabaseNotReady cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.remedy(), cause);
    }
}
