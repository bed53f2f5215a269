package org.rolebridge.people;

import java.util.Set;
import org.rolebridge.access.Profile;

/**
 * Which people a list shows.
 *
 * @param text part of a name or an e-mail address; blank for all
 * @param profiles held today; none for all
 */
public record PeopleFilter(String text, Set<Profile> profiles) {

    public PeopleFilter {
        text = text.strip();
        profiles = Set.copyOf(profiles);
    }
}
