package coop.meent.client;

import static coop.meent.store.db.Tables.CLIENT_CONTACT;
import static coop.meent.store.db.Tables.CLIENT_EXPERIENCE;
import static coop.meent.store.db.Tables.CLIENT_RELATION;
import static coop.meent.store.db.Tables.CLIENT_REPLY;
import static coop.meent.store.db.Tables.CLIENT_TOUCH;
import static coop.meent.store.db.Tables.CONTRACT_CARD;

import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.ContactId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.client.ContractCard.DealKind;
import coop.meent.client.ContractCard.Substitution;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.ClientContactRecord;
import coop.meent.store.db.tables.records.ContractCardRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The rows of relations.
record Relations(Ids ids) {

  /// Who holds it, and how often.
  record Held(Optional<MemberId> holder, Optional<ContactRhythm> rhythm) {
    static final Held NONE = new Held(Optional.empty(), Optional.empty());
  }

  void put(Tx tx, Contact contact) {
    var row = CLIENT_CONTACT.newRecord();
    row.setId(contact.id());
    contact.client().ifPresent(row::setClientId);
    row.setName(contact.name());
    contact.part().ifPresent(row::setPart);
    contact.email().ifPresent(row::setEmail);
    contact.phone().ifPresent(row::setPhone);
    contact.ended().ifPresent(row::setEndedDate);
    tx.put(contact.isPrivate() ? Space.PRIVATE : Space.COMMON, row);
  }

  void put(Tx tx, ClientId client, Held held) {
    var row = CLIENT_RELATION.newRecord();
    row.setId(key("client-relation", client));
    row.setClientId(client);
    held.holder().ifPresent(row::setHolderMemberId);
    held.rhythm()
        .ifPresent(rhythm -> {
          row.setIdealDays((long) rhythm.idealDays());
          row.setMostDays((long) rhythm.mostDays());
        });
    tx.put(Space.COMMON, row);
  }

  private static byte[] key(String kind, ClientId client) {
    return IdConverter.bytes(Ids.derived(kind, client.uuid().toString()));
  }

  void put(Tx tx, ClientId client, ContractCard card) {
    var row = CONTRACT_CARD.newRecord();
    row.setId(key("contract-card", client));
    row.setClientId(client);
    card.substitution().map(Enum::name).ifPresent(row::setSubstitution);
    card.grounds().ifPresent(row::setGrounds);
    card.clause().ifPresent(row::setClause);
    card.clauseEnd().ifPresent(row::setClauseEndDate);
    card.secrecy().ifPresent(row::setSecrecy);
    card.dealKind().map(Enum::name).ifPresent(row::setDealKind);
    card.noticeDays().map(Long::valueOf).ifPresent(row::setNoticeDays);
    card.marginHundredths().map(Long::valueOf).ifPresent(row::setMarginHundredths);
    tx.put(Space.COMMON, row);
  }

