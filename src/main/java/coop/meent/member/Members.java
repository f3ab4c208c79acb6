package coop.meent.member;

import static coop.meent.store.db.Tables.MEMBER;
import static coop.meent.store.db.Tables.MEMBER_ROLE;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.RoleId;
import coop.meent.base.Ids;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.MemberRecord;
import coop.meent.store.db.tables.records.MemberRoleRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Members and the roles they hold.
final class Members {

  private final Ids ids;

  Members(Ids ids) {
    this.ids = ids;
  }

  void put(Tx tx, Member member) {
    var row = MEMBER.newRecord();
    row.setId(member.id());
    member.number().map(Long::valueOf).ifPresent(row::setNumber);
    row.setName(member.name());
    member.trade().ifPresent(row::setTrade);
    member.email().ifPresent(row::setEmail);
    member.phone().ifPresent(row::setPhone);
    member.iban().ifPresent(row::setIban);
    member.town().ifPresent(row::setTown);
    row.setJoinedDate(member.joined());
    member.left().ifPresent(row::setLeftDate);
    if (member.isLegalEntity()) row.setLegalEntity(1L);
    tx.put(Space.COMMON, row);
  }

  /// Ends the roles that are no longer held and starts the new ones.
  void putRoles(Tx tx, Member member, LocalDate today) {
    Set<Role> toStart = new java.util.TreeSet<>(member.roles());
    for (var row : running(tx.sql(), member.id())) {
      if (toStart.remove(Role.valueOf(row.getRole()))) continue;
      row.setUntilDate(today);
      tx.put(Space.COMMON, row);
    }
    for (var role : toStart) {
      var row = MEMBER_ROLE.newRecord();
      row.setId(new RoleId(ids.next()));
      row.setMemberId(member.id());
      row.setRole(role.name());
      row.setFromDate(today);
      tx.put(Space.COMMON, row);
    }
  }

  /// Ends all offices with the membership.
  void endRoles(Tx tx, MemberId member, LocalDate last) {
    for (var row : running(tx.sql(), member)) {
      row.setUntilDate(last);
      tx.put(Space.COMMON, row);
    }
  }

  private static List<MemberRoleRecord> running(DSLContext sql, MemberId member) {
    return sql.selectFrom(MEMBER_ROLE)
        .where(MEMBER_ROLE.MEMBER_ID.eq(member), MEMBER_ROLE.UNTIL_DATE.isNull())
        .fetch();
  }

  /// All offices that a member held or holds, the oldest first.
  List<RoleTerm> roleTerms(DSLContext sql, MemberId member) {
    return sql.selectFrom(MEMBER_ROLE)
        .where(MEMBER_ROLE.MEMBER_ID.eq(member))
        .orderBy(MEMBER_ROLE.FROM_DATE, MEMBER_ROLE.ROLE, MEMBER_ROLE.ID)
        .fetch(row ->
            new RoleTerm(
                Role.valueOf(row.getRole()),
                row.getFromDate(),
                Optional.ofNullable(row.getUntilDate())));
  }

  /// Never one that somebody had before.
  int nextNumber(Tx tx) {
    return Math.toIntExact(tx.nextNumber(MEMBER.getName(), Optional.empty()));
  }

  /// Whether everybody has a number, and nobody another's.
  boolean areNumbered(DSLContext sql) {
    return !sql.fetchExists(MEMBER, MEMBER.NUMBER.isNull())
        && sql.fetchCount(MEMBER)
            == sql.fetchSingle(DSL.select(DSL.countDistinct(MEMBER.NUMBER)).from(MEMBER)).value1();
  }

  /// Who has no number yet, and who has one that somebody had before them; in the order in which
  /// they were added.
  List<Member> withoutOwnNumber(Tx tx) {
    Map<MemberId, Member> all = new HashMap<>();
    all(tx.sql()).forEach(member -> all.put(member.id(), member));
    Set<Integer> given = new HashSet<>();
    List<Member> without = new ArrayList<>();
    for (var id : tx.inOrderOfMaking(MEMBER.getName())) {
      var member = all.get(new MemberId(id));
      if (member == null) continue;
      if (member.number().isEmpty() || !given.add(member.number().get())) without.add(member);
    }
    return without;
  }

  /// In order of number; who has none yet comes last.
  List<Member> all(DSLContext sql) {
    var roles = roles(sql);
    List<Member> members = new ArrayList<>();
    sql.selectFrom(MEMBER)
        .orderBy(MEMBER.NUMBER.asc().nullsLast(), MEMBER.ID)
        .forEach(row -> members.add(member(row, roles.getOrDefault(row.getId(), Set.of()))));
    return members;
  }

  Optional<Member> find(DSLContext sql, MemberId id) {
    return sql.selectFrom(MEMBER)
        .where(MEMBER.ID.eq(id))
        .fetchOptional(row -> member(row, roles(sql).getOrDefault(id, Set.of())));
  }

  private static Map<MemberId, Set<Role>> roles(DSLContext sql) {
    Map<MemberId, Set<Role>> roles = new HashMap<>();
    sql.selectFrom(MEMBER_ROLE)
        .where(MEMBER_ROLE.UNTIL_DATE.isNull())
        .forEach(row ->
            roles
                .computeIfAbsent(row.getMemberId(), any -> EnumSet.noneOf(Role.class))
                .add(Role.valueOf(row.getRole())));
    return roles;
  }

  private static Member member(MemberRecord row, Set<Role> roles) {
    return new Member(
        row.getId(),
        Optional.ofNullable(row.getNumber()).map(Long::intValue),
        row.getName(),
        Optional.ofNullable(row.getTrade()),
        Optional.ofNullable(row.getEmail()),
        Optional.ofNullable(row.getPhone()),
        Optional.ofNullable(row.getIban()),
        Optional.ofNullable(row.getTown()),
        row.getJoinedDate(),
        Optional.ofNullable(row.getLeftDate()),
        roles,
        Optional.ofNullable(row.getLegalEntity()).filter(yes -> yes == 1).isPresent());
  }
}
