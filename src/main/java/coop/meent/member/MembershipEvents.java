package coop.meent.member;

import static coop.meent.store.db.Tables.APPLICANT;
import static coop.meent.store.db.Tables.MEMBERSHIP_DECLARATION;
import static coop.meent.store.db.Tables.MEMBERSHIP_EVENT;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.MembershipEventId;
import coop.meent.base.Id.RuleVersionId;
import coop.meent.base.Ids;
import coop.meent.store.FactOrder;
import coop.meent.store.Masked;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.MembershipEventRecord;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Table;

/// What happened to memberships, by the word of the board or of the member; and who applied. Both
/// kinds of word have the same columns and stand in tables of their own, since different people may
/// write them.
final class MembershipEvents {

  void put(Tx tx, Ids ids, EventDraft draft, boolean isDeclared, Instant now) {
    var row = MEMBERSHIP_EVENT.newRecord();
    row.setId(new MembershipEventId(ids.next()));
    row.setMemberId(draft.member());
    row.setKind(draft.kind().name());
    row.setOnDate(draft.on());
    draft.end().ifPresent(row::setEndDate);
    draft.returns().ifPresent(row::setReturnDate);
    draft.reason().ifPresent(row::setReason);
    draft.article().ifPresent(row::setArticle);
    if (!draft.rules().isEmpty()) row.setRuleVersions(words(draft.rules()));
    draft.proof().ifPresent(row::setProof);
    row.setRecordedAt(now);
    tx.put(Space.COMMON, isDeclared ? row.into(MEMBERSHIP_DECLARATION) : row);
  }

  private static String words(List<RuleVersionId> rules) {
    return rules.stream().map(id -> id.uuid().toString()).collect(Collectors.joining(" "));
  }

  private static List<RuleVersionId> versions(Optional<String> words) {
    return words.stream()
        .flatMap(text -> Arrays.stream(text.split(" ")))
        .map(id -> new RuleVersionId(UUID.fromString(id)))
        .toList();
  }

  private record Counted(MembershipEvent event, long time, String hash) {}

  /// Of everybody, in the order in which they count.
  List<MembershipEvent> all(DSLContext sql) {
    return Stream.concat(
            read(sql, MEMBERSHIP_EVENT, false), read(sql, MEMBERSHIP_DECLARATION, true))
        .sorted(
            Comparator.comparingLong(Counted::time)
                .thenComparing(Counted::hash)
                .thenComparing(one -> one.event.id().uuid().toString()))
        .map(Counted::event)
        .toList();
  }

  private static Stream<Counted> read(DSLContext sql, Table<?> table, boolean isDeclared) {
    var time = FactOrder.time(table);
    var hash = FactOrder.hash(table);
    var masked = Masked.people(sql);
    return sql.select(table.fields()).select(time, hash).from(table).fetch().stream()
        .map(row ->
            new Counted(
                event(row.into(MEMBERSHIP_EVENT), isDeclared, masked),
                row.get(time),
                row.get(hash)));
  }

  void put(Tx tx, Applicant applicant) {
    var row = APPLICANT.newRecord();
    row.setId(applicant.id());
    row.setName(applicant.name());
    applicant.trade().ifPresent(row::setTrade);
    applicant.email().ifPresent(row::setEmail);
    applicant.town().ifPresent(row::setTown);
    tx.put(Space.COMMON, row);
  }

  List<Applicant> applicants(DSLContext sql) {
    return sql.selectFrom(APPLICANT)
        .orderBy(APPLICANT.NAME, APPLICANT.ID)
        .fetch(row ->
            new Applicant(
                row.getId(),
                row.getName(),
                Optional.ofNullable(row.getTrade()),
                Optional.ofNullable(row.getEmail()),
                Optional.ofNullable(row.getTown())));
  }

  private static MembershipEvent event(
      MembershipEventRecord row, boolean isDeclared, Set<MemberId> masked) {
    return new MembershipEvent(
        row.getId(),
        row.getMemberId(),
        row.getKind(),
        row.getOnDate(),
        Optional.ofNullable(row.getEndDate()),
        Optional.ofNullable(row.getReturnDate()),
        Masked.words(masked, row.getMemberId(), row.getReason()),
        Optional.ofNullable(row.getArticle()),
        versions(Optional.ofNullable(row.getRuleVersions())),
        Masked.words(masked, row.getMemberId(), row.getProof()),
        row.getRecordedAt(),
        isDeclared);
  }
}
