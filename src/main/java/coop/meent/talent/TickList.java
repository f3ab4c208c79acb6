package coop.meent.talent;

import static coop.meent.store.db.Tables.SKILL;

import coop.meent.base.Id.SkillId;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.SkillRecord;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/// The skills that members tick.
final class TickList {

  void put(Tx tx, Skill skill) {
    var row = SKILL.newRecord();
    row.setId(skill.id());
    row.setName(skill.name());
    row.setField(skill.field());
    row.setIsCertificate(skill.isCertificate() ? 1L : 0L);
    skill.retired().ifPresent(row::setRetiredDate);
    tx.put(Space.COMMON, row);
  }

  /// In order of field and name.
  List<Skill> all(DSLContext sql) {
    return sql.selectFrom(SKILL).orderBy(SKILL.FIELD, SKILL.NAME, SKILL.ID).fetch(TickList::skill);
  }

  Optional<Skill> find(DSLContext sql, SkillId id) {
    return sql.selectFrom(SKILL).where(SKILL.ID.eq(id)).fetchOptional(TickList::skill);
  }

  private static Skill skill(SkillRecord row) {
    return new Skill(
        row.getId(),
        row.getName(),
        row.getField(),
        row.getIsCertificate() == 1,
        Optional.ofNullable(row.getRetiredDate()));
  }
}
