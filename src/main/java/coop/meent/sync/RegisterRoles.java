package coop.meent.sync;

import static coop.meent.store.db.Tables.MEMBER;
import static coop.meent.store.db.Tables.MEMBER_ROLE;

import coop.meent.base.Id.MemberId;
import coop.meent.member.Role;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Who is in the register, and who holds which office according to it.
final class RegisterRoles {

  Map<UUID, Set<Role>> now(DSLContext sql) {
    Map<UUID, Set<Role>> roles = new HashMap<>();
    sql.selectFrom(MEMBER_ROLE)
        .where(MEMBER_ROLE.UNTIL_DATE.isNull())
        .forEach(row ->
            roles
                .computeIfAbsent(row.getMemberId().uuid(), any -> EnumSet.noneOf(Role.class))
                .add(Role.valueOf(row.getRole())));
    return roles;
  }

  /// Also those who have no laptop in the vault, by their number.
  List<MemberId> members(DSLContext sql) {
    return members(sql, DSL.noCondition());
  }

  /// The same, without those who left.
  List<MemberId> present(DSLContext sql) {
    return members(sql, MEMBER.LEFT_DATE.isNull());
  }

  private static List<MemberId> members(DSLContext sql, Condition which) {
    return sql.select(MEMBER.ID)
        .from(MEMBER)
        .where(which)
        .orderBy(MEMBER.NUMBER, MEMBER.ID)
        .fetch(MEMBER.ID);
  }
}
