package org.rolebridge.evidence;

import java.io.IOException;
import java.io.OutputStream;

/** A file that somebody is about to fetch. */
public final class OpenEvidence {

    private final Evidence evidence;
    private final ContentRepository contents;

    OpenEvidence(Evidence evidence, ContentRepository contents) {
        this.evidence = evidence;
        this.contents = contents;
    }

    public Evidence evidence() {
        return evidence;
    }

    public void writeTo(OutputStream target) throws IOException {
        contents.writeTo(evidence, target);
    }
}
