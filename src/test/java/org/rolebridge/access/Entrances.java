package org.rolebridge.access;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** The hand-kept list of every way in: which permission each method of a service, screen and address needs. */
final class Entrances {

    private Entrances() {}

    /** {@code Service.method} with the name of a permission, or {@code SYSTEM}. */
    static Map<String, String> ofServices() {
        var entrances = new TreeMap<String, String>();
        AccessMatrix.lines("/access-entrances.csv")
                .map(line -> line.split(",", 3))
                .filter(cells -> !cells[1].equals("screens") && !cells[1].equals("addresses"))
                .forEach(cells -> Arrays.stream(cells[2].split(" "))
                        .forEach(method -> put(entrances, cells[1] + "." + method, cells[0])));
        return entrances;
    }

    /** Route templates, each with the name of a permission, {@code SIGNED_IN} or {@code ANYBODY}. */
    static Map<String, String> of(String kind) {
        var entrances = new TreeMap<String, String>();
        AccessMatrix.lines("/access-entrances.csv")
                .map(line -> line.split(",", 3))
                .filter(cells -> cells[1].equals(kind))
                .forEach(cells -> Arrays.stream(cells[2].split(" "))
                        .forEach(route -> put(entrances, route.equals("home") ? "" : route, cells[0])));
        return entrances;
    }

    private static void put(Map<String, String> entrances, String entrance, String permission) {
        if (entrances.put(entrance, permission) != null) {
            throw new IllegalStateException(entrance + " stands twice in access-entrances.csv");
        }
    }
}
