package org.rolebridge.organisation;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.rolebridge.db.Tables.ORGANISATION;
import static org.rolebridge.db.Tables.ORGANISATION_IDENTIFIER;
import static org.rolebridge.db.Tables.ORGANISATION_WORD;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.springframework.stereotype.Repository;

/**
 * Type-ahead by part of a name, by code or by postcode. Each way reads a few hundred rows of one index and no more;
 * they are combined by UNION because an OR would read the whole table.
 */
@Repository
class OrganisationSearch {

    /** How many candidates one way of searching may bring before they are sorted. */
    static final int CANDIDATES = 200;

    private final DSLContext db;

    OrganisationSearch(DSLContext db) {
        this.db = db;
    }

    List<OrganisationRef> find(String text, int limit) {
        var words = OrganisationWords.inOrder(text);
        if (words.isEmpty()) {
            return List.of();
        }
        var found = byWords(words).union(byCode(text)).union(byPostcode(text)).asTable("found");
        return refs().join(found)
                .on(found.field(0, Long.class).eq(ORGANISATION.ID))
                .where(ORGANISATION.TYPE.ne(OrganisationType.PRESCRIBING_CENTRE.name()))
                .orderBy(ORGANISATION.CLOSED_ON.isNotNull(), ORGANISATION.NAME, ORGANISATION.ID)
                .limit(limit)
                .fetch(mapping(OrganisationSearch::ref));
    }

    private Select<Record1<Long>> byWords(List<String> words) {
        var longest = words.stream()
                .max(java.util.Comparator.comparingInt(String::length))
                .orElseThrow();
        var select = select(ORGANISATION_WORD.ORGANISATION_ID)
                .from(ORGANISATION_WORD)
                .where(ORGANISATION_WORD.WORD.startsWith(longest));
        for (var word : words) {
            if (!word.equals(longest)) {
                select = select.and(alsoHas(word));
            }
        }
        return db.select(field("organisation_id", Long.class))
                .from(select.limit(CANDIDATES).asTable("by_words"));
    }

    private static org.jooq.Condition alsoHas(String word) {
        var other = ORGANISATION_WORD.as("other");
        return exists(selectOne()
                .from(other)
                .where(other.ORGANISATION_ID.eq(ORGANISATION_WORD.ORGANISATION_ID))
                .and(other.WORD.startsWith(word)));
    }

    private Select<Record1<Long>> byCode(String text) {
        return db.select(field("organisation_id", Long.class))
                .from(select(ORGANISATION_IDENTIFIER.ORGANISATION_ID)
                        .from(ORGANISATION_IDENTIFIER)
                        .where(ORGANISATION_IDENTIFIER.IDENTIFIER.startsWith(
                                text.strip().toUpperCase(Locale.ROOT)))
                        .limit(CANDIDATES)
                        .asTable("by_code"));
    }

    private Select<Record1<Long>> byPostcode(String text) {
        return db.select(field("id", Long.class))
                .from(select(ORGANISATION.ID)
                        .from(ORGANISATION)
                        .where(ORGANISATION.POSTCODE.startsWith(text.strip().toUpperCase(Locale.ROOT)))
                        .limit(CANDIDATES)
                        .asTable("by_postcode"));
    }

    private org.jooq.SelectJoinStep<org.jooq.Record6<Long, String, String, String, String, Boolean>> refs() {
        return db.select(
                        ORGANISATION.ID,
                        ORGANISATION.NAME,
                        ORGANISATION.TYPE,
                        code(),
                        ORGANISATION.POSTCODE,
                        field(ORGANISATION.CLOSED_ON.isNull()))
                .from(ORGANISATION);
    }

    /** The code shown beside a name: the ODS code where there is one. */
    static Field<String> code() {
        return field(select(min(ORGANISATION_IDENTIFIER.IDENTIFIER))
                .from(ORGANISATION_IDENTIFIER)
                .where(ORGANISATION_IDENTIFIER.ORGANISATION_ID.eq(ORGANISATION.ID)));
    }

    List<OrganisationRef> refs(List<Long> ids) {
        return ids.isEmpty()
                ? new ArrayList<>()
                : refs().where(ORGANISATION.ID.in(ids)).fetch(mapping(OrganisationSearch::ref));
    }

    @SuppressWarnings("TooManyParameters")
    private static OrganisationRef ref(
            Long id,
            String name,
            String type,
            @org.jspecify.annotations.Nullable String code,
            @org.jspecify.annotations.Nullable String postcode,
            Boolean open) {
        return new OrganisationRef(id, name, OrganisationType.valueOf(type), code, postcode, open);
    }
}
