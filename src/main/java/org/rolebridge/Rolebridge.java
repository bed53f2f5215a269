package org.rolebridge;

import org.rolebridge.launch.Launcher;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application; its command line is told in {@code ./rolebridge help}. */
@SpringBootApplication
public class Rolebridge {

    public static void main(String[] words) {
        new Launcher(Rolebridge.class).run(words);
    }
}
