package org.rolebridge.organisation;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static org.rolebridge.db.Tables.ORGANISATION;
import static org.rolebridge.db.Tables.ORGANISATION_IDENTIFIER;
import static org.rolebridge.db.Tables.ORGANISATION_WORD;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Record6;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.SelectSelectStep;
import org.rolebridge.shared.SearchWords;
import org.springframework.stereotype.Repository;

/**
 * Type-ahead by part of a name, by code or by postcode. Each way reads a few thousand rows of one index at most, however
 * many organisations there are; they are combined by UNION because an OR would read the whole table.
 */
@Repository
class OrganisationSearch {

    /** How many candidates one way of searching may bring before they are sorted. */
    static final int CANDIDATES = 200;
    /** How many organisations with the rarest of the words are looked at for the other words. */
    static final int LOOKED_AT = 2_000;

    /** MySQL would read all organisations first where its statistics are old, as they are after an import. */
    private static final String FOUND_FIRST = "/*+ JOIN_FIXED_ORDER() */";
    /** Nor would it know then that an organisation has few words and a word many organisations. */
    private static final String BY_ORGANISATION = "/*+ INDEX(other ix_organisation_word_organisation) */";

    private static final String CODES_BY_ORGANISATION =
            "/*+ INDEX(organisation_identifier ix_organisation_identifier_organisation) */";

    private static final int LEAST_OUTWARD = 2;
    private static final int MOST_OUTWARD = 4;
    private static final Pattern WITHOUT_SPACE = Pattern.compile("[A-Z]{1,2}\\d[A-Z\\d]{1,4}");
    private static final Pattern INWARD = Pattern.compile("\\d[A-Z]{0,2}");

    private final DSLContext db;
    private final Clock clock;

    OrganisationSearch(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    List<OrganisationRef> find(String text, int limit) {
        var words = SearchWords.inOrder(text);
        if (words.isEmpty()) {
            return List.of();
        }
        var found = firstOf(byWords(words), "by_words")
                .union(firstOf(byCode(text), "by_code"))
                .union(firstOf(byPostcode(text), "by_postcode"))
                .asTable("found");
        return selectRefs()
                .hint(FOUND_FIRST)
                .from(found)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(found.field(0, Long.class)))
                .where(ORGANISATION.TYPE.ne(OrganisationType.PRESCRIBING_CENTRE.name()))
                .orderBy(field(isOpen()).desc(), ORGANISATION.NAME, ORGANISATION.ID)
                .limit(limit)
                .fetch(mapping(OrganisationRef::new));
    }

    /** Ids of all that match, for lists; nothing but punctuation matches nothing. */
    Select<Record1<Long>> matches(String text) {
        var words = SearchWords.inOrder(text);
        if (words.isEmpty()) {
            return byCode(text);
        }
        var lead = rarest(words);
        var found = withWord(lead);
        for (var word : words) {
            found = word.equals(lead) ? found : found.and(alsoHas(word, ORGANISATION_WORD.ORGANISATION_ID));
        }
        return found.union(byCode(text)).union(byPostcode(text));
    }

    private Select<Record1<Long>> firstOf(SelectConditionStep<Record1<Long>> way, String name) {
        var candidates = way.limit(CANDIDATES).asTable(name);
        return db.select(candidates.field(0, Long.class)).from(candidates);
    }

    /** The rarest word leads; the others are looked up for each organisation that has it. */
    private SelectConditionStep<Record1<Long>> byWords(List<String> words) {
        var lead = rarest(words);
        var led = withWord(lead).limit(LOOKED_AT).asTable("led");
        var id = Objects.requireNonNull(led.field(0, Long.class));
        var found = select(id).from(led).where(isOffered(id));
        for (var word : words) {
            found = word.equals(lead) ? found : found.and(alsoHas(word, id));
        }
        return found;
    }

