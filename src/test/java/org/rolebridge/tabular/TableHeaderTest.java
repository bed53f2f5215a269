package org.rolebridge.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebridge.tabular.TestFiles.refusalOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rolebridge.tabular.UnreadableFile.Reason;

class TableHeaderTest {

    private final TableHeader header = TableHeader.of(new TableRow(1, List.of("PCN\nCode", "Open_Date", "", "")));

    @Test
    void findsTitleInAnyCaseAndSpacing() {
        assertThat(header.cell(new TableRow(2, List.of("U1", "x")), "pcn code")).isEqualTo("U1");
    }

    @Test
    void readsShortRowAsEmpty() {
        assertThat(header.cell(new TableRow(2, List.of("U1")), "open date")).isEmpty();
    }

    @Test
    void namesMissingTitles() {
        assertThat(refusalOf(() -> header.require(List.of("pcn code", "name", "town")))
                        .arguments())
                .containsExactly("name, town");
    }

    @Test
    void refusesTitleThatStandsTwice() {
        TableRow titles = new TableRow(1, List.of("Name", "name "));

        assertThat(refusalOf(() -> TableHeader.of(titles)).reason()).isEqualTo(Reason.REPEATED_COLUMN);
    }

    @Test
    void listsTitlesItDoesNotKnow() {
        assertThat(header.titlesOtherThan(List.of("pcn_code"))).containsExactly("Open_Date");
    }
}
