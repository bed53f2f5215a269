package org.rolebridge.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebridge.organisation.OrganisationType.CHARITY;
import static org.rolebridge.organisation.OrganisationType.COUNCIL;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolebridge.access.SystemWork;
import org.rolebridge.db.Tables;
import org.rolebridge.organisation.OrganisationFilter.State;
import org.rolebridge.shared.Window;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.springframework.beans.factory.annotation.Autowired;

abstract class OrganisationListContract {

    @Autowired
    OrganisationService organisations;

    @Autowired
    OrganisationEditService edits;

    @Autowired
    Sample sample;

    @Autowired
    DSLContext db;

    @Test
    void findsByAllWordsInAnyOrder() {
        var word = word();
        var wanted = add("Riverside " + word + " Advice", CHARITY);
        add("Hillside " + word + " Advice", CHARITY);
        assertThat(found("advice rivers " + word)).containsExactly(wanted);
    }

    @Test
    void findsByCodeHoweverItIsTyped() {
        var word = word();
        var wanted = add("Anything", CHARITY);
        SystemWork.run("test", () -> edits.addCode(wanted, OrganisationCode.of(IdentifierScheme.LOCAL, word)));
        assertThat(found(word.toLowerCase(java.util.Locale.ROOT))).containsExactly(wanted);
    }

    @Test
    void findsByAccentedNameWithoutAccents() {
        var word = word();
        var wanted = add("Café " + word, CHARITY);
        assertThat(found("cafe " + word)).containsExactly(wanted);
    }

    @Test
    void keepsPrescribingCentresOutOfTypeAheadButInTheList() {
        var word = word();
        var centre = add("Centre " + word, OrganisationType.PRESCRIBING_CENTRE);
        assertThat(SystemWork.as("test", () -> organisations.find(word, 10))).isEmpty();
        assertThat(found(word)).containsExactly(centre);
    }

    @Test
    void putsOpenOrganisationsFirstInTypeAhead() {
        var word = word();
        var closed = add("Aaa " + word, CHARITY);
        close(closed);
        var open = add("Zzz " + word, CHARITY);
        assertThat(SystemWork.as("test", () -> organisations.find(word, 10)))
                .extracting(OrganisationRef::id)
                .containsExactly(open, closed);
    }

    @Test
    void filtersByTypeAndState() {
        var word = word();
        close(add("One " + word, CHARITY));
        add("Two " + word, COUNCIL);
        var open = add("Three " + word, CHARITY);
        var filter = new OrganisationFilter(word, Set.of(CHARITY), Set.of(State.OPEN));
        assertThat(ids(filter, OrganisationRow.Sort.NAME, false)).containsExactly(open);
        assertThat(SystemWork.<Integer>as("test", () -> organisations.count(filter)))
                .isOne();
    }

    @Test
    void sortsBothWays() {
        var word = word();
        var first = add("Aaa " + word, CHARITY);
        var second = add("Bbb " + word, CHARITY);
        var filter = new OrganisationFilter(word, Set.of(), Set.of());
        assertThat(ids(filter, OrganisationRow.Sort.NAME, true)).containsExactly(second, first);
    }

    @Test
    void namesWhatAnOrganisationBelongsTo() {
        var word = word();
        var parent = add("Parent " + word, COUNCIL);
        var child = sample.organisation(CHARITY, parent);
        SystemWork.run("test", () -> edits.addCode(child, OrganisationCode.of(IdentifierScheme.LOCAL, "C" + word)));
        var row = SystemWork.as(
                        "test",
                        () -> organisations.find(
                                new OrganisationFilter("C" + word, Set.of(), Set.of()),
                                OrganisationRow.Sort.NAME,
                                false,
                                new Window(0, 10)))
                .getFirst();
        assertThat(row.partOf()).isEqualTo("Parent " + word);
    }

    @Test
    void exportsWithoutFormulas() {
        var word = word();
        add("=1+1 " + word, CHARITY);
        assertThat(export(word)).contains("'=1+1 " + word).doesNotContain("\n=1");
    }

    @Test
    void entersAnExportIntoTheHistory() {
        int before = exportsInHistory();
        export(word());
        assertThat(exportsInHistory()).isEqualTo(before + 1);
    }

    private int exportsInHistory() {
        return db.fetchCount(Tables.TRAIL_EVENT, Tables.TRAIL_EVENT.ENTITY.eq("export"));
    }

    private String export(String word) {
        var target = new ByteArrayOutputStream();
        SystemWork.run(
                "test",
                () -> organisations.export(
                        new OrganisationFilter(word, Set.of(), Set.of()), List.of("name", "type"), target));
        return target.toString(StandardCharsets.UTF_8);
    }

    private static String word() {
        return "W" + Long.toString(System.nanoTime(), 36).toUpperCase(java.util.Locale.ROOT);
    }

    private long add(String name, OrganisationType type) {
        return SystemWork.as(
                "test",
                () -> organisations
                        .add(new OrganisationEntry(
                                name, type, sample.jurisdiction("GB-ENG"), List.of(), Set.of(), null, null))
                        .id());
    }

    private void close(long id) {
        SystemWork.run("test", () -> edits.close(id, LocalDate.of(2025, 3, 31), Set.of(), 0));
    }

    private List<Long> found(String text) {
        return ids(new OrganisationFilter(text, Set.of(), Set.of()), OrganisationRow.Sort.NAME, false);
    }

    private List<Long> ids(OrganisationFilter filter, OrganisationRow.Sort sort, boolean descending) {
        return SystemWork.as("test", () -> organisations.find(filter, sort, descending, new Window(0, 50))).stream()
                .map(OrganisationRow::id)
                .toList();
    }

    @Test
    void findsByPostcodeWithoutItsSpace() {
        long wanted = SystemWork.as(
                "test",
                () -> organisations
                        .add(new OrganisationEntry(
                                "Palace " + word(),
                                CHARITY,
                                sample.jurisdiction("GB-ENG"),
                                List.of(),
                                Set.of(),
                                "SW1A 1AA",
                                null))
                        .id());
        for (var typed : List.of("SW1A1AA", "sw1a1aa", "SW1A 1AA")) {
            assertThat(Sample.as(sample.administrator(), () -> organisations.find(typed, 500)))
                    .extracting(OrganisationRef::id)
                    .contains(wanted);
        }
    }

    @ParameterizedTest
    @CsvSource({"SW1A1AA,SW1A 1AA", "M11AE,M1 1AE", "B338TH,B33 8TH", "SW1A1,SW1A 1", "LS9,''", "HARBOUR,''"})
    void putsTheSpaceWhereItMayBelong(String typed, String meant) {
        assertThat(OrganisationSearch.spaced(typed).contains(meant)).isEqualTo(!meant.isEmpty());
    }

    @OnEmbedded
    static class EmbeddedTest extends OrganisationListContract {}

    @OnMySql
    static class MySqlTest extends OrganisationListContract {}
}
