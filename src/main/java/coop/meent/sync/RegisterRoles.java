package coop.meent.sync;

import static coop.meent.store.db.Tables.MEMBER_ROLE;

import coop.meent.member.Role;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/// Who holds which office according to the register.
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
}
