package coop.meent.talent;

import static coop.meent.store.db.Tables.CURRICULUM;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Language;
import coop.meent.store.IdConverter;
import coop.meent.store.Masked;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/// What members tell clients. Of whom was masked there is nothing, and a language of a newer Meent
/// is passed over.
final class Curricula {

  void put(Tx tx, Curriculum one) {
    var row = CURRICULUM.newRecord();
    row.setId(
        IdConverter.bytes(
            Ids.derived("curriculum", one.member().uuid().toString(), one.language().code())));
    row.setMemberId(one.member());
    row.setLanguage(one.language().code());
    row.setHeadline(one.headline());
    row.setText(one.text());
    row.setWrittenAt(one.writtenAt());
    tx.put(Space.COMMON, row);
  }

  List<Curriculum> of(DSLContext sql, MemberId member) {
    List<Curriculum> found = new ArrayList<>();
    if (Masked.people(sql).contains(member)) return found;
    sql.selectFrom(CURRICULUM)
        .where(CURRICULUM.MEMBER_ID.eq(member))
        .orderBy(CURRICULUM.LANGUAGE)
        .forEach(row ->
            Language.ofCode(row.getLanguage())
                .ifPresent(language ->
                    found.add(
                        new Curriculum(
                            member,
                            language,
                            row.getHeadline(),
                            row.getText(),
                            row.getWrittenAt()))));
    return found;
  }
}
