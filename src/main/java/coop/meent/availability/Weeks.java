package coop.meent.availability;

import static coop.meent.store.db.Tables.AVAILABILITY_CHECK;
import static coop.meent.store.db.Tables.AVAILABILITY_REASON;
import static coop.meent.store.db.Tables.AVAILABILITY_WEEK;
import static coop.meent.store.db.Tables.LOAD_LIMIT;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Week;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// What members said of weeks. The reasons are in the space that never leaves this laptop.
record Weeks(Ids ids) {

  void put(Tx tx, MemberId member, SaidWeek said) {
    var row = AVAILABILITY_WEEK.newRecord();
    row.setId(IdConverter.bytes(id("availability-week", member, said.week())));
    row.setMemberId(member);
    row.setWeekDate(said.week().monday());
    row.setKind(said.kind().name());
    row.setHours((long) said.hours());
    row.setSaidDate(said.said());
    tx.put(Space.COMMON, row);
  }

  void putReason(Tx tx, MemberId member, Week week, String reason) {
    var row = AVAILABILITY_REASON.newRecord();
    row.setId(IdConverter.bytes(id("availability-reason", member, week)));
    row.setMemberId(member);
    row.setWeekDate(week.monday());
    row.setReason(reason);
    tx.put(Space.PRIVATE, row);
  }

  void putCheck(Tx tx, MemberId member, LocalDate day) {
    var row = AVAILABILITY_CHECK.newRecord();
    var key = Ids.derived("availability-check", member.uuid().toString(), day.toString());
    row.setId(IdConverter.bytes(key));
    row.setMemberId(member);
    row.setOnDate(day);
    tx.put(Space.COMMON, row);
  }

  boolean isChecked(DSLContext sql, MemberId member, LocalDate day) {
    return sql.fetchExists(
        AVAILABILITY_CHECK,
        AVAILABILITY_CHECK.MEMBER_ID.eq(member),
        AVAILABILITY_CHECK.ON_DATE.eq(day));
  }

  void put(Tx tx, MemberId member, Load load, Instant now) {
    var row = LOAD_LIMIT.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setMemberId(member);
    row.setFromDate(load.from().monday());
    row.setHours((long) load.hours());
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  private static java.util.UUID id(String kind, MemberId member, Week week) {
    return Ids.derived(kind, member.uuid().toString(), week.monday().toString());
  }

  /// Of all members, in three queries.
  Map<MemberId, MemberWeeks> of(DSLContext sql, Week first, Week last) {
    var weeks = weeks(sql, first, last);
    var loads = loads(sql, last);
    var checks = checks(sql);
    Set<MemberId> known = new HashSet<>(weeks.keySet());
    known.addAll(loads.keySet());
    Map<MemberId, MemberWeeks> said = new HashMap<>();
    for (var member : known)
      said.put(
          member,
          new MemberWeeks(
              member,
              weeks.getOrDefault(member, new TreeMap<>()),
              loads.getOrDefault(member, List.of()),
              Optional.ofNullable(checks.get(member))));
    return said;
  }

  private static Map<MemberId, SortedMap<Week, SaidWeek>> weeks(
      DSLContext sql, Week first, Week last) {
    Map<MemberId, SortedMap<Week, SaidWeek>> weeks = new HashMap<>();
    sql.selectFrom(AVAILABILITY_WEEK)
        .where(AVAILABILITY_WEEK.WEEK_DATE.between(first.monday(), last.monday()))
        .forEach(row -> {
          var week = Week.of(row.getWeekDate());
          var kind = WeekKind.of(row.getKind()).orElse(WeekKind.TENTATIVE);
          weeks
              .computeIfAbsent(row.getMemberId(), any -> new TreeMap<>())
              .put(
                  week,
                  new SaidWeek(week, kind, Math.toIntExact(row.getHours()), row.getSaidDate()));
        });
    return weeks;
  }

  private static Map<MemberId, List<Load>> loads(DSLContext sql, Week last) {
    return sql.selectFrom(LOAD_LIMIT)
        .where(LOAD_LIMIT.FROM_DATE.le(last.monday()))
        .orderBy(LOAD_LIMIT.FROM_DATE, LOAD_LIMIT.RECORDED_AT, LOAD_LIMIT.ID)
        .fetchGroups(
            LOAD_LIMIT.MEMBER_ID,
            row ->
                new Load(
                    Week.of(row.get(LOAD_LIMIT.FROM_DATE)),
                    Math.toIntExact(row.get(LOAD_LIMIT.HOURS))));
  }

  private static Map<MemberId, LocalDate> checks(DSLContext sql) {
    var last = DSL.max(AVAILABILITY_CHECK.ON_DATE);
    return sql.select(AVAILABILITY_CHECK.MEMBER_ID, last)
        .from(AVAILABILITY_CHECK)
        .groupBy(AVAILABILITY_CHECK.MEMBER_ID)
        .fetchMap(AVAILABILITY_CHECK.MEMBER_ID, last);
  }

  /// Why a member's weeks are as they are, as far as it was noted on this laptop.
  Map<Week, String> reasons(DSLContext sql, MemberId member) {
    Map<Week, String> reasons = new TreeMap<>();
    sql.selectFrom(AVAILABILITY_REASON)
        .where(AVAILABILITY_REASON.MEMBER_ID.eq(member), AVAILABILITY_REASON.REASON.ne(""))
        .forEach(row -> reasons.put(Week.of(row.getWeekDate()), row.getReason()));
    return reasons;
  }
}
