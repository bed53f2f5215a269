package org.rolebridge.evidence.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.rolebridge.evidence.Evidence;
import org.rolebridge.evidence.EvidenceService;
import org.rolebridge.evidence.FileType;

/** Hands a file out to be saved and never to be shown: whatever is in it, no browser runs it as part of this site. */
class EvidenceDownload implements DownloadHandler {

    private final EvidenceService files;
    private final long id;

    EvidenceDownload(EvidenceService files, long id) {
        this.files = files;
        this.id = id;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        var open = files.open(id);
        var file = open.evidence();
        var response = event.getResponse();
        response.setHeader("Content-Disposition", disposition(file.name()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "no-store");
        event.setContentType(mediaType(file));
        event.setContentLength(file.size());
        open.writeTo(event.getOutputStream());
    }

    private static String mediaType(Evidence file) {
        return file.type().mediaType() + (file.type() == FileType.TEXT ? ";charset=UTF-8" : "");
    }

    /** RFC 6266: the name itself in UTF-8, and for old programs one in ASCII. */
    private static String disposition(String name) {
        var plain = name.replaceAll("[^ !#-\\[\\]-~]", "_");
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
