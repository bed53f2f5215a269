package org.rolebridge.testing;

import tools.jackson.databind.JsonNode;

/** A screen that lies open, spoken to as the script of the page speaks. */
public class Screen {

    private final Visitor visitor;
    private final int page;
    private final String token;
    private final String drawn;
    private int sent;
    private int received;

    Screen(Visitor visitor, JsonNode start, String route) {
        this.visitor = visitor;
        this.page = start.get("v-uiId").asInt();
        this.token = start.get("uidl").get("Vaadin-Security-Key").asString();
        this.received = start.get("uidl").get("syncId").asInt();
        this.drawn = navigate(route);
    }

    /** What the server said to draw it. */
    public String drawn() {
        return drawn;
    }

    public final String navigate(String route) {
        var parts = route.split("\\?", 2);
        return send("""
                {"type":"event","node":1,"event":"ui-navigate","data":{"route":%s,"query":%s,"appShellTitle":"",\
                "historyState":{"idx":0},"trigger":""}}
                """.formatted(quoted(parts[0]), quoted(parts.length == 1 ? "" : parts[1])));
    }

    /** Sends one message of the page's script. */
    public String send(String message) {
        var body = """
                {"csrfToken":"%s","syncId":%d,"clientId":%d,"rpc":[%s]}
                """.formatted(token, received++, sent++, message);
        return visitor.postText("/?v-r=uidl&v-uiId=" + page, body).body();
    }

    private static String quoted(String text) {
        return Visitor.JSON.writeValueAsString(text);
    }
}
