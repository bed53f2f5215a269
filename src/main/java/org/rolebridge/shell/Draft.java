package org.rolebridge.shell;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What somebody has typed into a form and not saved yet.
 *
 * @param form tells the forms of one person apart
 * @param path where the form is
 * @param title what the form is for, in words
 * @param place the screen that it stands on, in words
 * @param basedOn the version of the record that the form was opened on
 * @param key goes with the command when the form is saved at last, so that it happens once
 * @param values what stands in the fields, by their names
 */
public record Draft(
        String form,
        String path,
        String title,
        String place,
        int basedOn,
        UUID key,
        Map<String, String> values,
        Instant savedAt) {

    public static final int MAX_FORM = 400;
    public static final int MAX_WORDS = 200;

    public Draft {
        form = cut(form, MAX_FORM);
        path = cut(path, MAX_WORDS);
        title = cut(title, MAX_WORDS);
        place = cut(place, MAX_WORDS);
        values = Map.copyOf(values);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
