package org.rolebridge.training;

import java.util.List;
import org.rolebridge.post.PersonInPost;

/** Somebody in post, and how they stand with each item that applies to their role. */
public record PersonTraining(PersonInPost person, List<ItemStatus> items) {

    List<Guidance> guidance() {
        return items.stream().map(ItemStatus::item).toList();
    }
}