    private String rarest(List<String> words) {
        if (words.size() == 1) {
            return words.getFirst();
        }
        var counts = words.stream()
                .map(word -> field(
                        select(count()).from(withWord(word).limit(LOOKED_AT).asTable("counted"))))
                .toList();
        var counted = db.select(counts).fetchSingle();
        return words.stream()
                .min(Comparator.comparing(word -> counted.get(words.indexOf(word), Integer.class)))
                .orElseThrow();
    }

    private static SelectConditionStep<Record1<Long>> withWord(String word) {
        return select(ORGANISATION_WORD.ORGANISATION_ID)
                .from(ORGANISATION_WORD)
                .where(ORGANISATION_WORD.WORD.startsWith(word));
    }

    /** A scalar subquery, which stays where it is: as a join it could become the table that is read first. */
    private static Condition alsoHas(String word, Field<Long> organisationId) {
        var other = ORGANISATION_WORD.as("other");
        return field(select(other.ORGANISATION_ID)
                        .hint(BY_ORGANISATION)
                        .from(other)
                        .where(other.ORGANISATION_ID.eq(organisationId))
                        .and(other.WORD.startsWith(word))
                        .limit(1))
                .isNotNull();
    }

    private static Condition isOffered(Field<Long> organisationId) {
        return field(select(ORGANISATION.TYPE).from(ORGANISATION).where(ORGANISATION.ID.eq(organisationId)))
                .ne(OrganisationType.PRESCRIBING_CENTRE.name());
    }

    private static SelectConditionStep<Record1<Long>> byCode(String text) {
        return select(ORGANISATION_IDENTIFIER.ORGANISATION_ID)
                .from(ORGANISATION_IDENTIFIER)
                .where(ORGANISATION_IDENTIFIER.IDENTIFIER.startsWith(begun(text)));
    }

    private static SelectConditionStep<Record1<Long>> byPostcode(String text) {
        var begun = begun(text);
        var any = ORGANISATION.POSTCODE.startsWith(begun);
        for (var spaced : spaced(begun)) {
            any = any.or(ORGANISATION.POSTCODE.startsWith(spaced));
        }
        return select(ORGANISATION.ID).from(ORGANISATION).where(any);
    }

    /** A postcode written without its space, with the space wherever it can be: two to four characters go before it. */
    static List<String> spaced(String text) {
        return IntStream.range(LEAST_OUTWARD, Math.min(text.length(), MOST_OUTWARD + 1))
                .filter(at -> WITHOUT_SPACE.matcher(text).matches()
                        && INWARD.matcher(text.substring(at)).matches())
                .mapToObj(at -> text.substring(0, at) + " " + text.substring(at))
                .toList();
    }

    private static String begun(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    private SelectSelectStep<Record6<Long, String, OrganisationType, String, String, Boolean>> selectRefs() {
        return db.select(
                ORGANISATION.ID,
                ORGANISATION.NAME,
                ORGANISATION.TYPE.convertFrom(OrganisationType::valueOf),
                code(),
                ORGANISATION.POSTCODE,
                field(isOpen()));
    }

    private Condition isOpen() {
        return ORGANISATION.CLOSED_ON.isNull().or(ORGANISATION.CLOSED_ON.ge(LocalDate.now(clock)));
    }

    /** The code shown beside a name: the ODS code where there is one. */
    static Field<String> code() {
        return field(select(ORGANISATION_IDENTIFIER.IDENTIFIER)
                .hint(CODES_BY_ORGANISATION)
                .from(ORGANISATION_IDENTIFIER)
                .where(ORGANISATION_IDENTIFIER.ORGANISATION_ID.eq(ORGANISATION.ID))
                .orderBy(
                        when(ORGANISATION_IDENTIFIER.SCHEME.eq(IdentifierScheme.ODS.name()), 0)
                                .otherwise(1),
                        ORGANISATION_IDENTIFIER.ID)
                .limit(1));
    }

    List<OrganisationRef> refs(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : selectRefs()
                        .from(ORGANISATION)
                        .where(ORGANISATION.ID.in(ids))
                        .orderBy(ORGANISATION.NAME, ORGANISATION.ID)
                        .fetch(mapping(OrganisationRef::new));
    }
}
