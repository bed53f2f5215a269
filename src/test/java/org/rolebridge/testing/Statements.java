package org.rolebridge.testing;

import java.util.ArrayList;
import java.util.List;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;

/** Listens to the statements that one thread sends, to say how many a screen costs and which they are. */
public class Statements implements ExecuteListener {

    private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();

    @Override
    public void executeStart(ExecuteContext context) {
        var heard = HEARD.get();
        if (heard != null && context.sql() != null) {
            heard.add(context.sql());
        }
    }

    /** The statements sent while something is done. */
    public static List<String> during(Runnable work) {
        HEARD.set(new ArrayList<>());
        try {
            work.run();
            return HEARD.get();
        } finally {
            HEARD.remove();
        }
    }
}
