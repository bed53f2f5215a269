package org.rolebridge.launch;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of a command line: plain words, {@code --name value} and {@code --flag}. */
record Options(List<String> words, Map<String, String> values, Set<String> flags) {

    private static final Set<String> WITH_VALUE = Set.of("--port", "--data", "--mysql", "--type");
    private static final Set<String> FLAGS = Set.of("--demo", "--empty", "--leave-out-refused");

    static Options of(String... arguments) {
        var options = new Options(new ArrayList<>(), new HashMap<>(), new HashSet<>());
        var left = new ArrayDeque<>(List.of(arguments));
        while (!left.isEmpty()) {
            options.take(left.pop(), left);
        }
        if (options.has("--demo") && options.has("--empty")) {
            throw new UsageError("--demo and --empty exclude each other");
        }
        return options;
    }

    private void take(String word, ArrayDeque<String> left) {
        if (WITH_VALUE.contains(word)) {
            if (left.isEmpty()) {
                throw new UsageError(word + " needs a value");
            }
            values.put(word, left.pop());
        } else if (FLAGS.contains(word)) {
            flags.add(word);
        } else if (word.startsWith("--")) {
            throw new UsageError("unknown option " + word);
        } else {
            words.add(word);
        }
    }

    String command() {
        return words.isEmpty() ? "help" : words.getFirst();
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    Optional<Path> mysql() {
        return value("--mysql").map(Path::of);
    }

    Path data() {
        return Path.of(values.getOrDefault("--data", "data")).toAbsolutePath();
    }

    int port() {
        try {
            int port = Integer.parseInt(values.getOrDefault("--port", "8080"));
            if (port < 0 || port > 65_535) {
                throw new UsageError("--port takes a number from 0 to 65535");
            }
            return port;
        } catch (NumberFormatException notANumber) {
            throw new UsageError("--port takes a number from 0 to 65535");
        }
    }
}
