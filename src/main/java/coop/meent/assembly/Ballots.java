package coop.meent.assembly;

import static coop.meent.store.db.Tables.ATTENDANCE;
import static coop.meent.store.db.Tables.CLOSING_KIND;
import static coop.meent.store.db.Tables.OWN_INTEREST;
import static coop.meent.store.db.Tables.PROXY;
import static coop.meent.store.db.Tables.PROXY_WITHDRAWAL;
import static coop.meent.store.db.Tables.VOTE;
import static coop.meent.store.db.Tables.VOTE_CLOSING;

import coop.meent.base.Id.AssemblyId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.ProxyId;
import coop.meent.base.Id.QuestionId;
import coop.meent.base.Id.RuleVersionId;
import coop.meent.base.Ids;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// What was said and noted: votes, proxies, who is there, interests, closings.
final class Ballots {

  private final Ids ids;
  private final PaperBallots papers;

  Ballots(Ids ids) {
    this.ids = ids;
    papers = new PaperBallots(ids);
  }

  /// Of every one of these items of an assembly.
  Map<QuestionId, Ballot> of(DSLContext sql, AssemblyId assembly, List<AgendaItem> items) {
    var proxies = proxies(sql, assembly);
    var withdrawals = withdrawals(sql, proxies);
    var presences = presences(sql, assembly);
    Map<QuestionId, Ballot> ballots = new HashMap<>();
    for (var item : items)
      ballots.put(
          item.id(),
          new Ballot(
              votes(sql, item.id()),
              proxies,
              withdrawals,
              presences,
              interests(sql, item.id()),
              papers.of(sql, item.id()),
              closing(sql, item.id())));
    return ballots;
  }

  List<Vote> votes(DSLContext sql, QuestionId question) {
    return sql.selectFrom(VOTE)
        .where(VOTE.QUESTION_ID.eq(question))
        .orderBy(FactOrder.of(VOTE))
        .fetch(row ->
            new Vote(
                row.getId(),
                row.getQuestionId(),
                row.getMemberId(),
                row.getForMemberId(),
                row.getChoice(),
                row.getRecordedAt()));
  }

  void put(Tx tx, Space space, Vote vote) {
    var row = VOTE.newRecord();
    row.setId(vote.id());
    row.setQuestionId(vote.question());
    row.setMemberId(vote.caster());
    row.setForMemberId(vote.whose());
    row.setChoice(vote.choice());
    row.setRecordedAt(vote.recordedAt());
    tx.put(space, row);
  }

  private static List<Proxy> proxies(DSLContext sql, AssemblyId assembly) {
    return sql.selectFrom(PROXY)
        .where(PROXY.ASSEMBLY_ID.eq(assembly))
        .orderBy(FactOrder.of(PROXY))
        .fetch(row ->
            new Proxy(
                row.getId(),
                row.getMemberId(),
                row.getHolderMemberId(),
                Optional.ofNullable(row.getProof())));
  }

  private static List<ProxyWithdrawal> withdrawals(DSLContext sql, List<Proxy> proxies) {
    return sql.selectFrom(PROXY_WITHDRAWAL)
        .where(PROXY_WITHDRAWAL.PROXY_ID.in(proxies.stream().map(Proxy::id).toList()))
        .orderBy(FactOrder.of(PROXY_WITHDRAWAL))
        .fetch(row ->
            new ProxyWithdrawal(
                IdConverter.uuid(row.getId()), row.getProxyId(), row.getMemberId()));
  }

