package org.rolebridge.organisation;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.select;
import static org.rolebridge.db.Tables.ORGANISATION;
import static org.rolebridge.db.Tables.ORGANISATION_LINK;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.jooq.TableField;
import org.rolebridge.db.tables.records.OrganisationRecord;
import org.rolebridge.shared.Window;
import org.springframework.stereotype.Repository;

/** The list of organisations: ids of a page first, everything else for these only. */
@Repository
class OrganisationList {

    private final DSLContext db;
    private final OrganisationSearch search;
    private final Clock clock;

    OrganisationList(DSLContext db, OrganisationSearch search, Clock clock) {
        this.db = db;
        this.search = search;
        this.clock = clock;
    }

    List<OrganisationRow> find(
            OrganisationFilter filter, OrganisationRow.Sort sort, boolean descending, Window window) {
        var order = order(sort, descending);
        var page = ids(filter).orderBy(order).limit(window.offset(), window.limit());
        return rows(page.fetch(ORGANISATION.ID), order);
    }

    /** By name, behind the last one read; for exports, where counting from the start would take ever longer. */
    List<OrganisationRow> after(OrganisationFilter filter, OrganisationRow last, int limit) {
        var order = order(OrganisationRow.Sort.NAME, false);
        var behind = ORGANISATION
                .NAME
                .ge(last.name())
                .and(ORGANISATION.NAME.gt(last.name()).or(ORGANISATION.ID.gt(last.id())));
        return rows(ids(filter).and(behind).orderBy(order).limit(limit).fetch(ORGANISATION.ID), order);
    }

    int count(OrganisationFilter filter) {
        return db.fetchCount(ids(filter));
    }

    private SelectConditionStep<Record1<Long>> ids(OrganisationFilter filter) {
        var wanted = types(filter.types()).and(states(filter.states()));
        if (filter.text().isBlank()) {
            return db.select(ORGANISATION.ID).from(ORGANISATION).where(wanted);
        }
        var found = search.matches(filter.text()).asTable("found");
        return db.select(ORGANISATION.ID)
                .from(ORGANISATION)
                .join(found)
                .on(found.field(0, Long.class).eq(ORGANISATION.ID))
                .where(wanted);
    }

    private static Condition types(Set<OrganisationType> types) {
        return types.isEmpty()
                ? noCondition()
                : ORGANISATION.TYPE.in(types.stream().map(Enum::name).toList());
    }

    private Condition states(Set<OrganisationFilter.State> states) {
        return states.isEmpty()
                ? noCondition()
                : or(states.stream().map(this::state).toList());
    }

    private Condition state(OrganisationFilter.State state) {
        var today = LocalDate.now(clock);
        var unresolved = Organisation.Status.UNRESOLVED.name();
        return switch (state) {
            case OPEN ->
                ORGANISATION
                        .CLOSED_ON
                        .isNull()
                        .or(ORGANISATION.CLOSED_ON.ge(today))
                        .and(ORGANISATION.STATUS.ne(unresolved));
            case CLOSED -> ORGANISATION.CLOSED_ON.lt(today);
            case UNRESOLVED -> ORGANISATION.STATUS.eq(unresolved);
        };
    }

    private static List<OrderField<?>> order(OrganisationRow.Sort sort, boolean descending) {
        var column = column(sort);
        return descending
                ? List.of(column.desc(), ORGANISATION.ID.desc())
                : List.of(column.asc(), ORGANISATION.ID.asc());
    }

    private static TableField<OrganisationRecord, ?> column(OrganisationRow.Sort sort) {
        return switch (sort) {
            case NAME -> ORGANISATION.NAME;
            case TYPE -> ORGANISATION.TYPE;
            case POSTCODE -> ORGANISATION.POSTCODE;
            case CLOSED -> ORGANISATION.CLOSED_ON;
        };
    }

    private List<OrganisationRow> rows(List<Long> ids, List<OrderField<?>> order) {
        return db.select(
                        ORGANISATION.ID,
                        ORGANISATION.NAME,
                        ORGANISATION.TYPE.convertFrom(OrganisationType::valueOf),
                        OrganisationSearch.code(),
                        ORGANISATION.POSTCODE,
                        ORGANISATION.OPENED_ON,
                        ORGANISATION.CLOSED_ON,
                        ORGANISATION.STATUS.convertFrom(Organisation.Status::valueOf),
                        partOf())
                .from(ORGANISATION)
                .where(ORGANISATION.ID.in(ids))
                .orderBy(order)
                .fetch(mapping(OrganisationRow::new));
    }

    private Field<String> partOf() {
        var parent = ORGANISATION.as("parent");
        var today = LocalDate.now(clock);
        return field(select(min(parent.NAME))
                .from(ORGANISATION_LINK)
                .join(parent)
                .on(parent.ID.eq(ORGANISATION_LINK.PARENT_ID))
                .where(ORGANISATION_LINK.CHILD_ID.eq(ORGANISATION.ID))
                .and(ORGANISATION_LINK.KIND.ne(LinkKind.SUCCEEDED_BY.name()))
                .and(ORGANISATION_LINK.VALID_FROM.le(today))
                .and(ORGANISATION_LINK.VALID_TO.isNull().or(ORGANISATION_LINK.VALID_TO.ge(today))));
    }
}
