package org.rolebridge.evidence.ui;

import static org.rolebridge.evidence.ui.EvidenceWords.text;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.rolebridge.evidence.EvidenceSubject;
import org.rolebridge.post.Post;
import org.rolebridge.post.ui.PostPart;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.workrole.WorkRole;

/** The files of a post, on its page. */
@org.springframework.stereotype.Component
class PostFiles implements PostPart {

    private final FilesDesk desk;

    PostFiles(FilesDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Component> build(WorkRole role, Post post) {
        var subject = new EvidenceSubject(EvidenceSubject.Kind.POST, post.id());
        return desk.of(role, subject, post.reference())
                .map(list -> new Card(text("evidence.title"), new Prose(text("evidence.lede.post")).quiet(), list));
    }
}
