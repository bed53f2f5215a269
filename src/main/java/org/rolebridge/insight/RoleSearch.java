package org.rolebridge.insight;

import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.rolebridge.db.Tables.ROLE_REFERENCE;
import static org.rolebridge.db.Tables.ROLE_SCOPE;
import static org.rolebridge.db.Tables.ROLE_WORD;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.SelectLimitStep;
import org.jooq.Table;
import org.rolebridge.access.Permission;
import org.rolebridge.access.RoleBranch;
import org.rolebridge.access.Scopes;
import org.rolebridge.db.tables.RoleScope;
import org.rolebridge.insight.RoleRow.Head;
import org.rolebridge.shared.SearchWords;
import org.rolebridge.shared.Unions;
import org.springframework.stereotype.Repository;

/**
 * Roles by how words of their titles begin, all of them in any order, or by an organisation's own reference. A word that few
 * roles have leads to them. Where every word is common, somebody who sees few roles has all of them looked at; somebody who
 * sees many has some with the rarest of the words looked at, of which then many are theirs. So a search reads some thousand
 * rows, however many roles there are.
 */
@Repository
class RoleSearch {

    /** How many roles with the rarest of the words, or with such a reference, are looked at. */
    static final int LOOKED_AT = 2_000;
    /** Right also where MySQL has no statistics of a new import: a role has few words, a word many roles. */
    private static final String BY_ROLE = "/*+ INDEX(other ix_role_word_role) */";

    private static final String COUNTING = "role-word-count";
    private static final RoleScope SEEN = ROLE_SCOPE.as("scoped");

    private final DSLContext db;
    private final Scopes scopes;
    private final WideScope wide;
    private final RolePageRepository pages;

    RoleSearch(DSLContext db, Scopes scopes, WideScope wide, RolePageRepository pages) {
        this.db = db;
        this.scopes = scopes;
        this.wide = wide;
        this.pages = pages;
    }

    private record Lead(String word, int roles) {

        boolean isRare() {
            return roles < LOOKED_AT;
        }
    }

    /** In the order of their titles. */
    List<Head> find(String text, int limit) {
        var words = List.copyOf(SearchWords.of(text));
        var branches = scopes.branches(Permission.ROLE_READ);
        if (words.isEmpty() || branches.isEmpty()) {
            return List.of();
        }
        var lead = lead(words);
        var ways = new ArrayList<Select<Record>>();
        for (var branch : branches) {
            ways.add(
                    lead.isRare() || wide.isWide(Permission.ROLE_READ, branch)
                            ? titled(branch, lead.word(), words).limit(limit)
                            : all(branch, words).limit(limit));
            ways.add(referenced(branch, text.strip()).limit(limit));
        }
        var together = Unions.distinct(ways).orElseThrow().asTable("ways");
        var found = select(List.of(RoleBranches.ROLE_ID, RoleBranches.SORT_KEY))
                .from(together)
                .orderBy(RoleBranches.orderOf(together, RoleOrder.BY_TITLE))
                .limit(limit);
        return pages.heads(found.asTable("found"));
    }

    /** The rarest of the words in the whole register; what it is decides only which index is read. */
    private Lead lead(List<String> words) {
        var counts = words.stream()
                .map(word -> field(
                        select(count()).from(withWord(word).limit(LOOKED_AT).asTable("counted"))))
                .toList();
        var counted = db.select(counts).where(scopes.unlimited(COUNTING)).fetchSingle();
        return words.stream()
                .map(word -> new Lead(word, counted.get(words.indexOf(word), Integer.class)))
                .min(Comparator.comparing(Lead::roles))
                .orElseThrow();
    }

    private SelectLimitStep<Record> titled(RoleBranch branch, String lead, List<String> words) {
        return seen(branch, withWord(lead).limit(LOOKED_AT).asTable("led"), words);
    }

    private SelectLimitStep<Record> referenced(RoleBranch branch, String text) {
        var named = select(ROLE_REFERENCE.ROLE_ID)
                .from(ROLE_REFERENCE)
                .where(ROLE_REFERENCE.REFERENCE.startsWith(text))
                .orderBy(ROLE_REFERENCE.REFERENCE, ROLE_REFERENCE.ROLE_ID)
                .limit(LOOKED_AT);
        return seen(branch, named.asTable("named"), List.of());
    }

    private SelectLimitStep<Record> seen(RoleBranch branch, Table<Record1<Long>> candidates, List<String> words) {
        var id = Objects.requireNonNull(candidates.field(0, Long.class));
        return select(columns())
                .hint(RoleBranches.IN_THIS_ORDER)
                .from(candidates)
                .join(SEEN)
                .on(SEEN.ROLE_ID.eq(id))
                .where(within(branch))
                .and(has(words, id))
                .orderBy(SEEN.TITLE, SEEN.ROLE_ID);
    }

    private SelectLimitStep<Record> all(RoleBranch branch, List<String> words) {
        return select(columns())
                .hint(RoleBranches.IN_THIS_ORDER)
                .from(SEEN)
                .where(within(branch))
                .and(has(words, SEEN.ROLE_ID))
                .orderBy(SEEN.TITLE, SEEN.ROLE_ID);
    }

    private static List<Field<?>> columns() {
        return List.of(SEEN.ROLE_ID, SEEN.TITLE.as(RoleBranches.SORT_KEY));
    }

    private Condition within(RoleBranch branch) {
        return scopes.branch(Permission.ROLE_READ, branch, SEEN);
    }

    private static SelectConditionStep<Record1<Long>> withWord(String word) {
        return selectDistinct(ROLE_WORD.ROLE_ID).from(ROLE_WORD).where(ROLE_WORD.WORD.startsWith(word));
    }

    private static Condition has(List<String> words, Field<Long> roleId) {
        return and(words.stream().map(word -> has(word, roleId)).toList());
    }

    private static Condition has(String word, Field<Long> roleId) {
        var other = ROLE_WORD.as("other");
        return field(select(other.ROLE_ID)
                        .hint(BY_ROLE)
                        .from(other)
                        .where(other.ROLE_ID.eq(roleId))
                        .and(other.WORD.startsWith(word))
                        .limit(1))
                .isNotNull();
    }
}