  void put(Tx tx, ClientId client, Touch touch, Instant now) {
    var row = CLIENT_TOUCH.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setClientId(client);
    row.setMemberId(touch.by());
    row.setKind(touch.kind().name());
    row.setOnDate(touch.on());
    touch.about().ifPresent(row::setAbout);
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  void put(Tx tx, ClientId client, Experience experience, Instant now) {
    var row = CLIENT_EXPERIENCE.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setClientId(client);
    row.setMemberId(experience.by());
    row.setOnDate(experience.on());
    row.setExpiresDate(experience.expires());
    row.setScopeChanges(experience.scopeChanges().name());
    row.setWouldAgain(experience.wouldAgain() ? 1L : 0L);
    experience.words().ifPresent(row::setWords);
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  void put(Tx tx, ClientId client, Reply reply, Instant now) {
    var row = CLIENT_REPLY.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setClientId(client);
    row.setMemberId(reply.by());
    row.setOnDate(reply.on());
    row.setWords(reply.words());
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  /// In order of name.
  List<Contact> contacts(DSLContext sql) {
    var hidden = privates(sql);
    return sql.selectFrom(CLIENT_CONTACT)
        .orderBy(CLIENT_CONTACT.NAME, CLIENT_CONTACT.ID)
        .fetch(row -> contact(row, hidden));
  }

  /// Which contacts never leave this laptop.
  private static Set<UUID> privates(DSLContext sql) {
    Set<UUID> hidden = new HashSet<>();
    sql.resultQuery(
            """
            SELECT p.row_id FROM private_row p JOIN synced_table t ON t.table_id = p.table_id
            WHERE t.name = {0}\
            """,
            DSL.val(CLIENT_CONTACT.getName()))
        .forEach(row -> hidden.add(IdConverter.uuid(row.get(0, byte[].class))));
    return hidden;
  }

  private static Contact contact(ClientContactRecord row, Set<UUID> hidden) {
    ContactId id = row.getId();
    return new Contact(
        id,
        Optional.ofNullable(row.getClientId()),
        row.getName(),
        Optional.ofNullable(row.getPart()),
        Optional.ofNullable(row.getEmail()),
        Optional.ofNullable(row.getPhone()),
        hidden.contains(id.uuid()),
        Optional.ofNullable(row.getEndedDate()));
  }

  Map<ClientId, Held> held(DSLContext sql) {
    return sql.selectFrom(CLIENT_RELATION)
        .fetchMap(
            CLIENT_RELATION.CLIENT_ID,
            row ->
                new Held(
                    Optional.ofNullable(row.get(CLIENT_RELATION.HOLDER_MEMBER_ID)),
                    rhythm(
                        row.get(CLIENT_RELATION.IDEAL_DAYS), row.get(CLIENT_RELATION.MOST_DAYS))));
  }

  private static Optional<ContactRhythm> rhythm(@Nullable Long ideal, @Nullable Long most) {
    return ideal == null || most == null
        ? Optional.empty()
        : Optional.of(new ContactRhythm(Math.toIntExact(ideal), Math.toIntExact(most)));
  }

  Map<ClientId, ContractCard> cards(DSLContext sql) {
    Map<ClientId, ContractCard> cards = new HashMap<>();
    sql.selectFrom(CONTRACT_CARD).forEach(row -> cards.put(row.getClientId(), card(row)));
    return cards;
  }

  private static ContractCard card(ContractCardRecord row) {
    return new ContractCard(
        Optional.ofNullable(row.getSubstitution()).map(Substitution::valueOf),
        Optional.ofNullable(row.getGrounds()),
        Optional.ofNullable(row.getClause()),
        Optional.ofNullable(row.getClauseEndDate()),
        Optional.ofNullable(row.getSecrecy()),
        Optional.ofNullable(row.getDealKind()).map(DealKind::valueOf),
        Optional.ofNullable(row.getNoticeDays()).map(Math::toIntExact),
        Optional.ofNullable(row.getMarginHundredths()).map(Math::toIntExact));
  }

  /// The newest first.
  Map<ClientId, List<Touch>> touches(DSLContext sql) {
    return sql.selectFrom(CLIENT_TOUCH)
        .orderBy(CLIENT_TOUCH.ON_DATE.desc(), CLIENT_TOUCH.RECORDED_AT.desc(), CLIENT_TOUCH.ID)
        .fetchGroups(
            CLIENT_TOUCH.CLIENT_ID,
            row ->
                new Touch(
                    row.get(CLIENT_TOUCH.MEMBER_ID),
                    Touch.Kind.valueOf(row.get(CLIENT_TOUCH.KIND)),
                    row.get(CLIENT_TOUCH.ON_DATE),
                    Optional.ofNullable(row.get(CLIENT_TOUCH.ABOUT))));
  }

  /// The newest of each member, those that expired left out.
  Map<ClientId, Map<MemberId, Experience>> experiences(DSLContext sql, LocalDate day) {
    Map<ClientId, Map<MemberId, Experience>> newest = new HashMap<>();
    sql.selectFrom(CLIENT_EXPERIENCE)
        .where(CLIENT_EXPERIENCE.EXPIRES_DATE.ge(day))
        .orderBy(CLIENT_EXPERIENCE.ON_DATE, CLIENT_EXPERIENCE.RECORDED_AT, CLIENT_EXPERIENCE.ID)
        .forEach(row ->
            newest
                .computeIfAbsent(row.getClientId(), any -> new LinkedHashMap<>())
                .put(
                    row.getMemberId(),
                    new Experience(
                        row.getMemberId(),
                        row.getOnDate(),
                        row.getExpiresDate(),
                        Experience.ScopeChanges.valueOf(row.getScopeChanges()),
                        row.getWouldAgain() == 1,
                        Optional.ofNullable(row.getWords()))));
    return newest;
  }

  /// The newest first.
  Map<ClientId, List<Reply>> replies(DSLContext sql) {
    return sql.selectFrom(CLIENT_REPLY)
        .orderBy(CLIENT_REPLY.ON_DATE.desc(), CLIENT_REPLY.RECORDED_AT.desc(), CLIENT_REPLY.ID)
        .fetchGroups(
            CLIENT_REPLY.CLIENT_ID,
            row ->
                new Reply(
                    row.get(CLIENT_REPLY.MEMBER_ID),
                    row.get(CLIENT_REPLY.ON_DATE),
                    row.get(CLIENT_REPLY.WORDS)));
  }
}
