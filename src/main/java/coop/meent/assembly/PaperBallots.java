package coop.meent.assembly;

import static coop.meent.store.db.Tables.PAPER_BALLOT;
import static coop.meent.store.db.Tables.PAPER_BALLOT_WITHDRAWAL;
import static coop.meent.store.db.Tables.SECRET_VOTE;

import coop.meent.base.Id.QuestionId;
import coop.meent.base.Ids;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/// What was noted about voting on paper.
final class PaperBallots {

  private final Ids ids;

  PaperBallots(Ids ids) {
    this.ids = ids;
  }

  Paper of(DSLContext sql, QuestionId question) {
    var tellings = tellings(sql, question);
    return new Paper(secrecies(sql, question), tellings, withdrawals(sql, tellings));
  }

  private static List<Secrecy> secrecies(DSLContext sql, QuestionId question) {
    return sql.selectFrom(SECRET_VOTE)
        .where(SECRET_VOTE.QUESTION_ID.eq(question))
        .orderBy(FactOrder.of(SECRET_VOTE))
        .fetch(row -> new Secrecy(IdConverter.uuid(row.getId()), row.getIsSecret() == 1));
  }

  private static List<Telling> tellings(DSLContext sql, QuestionId question) {
    return sql.selectFrom(PAPER_BALLOT)
        .where(PAPER_BALLOT.QUESTION_ID.eq(question))
        .orderBy(FactOrder.of(PAPER_BALLOT))
        .fetch(row ->
            new Telling(
                IdConverter.uuid(row.getId()),
                question,
                row.getTellerMemberId(),
                row.getOtherTellerMemberId(),
                Telling.read(row.getVotes()),
                Math.toIntExact(row.getInvalidVotes()),
                Optional.ofNullable(row.getProof()),
                row.getRecordedAt()));
  }

  private static List<TellingWithdrawal> withdrawals(DSLContext sql, List<Telling> tellings) {
    return sql.selectFrom(PAPER_BALLOT_WITHDRAWAL)
        .where(
            PAPER_BALLOT_WITHDRAWAL.PAPER_BALLOT_ID.in(
                tellings.stream().map(one -> IdConverter.bytes(one.id())).toList()))
        .orderBy(FactOrder.of(PAPER_BALLOT_WITHDRAWAL))
        .fetch(row ->
            new TellingWithdrawal(
                IdConverter.uuid(row.getId()), IdConverter.uuid(row.getPaperBallotId())));
  }

  void putSecrecy(Tx tx, QuestionId question, boolean isSecret, Instant now) {
    var row = SECRET_VOTE.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setQuestionId(question);
    row.setIsSecret(isSecret ? 1L : 0L);
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  void put(Tx tx, Telling telling) {
    var row = PAPER_BALLOT.newRecord();
    row.setId(IdConverter.bytes(telling.id()));
    row.setQuestionId(telling.question());
    row.setTellerMemberId(telling.teller());
    row.setOtherTellerMemberId(telling.other());
    row.setVotes(telling.written());
    row.setInvalidVotes((long) telling.invalid());
    telling.proof().ifPresent(row::setProof);
    row.setRecordedAt(telling.recordedAt());
    tx.put(Space.COMMON, row);
  }

  void putWithdrawal(Tx tx, UUID telling, Instant now) {
    var row = PAPER_BALLOT_WITHDRAWAL.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setPaperBallotId(IdConverter.bytes(telling));
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }
}