  void putProxy(Tx tx, AssemblyId assembly, Proxy proxy, Instant now) {
    var row = PROXY.newRecord();
    row.setId(proxy.id());
    row.setAssemblyId(assembly);
    row.setMemberId(proxy.giver());
    row.setHolderMemberId(proxy.holder());
    proxy.proof().ifPresent(row::setProof);
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  void putWithdrawal(Tx tx, Proxy proxy, Instant now) {
    var row = PROXY_WITHDRAWAL.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setProxyId(new ProxyId(proxy.id().uuid()));
    row.setMemberId(proxy.giver());
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  private static List<Presence> presences(DSLContext sql, AssemblyId assembly) {
    return sql.selectFrom(ATTENDANCE)
        .where(ATTENDANCE.ASSEMBLY_ID.eq(assembly))
        .orderBy(FactOrder.of(ATTENDANCE))
        .fetch(row ->
            new Presence(
                IdConverter.uuid(row.getId()), row.getMemberId(), row.getIsPresent() == 1));
  }

  void putPresence(Tx tx, AssemblyId assembly, MemberId who, boolean isPresent, Instant now) {
    var row = ATTENDANCE.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setAssemblyId(assembly);
    row.setMemberId(who);
    row.setIsPresent(isPresent ? 1L : 0L);
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  private static List<Interest> interests(DSLContext sql, QuestionId question) {
    return sql.selectFrom(OWN_INTEREST)
        .where(OWN_INTEREST.QUESTION_ID.eq(question))
        .orderBy(FactOrder.of(OWN_INTEREST))
        .fetch(row ->
            new Interest(IdConverter.uuid(row.getId()), row.getMemberId(), row.getIsOwn() == 1));
  }

  void putInterest(Tx tx, QuestionId question, MemberId who, boolean isOwn, Instant now) {
    var row = OWN_INTEREST.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setQuestionId(question);
    row.setMemberId(who);
    row.setIsOwn(isOwn ? 1L : 0L);
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  /// The first one, should two laptops have closed it beside each other.
  private static Optional<Closing> closing(DSLContext sql, QuestionId question) {
    return sql.selectFrom(VOTE_CLOSING)
        .where(VOTE_CLOSING.QUESTION_ID.eq(question))
        .orderBy(FactOrder.of(VOTE_CLOSING))
        .limit(1)
        .fetchOptional(row ->
            new Closing(
                unpacked(row.getCounted()),
                row.getOutcome(),
                versions(row.getRuleVersions()),
                entities(sql, row.getId()),
                row.getRecordedAt()));
  }

  private static Optional<Set<MemberId>> entities(DSLContext sql, byte[] closing) {
    return sql.selectFrom(CLOSING_KIND)
        .where(CLOSING_KIND.CLOSING_ID.eq(closing))
        .orderBy(FactOrder.of(CLOSING_KIND))
        .limit(1)
        .fetchOptional(row ->
            unpacked(row.getEntities()).stream().map(MemberId::new).collect(Collectors.toSet()));
  }

  void putClosing(Tx tx, QuestionId question, Closing closing) {
    var row = VOTE_CLOSING.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setQuestionId(question);
    row.setCounted(packed(closing.counted()));
    row.setOutcome(closing.outcome());
    if (!closing.rules().isEmpty())
      row.setRuleVersions(
          closing.rules().stream()
              .map(id -> id.uuid().toString())
              .collect(Collectors.joining(" ")));
    row.setRecordedAt(closing.recordedAt());
    tx.put(Space.COMMON, row);
    closing.entities().ifPresent(who -> putKinds(tx, question, row.getId(), who, closing));
  }

  private void putKinds(
      Tx tx, QuestionId question, byte[] id, Set<MemberId> entities, Closing closing) {
    var row = CLOSING_KIND.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setQuestionId(question);
    row.setClosingId(id);
    row.setEntities(packed(entities.stream().map(MemberId::uuid).collect(Collectors.toSet())));
    row.setRecordedAt(closing.recordedAt());
    tx.put(Space.COMMON, row);
  }

  private static byte[] packed(Set<UUID> ids) {
    var bytes = ByteBuffer.allocate(ids.size() * 16);
    ids.stream().sorted().forEach(id -> bytes.put(IdConverter.bytes(id)));
    return bytes.array();
  }

  private static Set<UUID> unpacked(byte[] bytes) {
    Set<UUID> ids = new HashSet<>();
    for (int at = 0; at + 16 <= bytes.length; at += 16)
      ids.add(IdConverter.uuid(Arrays.copyOfRange(bytes, at, at + 16)));
    return ids;
  }

  private static List<RuleVersionId> versions(@Nullable String words) {
    if (words == null || words.isBlank()) return List.of();
    return Arrays.stream(words.split(" "))
        .map(id -> new RuleVersionId(UUID.fromString(id)))
        .toList();
  }
}
