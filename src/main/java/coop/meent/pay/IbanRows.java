package coop.meent.pay;

import static coop.meent.store.db.Tables.IBAN_CHECK;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.member.Member;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.RecordAuthor;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;

/// What was made sure of accounts of members.
final class IbanRows {

  private final Function<UUID, Optional<MemberId>> ownerOf;

  IbanRows(Function<UUID, Optional<MemberId>> ownerOf) {
    this.ownerOf = ownerOf;
  }

  void put(Tx tx, Ids ids, Space space, Member whose, IbanState.Check check) {
    var row = IBAN_CHECK.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setMemberId(whose.id());
    row.setIban(whose.iban().orElseThrow());
    row.setCheckerMemberId(check.by());
    check.words().ifPresent(row::setWords);
    row.setRecordedAt(check.at());
    tx.put(space, row);
  }

  /// A check holds for the account that it was made of, by somebody other than who noted it.
  IbanState of(DSLContext sql, Member member) {
    var author = RecordAuthor.of(sql, "member", member.id().uuid(), "iban");
    var noter = author.flatMap(one -> ownerOf.apply(one.device()));
    var check =
        sql
            .selectFrom(IBAN_CHECK)
            .where(
                IBAN_CHECK.MEMBER_ID.eq(member.id()), IBAN_CHECK.IBAN.eq(member.iban().orElse("")))
            .orderBy(FactOrder.of(IBAN_CHECK))
            .fetch(row ->
                new IbanState.Check(
                    row.getCheckerMemberId(),
                    Optional.ofNullable(row.getWords()),
                    row.getRecordedAt()))
            .stream()
            .filter(one -> !noter.equals(Optional.of(one.by())))
            .findFirst();
    Optional<Instant> since = author.map(RecordAuthor::claimedAt);
    return new IbanState(member, noter, since, check);
  }
}
