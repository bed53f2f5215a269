package org.rolebridge.evidence;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks as much of the protocol of {@code clamd} as one command takes, and finds one word harmful. */
class FakeClamd implements AutoCloseable {

    static final String HARMFUL = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE";

    private final ServerSocket server;
    private volatile boolean busy;

    FakeClamd() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    /** From now on answers that it cannot. */
    void beBusy() {
        busy = true;
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var caller = server.accept()) {
                answer(caller);
            } catch (IOException gone) {
                // the next one
            }
        }
    }

    private void answer(Socket caller) throws IOException {
        var input = new DataInputStream(caller.getInputStream());
        var command = new String(input.readNBytes(10), StandardCharsets.US_ASCII);
        if (!command.equals("zINSTREAM\0")) {
            say(caller, "UNKNOWN COMMAND");
            return;
        }
        var content = new StringBuilder();
        for (int length = input.readInt(); length > 0; length = input.readInt()) {
            content.append(new String(input.readNBytes(length), StandardCharsets.ISO_8859_1));
        }
        if (busy) {
            say(caller, "INSTREAM size limit exceeded. ERROR");
        } else {
            say(caller, content.indexOf(HARMFUL) < 0 ? "stream: OK" : "stream: Eicar-Test-Signature FOUND");
        }
    }

    private static void say(Socket caller, String words) throws IOException {
        caller.getOutputStream().write((words + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
